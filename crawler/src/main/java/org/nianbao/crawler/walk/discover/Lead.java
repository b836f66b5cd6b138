package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An address that is worth opening.
 *
 * @param way words of the links that lead to it
 * @param column whether it may be the column itself; else only a page on the way
 * @param score how much speaks for it
 */
record Lead(URI url, List<String> way, boolean column, Set<Reason> reasons, int score) {
    Lead {
        way = List.copyOf(way);
        reasons = Set.copyOf(reasons);
    }

    static Lead start(URI url, boolean column) {
        return new Lead(url, List.of(), column, column ? Set.of(Reason.ITSELF) : Set.of(), 100);
    }

    /** Where a link of the page leads that this lead led to. */
    Lead to(URI next, String words, boolean column, Set<Reason> reasons, int score) {
        var longer = new ArrayList<>(way);
        longer.add(words);
        return new Lead(next, longer, column, reasons, score - 4 * way.size());
    }

    Lead because(Reason reason, int more) {
        var all = EnumSet.of(reason);
        all.addAll(reasons);
        return new Lead(url, way, column, all, score + more);
    }
}
