package org.nianbao.crawler.alert;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A feed as both formats tell it; the addresses are in ASCII.
 *
 * @param id for ever the same; Atom only
 * @param self where it is served
 * @param home the page it belongs to
 * @param updated when the newest of its entries was
 * @param items newest first
 */
record FeedContent(
        URI id,
        String title,
        String description,
        String author,
        String language,
        URI self,
        URI home,
        ZonedDateTime updated,
        List<Item> items) {

    FeedContent {
        items = List.copyOf(items);
    }

    /**
     * An entry.
     *
     * @param id for ever the same, in every feed that holds the entry
     * @param topic as in the store
     * @param label the topic in words
     * @param text plain; lines end with a line feed
     */
    record Item(
            String id,
            String title,
            ZonedDateTime published,
            ZonedDateTime updated,
            String topic,
            String label,
            URI link,
            String text) {}
}
