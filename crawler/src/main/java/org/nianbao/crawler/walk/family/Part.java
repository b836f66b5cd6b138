package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Optional;

/**
 * One list of a column.
 *
 * @param shown the first page, where it already stands in the column's page
 * @param alternatives ways to ask, the likelier first; each gives the whole list
 */
public record Part(Optional<Answer> shown, List<ListSource> alternatives) {
    public Part {
        alternatives = List.copyOf(alternatives);
    }

    static Part of(ListSource... alternatives) {
        return new Part(Optional.empty(), List.of(alternatives));
    }
}
