package org.nianbao.crawler.walk;

import java.util.Optional;

/** One way in which a script announces how many pages a list has. */
interface PagerDialect {

    /** What a script announces in this dialect. */
    Optional<Announcement> read(String script);

    /**
     * An announced number of pages.
     *
     * @param pages at least 1
     * @param address where they lie, if the script tells
     */
    record Announcement(int pages, Optional<PageAddress> address) {
        static Optional<Announcement> of(String pages, Optional<PageAddress> address) {
            return pages.matches("\\d{1,5}")
                    ? Optional.of(new Announcement(Math.max(1, Integer.parseInt(pages)), address))
                    : Optional.empty();
        }
    }
}
