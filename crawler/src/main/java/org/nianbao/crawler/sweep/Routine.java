package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.sweep.ColumnMemory.Quiet;
import org.nianbao.crawler.walk.shape.Exploration;
import org.nianbao.crawler.walk.shape.FamiliarColumns;
import org.nianbao.crawler.walk.shape.Scope;

/** A configured column as read now, and what followed from the same pages last time. */
final class Routine {

    private final FamiliarColumns.Seen seen;
    private final ColumnMemory memory;
    private final URI column;
    private final Map<String, Quiet> before;
    private final Map<String, Quiet> now = new HashMap<>();

    private Routine(ColumnMemory memory, URI column, FamiliarColumns.Seen seen, Map<String, Quiet> before) {
        this.memory = memory;
        this.column = column;
        this.seen = seen;
        this.before = before;
    }

    static Routine read(ColumnMemory memory, URI column, Scope scope, Fetcher fetcher, int maxPages) {
        var memo = memory.recall(column);
        var seen = FamiliarColumns.read(column, scope, fetcher, maxPages, memo.map(ColumnMemory.Memo::trace));
        var before = seen.familiar() ? memo.map(ColumnMemory.Memo::quiet).orElse(Map.of()) : Map.<String, Quiet>of();
        return new Routine(memory, column, seen, before);
    }

    URI column() {
        return column;
    }

    Exploration seen() {
        return seen.exploration();
    }

    /** What the agency's part of the last visit came to, if the pages are the same and there was nothing to do. */
    Optional<Quiet> lastTime(String agency) {
        return Optional.ofNullable(before.get(agency));
    }

    void note(String agency, Quiet quiet) {
        now.put(agency, quiet);
    }

    /** Remembers this visit for the next one. */
    void keep() {
        if (!seen.familiar() || !now.equals(before)) {
            seen.trace().ifPresent(trace -> memory.keep(column, new ColumnMemory.Memo(trace, now)));
        }
    }
}
