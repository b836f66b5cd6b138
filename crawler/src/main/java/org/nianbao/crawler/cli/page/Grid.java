package org.nianbao.crawler.cli.page;

import java.util.List;

/**
 * A table as it is printed.
 *
 * @param id {@code T2}, {@code T3} or {@code T4}
 * @param head rows repeated on every sheet
 * @param body the rows with numbers
 */
public record Grid(String id, List<List<Slot>> head, List<List<Slot>> body) {

    public Grid {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }
}
