package org.nianbao.crawler.walk.family;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a portal answered when it was asked for a page of a list. */
public sealed interface Answer {

    /**
     * A page of the list.
     *
     * @param entries its rows, in order
     * @param total announced number of rows of the whole list
     * @param pages announced number of pages
     * @param last whether the answer itself shows that nothing follows
     * @param onward where the next page lies, if the answer tells
     */
    record Rows(List<Entry> entries, OptionalInt total, OptionalInt pages, boolean last, Optional<URI> onward)
            implements Answer {
        public Rows {
            entries = List.copyOf(entries);
        }

        /** Rows of a list whose number of rows is announced. */
        static Rows ofTotal(List<Entry> entries, OptionalInt total) {
            return new Rows(entries, total, OptionalInt.empty(), false, Optional.empty());
        }

        /** Rows of a list whose number of pages is announced. */
        static Rows ofPages(List<Entry> entries, OptionalInt pages) {
            return new Rows(entries, OptionalInt.empty(), pages, false, Optional.empty());
        }

        /** All rows there are. */
        static Rows whole(List<Entry> entries) {
            return new Rows(entries, OptionalInt.of(entries.size()), OptionalInt.of(1), true, Optional.empty());
        }
    }

    /** Something else than a page of the list. */
    record Unfit(String why) implements Answer {}
}
