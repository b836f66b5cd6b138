package org.nianbao.crawler.walk;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The list on a page.
 *
 * @param rows its rows in order
 * @param container the element that holds most of them; empty when no list was recognised
 * @param shape tag and classes of the container, by which the next pages' list is known again
 * @param why what was seen instead of a list, for people; empty when there is one
 */
record Listing(List<Row> rows, Optional<Element> container, String shape, String why) {
    Listing {
        rows = List.copyOf(rows);
    }

    static Listing none(String why) {
        return new Listing(List.of(), Optional.empty(), "", why);
    }

    boolean found() {
        return container.isPresent();
    }

    boolean hasReports() {
        return rows.stream().anyMatch(Row::report);
    }
}
