package org.nianbao.crawler.walk;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Lists that Hanweb portals (大汉) keep as XML in a script, {@code <datastore><recordset><record>…}, and send as such for the
 * pages that follow. They are made visible as lists with a link to the next group.
 */
final class DataIslands {

    static final String SHOWN = "datastore";

    private static final int MOST_RECORDS = 2000;
    private static final Pattern STORE = Pattern.compile("<datastore\\b");
    private static final Pattern RECORD =
            Pattern.compile("<record>\\s{0,50}<!\\[CDATA\\[(.{1,8000}?)]]>", Pattern.DOTALL);
    private static final Pattern NEXT =
            Pattern.compile("<nextgroup>\\s{0,50}<!\\[CDATA\\[[^\\]]{0,50}?href=[\"']([^\"']{1,1500})[\"']");
    private static final Pattern TOTAL = Pattern.compile("<totalrecord>\\s{0,5}(\\d{1,6})\\s{0,5}</totalrecord>");

    private DataIslands() {}

    /** Whether a source is such a store and nothing else. */
    static boolean isStore(String source) {
        var start = source.stripLeading();
        return start.startsWith("<datastore")
                || (start.startsWith("<?xml") && STORE.matcher(start).find());
    }

    /** Appends the records of every store in the source to the page. */
    static void show(String source, Document dom) {
        if (!STORE.matcher(source).find()) {
            return;
        }
        var parts = STORE.split(source, -1);
        for (int i = 1; i < parts.length; i++) {
            show(parts[i], dom.body());
        }
    }

    private static void show(String store, Element body) {
        var list = new Element("ul").addClass(SHOWN);
        RECORD.matcher(store).results().limit(MOST_RECORDS).forEach(record -> {
            var markup = record.group(1).strip();
            var cells = markup.startsWith("<tr") ? "<table>" + markup + "</table>" : markup;
            var row = list.appendElement("li");
            Jsoup.parseBodyFragment(cells.replaceAll("(?i)</?li\\b[^>]{0,200}>", ""))
                    .body()
                    .childNodesCopy()
                    .forEach(row::appendChild);
        });
        // Menus are stores as well; only a list of dated rows has pages that matter.
        if (DateText.find(list.text()).isEmpty()) {
            return;
        }
        var shown = body.appendElement("div");
        shown.appendChild(list);
        var pager = shown.appendElement("div");
        var total = TOTAL.matcher(store);
        if (total.find()) {
            pager.appendElement("span").text("共" + total.group(1) + "条");
        }
        var next = NEXT.matcher(store);
        if (next.find()) {
            pager.appendElement("a").attr("href", next.group(1)).text("下一页");
        } else {
            pager.appendElement("span").text("下一页");
        }
    }
}
