package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher;

/**
 * Reads columns, and remembers how: of a column whose pages are all as they were, byte by byte, nothing is parsed again. It is
 * asked for nonetheless, page by page, since that is what proves that it is as it was.
 */
public final class FamiliarColumns {

    /** Raised whenever this package reads the same pages otherwise than before. */
    public static final int EDITION = 1;

    private FamiliarColumns() {}

    /**
     * Reads a column.
     *
     * @param fetcher answers the requests
     * @param maxPages most list pages that are read
     * @param last how the column was read last, if that is remembered
     */
    public static Seen read(URI column, Fetcher fetcher, int maxPages, Optional<ColumnTrace> last) {
        var rehearsal = new Rehearsal(fetcher);
        var known = last.filter(t -> t.maxPages() == maxPages);
        if (known.isPresent() && rehearsal.goesAs(known.get())) {
            return new Seen.Familiar();
        }
        var reading = new ColumnReader().read(column, rehearsal, maxPages);
        var steps = rehearsal.steps();
        return new Seen.Fresh(
                reading, steps.isEmpty() ? Optional.empty() : Optional.of(new ColumnTrace(maxPages, steps)));
    }

    /** How the column was met. */
    public sealed interface Seen {

        /** All pages are as they were when it was read last, and so is all that was read in them. */
        record Familiar() implements Seen {}

        /**
         * It was read.
         *
         * @param trace how, to be remembered; empty if a page did not come
         */
        record Fresh(ColumnReading reading, Optional<ColumnTrace> trace) implements Seen {}
    }
}
