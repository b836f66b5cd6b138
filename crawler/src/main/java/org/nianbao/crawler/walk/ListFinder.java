package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.nianbao.parser.report.Titles;

/**
 * Finds the list of a column: the element whose repeated rows hold a link and a date, or a link titled like a report.
 * Menus, breadcrumbs and boxes of recommendations have no dates, stand in known places, or lose against the list.
 */
final class ListFinder {

    private static final int MOST_LINKS = 3000;

    /** A page with this many dated lists and no report is a front page, not a column. */
    private static final int FRONT_PAGE_LISTS = 3;

    private static final int REPORT_WEIGHT = 3;

    private ListFinder() {}

    /** The list of a column's first page. */
    static Listing find(HtmlPage page) {
        var groups = groups(page, 1);
        var lists = groups.entrySet().stream()
                .filter(g ->
                        !Chrome.isAside(g.getKey()) || g.getValue().stream().anyMatch(Row::report))
                .toList();
        var best = lists.stream()
                .max(Comparator.comparingInt(g -> score(g.getValue())))
                .orElse(null);
        if (best == null) {
            return Listing.none("no dated link on the page");
        }
        if (lists.stream().noneMatch(g -> g.getValue().stream().anyMatch(Row::report))) {
            if (best.getValue().size() < 2) {
                return Listing.none("one dated link, which is no list");
            }
            if (lists.stream().filter(g -> g.getValue().size() >= 3).count() >= FRONT_PAGE_LISTS) {
                return Listing.none("several lists and no report, as on a front page");
            }
        }
        return listing(best.getKey(), groups);
    }

    /** The list of a later page, known by the shape the first page's had. */
    static Listing find(HtmlPage page, int pageNo, String shape) {
        var groups = groups(page, pageNo);
        return groups.entrySet().stream()
                .filter(g -> shape(g.getKey()).equals(shape))
                .max(Comparator.comparingInt(g -> score(g.getValue())))
                .or(() -> groups.entrySet().stream()
                        .filter(g -> g.getValue().stream().anyMatch(Row::report))
                        .findFirst())
                .map(g -> listing(g.getKey(), groups))
                .orElseGet(() -> Listing.none("no row on the page"));
    }

    /** All rows of a page or a fragment, whatever list they stand in. */
    static List<ListItem> rows(HtmlPage page, int pageNo) {
        return groups(page, pageNo).values().stream()
                .flatMap(List::stream)
                .map(Row::item)
                .toList();
    }

    static boolean isReport(ListItem item) {
        return Titles.read(item.title()).filter(t -> t.year().isPresent()).isPresent();
    }

    private static Map<Element, List<Row>> groups(HtmlPage page, int pageNo) {
        var reader = new RowReader(page, pageNo);
        var groups = new LinkedHashMap<Element, List<Row>>();
        page.anchors().all().stream()
                .limit(MOST_LINKS)
                .filter(a -> !page.anchors().isSurrounded(a))
                .flatMap(a -> reader.read(a).stream())
                .forEach(row -> groups.computeIfAbsent(row.list(), e -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    private static int score(List<Row> rows) {
        int reports = (int) rows.stream().filter(Row::report).count();
        return rows.size() + REPORT_WEIGHT * reports;
    }

    /** The best list's rows, and from the other lists those that hold reports: a column may have one list per year. */
    private static Listing listing(Element best, Map<Element, List<Row>> groups) {
        var rows = new ArrayList<Row>();
        groups.forEach((list, members) -> {
            if (list == best || members.stream().anyMatch(Row::report)) {
                rows.addAll(members);
            }
        });
        return new Listing(rows, Optional.of(best), shape(best), "");
    }

    private static String shape(Element list) {
        var parent = list.parent();
        return list.normalName() + "." + list.className() + "<" + (parent == null ? "" : parent.className());
    }
}
