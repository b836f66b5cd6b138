package org.nianbao.crawler.walk.shape;

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
     * What was read.
     *
     * @param trace how, to be remembered; empty if a page did not come
     * @param familiar whether all pages are as they were
     */
    public record Seen(Exploration exploration, Optional<ColumnTrace> trace, boolean familiar) {}

    /**
     * As {@link ColumnExplorer#read}.
     *
     * @param last how the column was read last, if that is remembered
     */
    public static Seen read(URI column, Scope scope, Fetcher fetcher, int maxPages, Optional<ColumnTrace> last) {
        var rehearsal = new Rehearsal(fetcher);
        var key = scope.key();
        var known = last.filter(t -> t.maxPages() == maxPages && t.scope().equals(key));
        if (known.isPresent() && rehearsal.goesAs(known.get())) {
            return new Seen(known.get().seen(), known, true);
        }
        var reading = new ColumnExplorer(rehearsal, maxPages).read(column, scope);
        var steps = rehearsal.steps();
        return new Seen(
                reading,
                steps.isEmpty() ? Optional.empty() : Optional.of(new ColumnTrace(key, maxPages, steps, reading)),
                false);
    }
}
