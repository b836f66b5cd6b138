package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.parser.report.Titles;

/** Reads the row around a link: how far it reaches, its title, its date. */
final class RowReader {

    private static final int SHORTEST_TITLE = 4;
    private static final int MOST_CLIMB = 6;
    private static final Set<String> ROW_TAGS = Set.of("li", "tr", "dd");

    /** A row may also link its category and a file. */
    private static final int MOST_TARGETS = 3;

    /** A row is hardly longer than its title; what is longer is a part of the page. */
    private static final int MORE_THAN_TITLE = 120;

    private final int pageNo;
    private final LinkMap links;
    private final Anchors anchors;

    RowReader(HtmlPage page, int pageNo) {
        this.pageNo = pageNo;
        this.anchors = page.anchors();
        this.links = new LinkMap(page, MOST_CLIMB + 1, MOST_TARGETS + 1);
    }

    /** The row of a link; empty when the link is no row of a list: no title, or neither a date nor a report. */
    Optional<Row> read(Element anchor) {
        var title = anchors.title(anchor);
        if (title.length() < SHORTEST_TITLE) {
            return Optional.empty();
        }
        return links.target(anchor).flatMap(url -> row(anchor, title, url));
    }

    private Optional<Row> row(Element anchor, String title, URI url) {
        var element = extent(anchor, title);
        var around = element == anchor ? besides(anchor) : outside(element, anchor);
        var date = date(around, anchor, url);
        var report = Titles.read(title);
        var isReport = report.isPresent() && report.get().year().isPresent();
        var list = element.parent();
        if (list == null || (date.isEmpty() && report.isEmpty())) {
            return Optional.empty();
        }
        var item = new ListItem(
                url, title, date.map(DateText::date), date.map(DateText::raw).orElse(""), pageNo);
        return Optional.of(new Row(item, isReport, list));
    }

    private Optional<DateText> date(String around, Element anchor, URI url) {
        var full = DateText.find(around);
        if (full.isPresent()) {
            return full;
        }
        OptionalInt year = UrlDates.year(url);
        if (year.isPresent()) {
            for (var word : around.split("\\s+", -1)) {
                var short_ = DateText.monthAndDay(word, year.getAsInt());
                if (short_.isPresent()) {
                    return short_;
                }
            }
        }
        var shown = anchor.text();
        var bare = LinkTitle.withoutDate(shown);
        return bare.length() < shown.strip().length() ? DateText.find(shown.replace(bare, " ")) : Optional.empty();
    }

    /** The highest element that belongs to this link alone; {@code li}, {@code tr} and {@code dd} end the climb. */
    private Element extent(Element anchor, String title) {
        Element row = anchor;
        for (int level = 0; level < MOST_CLIMB; level++) {
            var parent = row.parent();
            if (parent == null || parent.normalName().equals("body")) {
                break;
            }
            var isRow = ROW_TAGS.contains(parent.normalName());
            int targets = links.places(parent);
            if (isRow ? targets > MOST_TARGETS || holdsRows(parent) : targets > 1) {
                break;
            }
            if (!isRow && parent.text().length() > title.length() + MORE_THAN_TITLE) {
                break;
            }
            row = parent;
            if (isRow) {
                return soleRow(row);
            }
        }
        return row;
    }

    private static boolean holdsRows(Element row) {
        return row.stream()
                        .filter(e -> ROW_TAGS.contains(e.normalName()))
                        .limit(2)
                        .count()
                > 1;
    }

    /** Where every row is a table of its own, the table is the row. */
    private static Element soleRow(Element row) {
        var table = row.normalName().equals("tr") ? row.closest("table") : null;
        var outer = table == null ? null : table.parent();
        return table != null
                        && outer != null
                        && table.select("tr").size() == 1
                        && outer.children().stream()
                                        .filter(e -> e.normalName().equals("table"))
                                        .count()
                                > 1
                ? table
                : row;
    }

    private static String outside(Element row, Element anchor) {
        var text = new StringBuilder();
        if (row.normalName().equals("dd")) {
            var term = row.previousElementSibling();
            if (term != null && term.normalName().equals("dt")) {
                text.append(term.text()).append(' ');
            }
        }
        row.traverse((node, depth) -> {
            if (node instanceof TextNode piece && !within(piece, anchor)) {
                text.append(piece.text()).append(' ');
            } else if (node instanceof Element e && e.isBlock()) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private static boolean within(Node node, Element anchor) {
        for (Node at = node; at != null; at = at.parentNode()) {
            if (at == anchor) {
                return true;
            }
        }
        return false;
    }

    /** Links that stand side by side without rows of their own: the text up to the neighbour. */
    private static String besides(Element anchor) {
        var parent = anchor.parent();
        if (parent == null) {
            return "";
        }
        var first = parent.selectFirst("> a");
        var datesFirst = first != null && DateText.find(beside(first, false)).isPresent();
        return beside(anchor, !datesFirst);
    }

    private static String beside(Element anchor, boolean after) {
        var text = new StringBuilder();
        Node at = after ? anchor.nextSibling() : anchor.previousSibling();
        while (at != null && !at.nodeName().equals("a")) {
            text.append(at instanceof Element e ? e.text() : at instanceof TextNode t ? t.text() : "")
                    .append(' ');
            at = after ? at.nextSibling() : at.previousSibling();
        }
        return text.toString();
    }
}
