/* Two dialects of one name: with a number first, pages count from 0; with an element's id first, from 1. */
function createPageHTML() {
  var a = arguments, byId = typeof a[0] === "string";
  var count = byId ? a[1] : a[0], current = byId ? a[2] - 1 : a[1], name = byId ? a[3] : a[2], ext = byId ? a[4] : a[3];
  var html = "";
  for (var i = 0; i < count; i++) {
    var file = name + (i === 0 ? "" : "_" + (byId ? i + 1 : i)) + "." + ext;
    html += i === current ? "<b>" + (i + 1) + "</b>" : '<a href="' + file + '">' + (i + 1) + "</a>";
  }
  if (byId) { document.getElementById(a[0]).innerHTML = html; } else { document.write(html); }
}
