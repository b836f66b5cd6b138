package org.nianbao.crawler.walk;

import java.util.List;
import org.nianbao.store.LookState;

/**
 * A column as read in one go.
 *
 * @param state OK only if the announced last page or total was reached
 * @param items every row of every page read, without repeats
 * @param pages list pages read
 * @param detail for people: what was read and what stood in the way
 */
public record ColumnReading(LookState state, List<ListItem> items, int pages, String detail) {
    public ColumnReading {
        items = List.copyOf(items);
    }
}
