package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.discover.ColumnFinder;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.shape.Memo;
import org.nianbao.store.LookState;

/** One stop's search of a portal for its agencies. */
final class Tour {

    private final Memo memo;
    private final ColumnFinder finder;
    private final boolean alone;
    private Optional<Discovery> last = Optional.empty();

    Tour(Memo memo, boolean alone) {
        this.memo = memo;
        this.finder = new ColumnFinder(memo);
        this.alone = alone;
    }

    Memo memo() {
        return memo;
    }

    ColumnFinder finder() {
        return finder;
    }

    /** Whether the stop is one agency's alone. */
    boolean isAlone() {
        return alone;
    }

    void forget() {
        last = Optional.empty();
    }

    void note(Discovery search) {
        last = Optional.of(search);
    }

    /** What is to be said of a portal of which no column is known. */
    ColumnReading notFound(URI portal) {
        var obstacle = last.flatMap(d -> d.obstacles().stream().findFirst());
        if (obstacle.isPresent()) {
            return nothing(
                    obstacle.get().state(),
                    "the portal could not be searched: " + obstacle.get().url() + ", "
                            + obstacle.get().detail());
        }
        var refused = last.filter(d -> !d.refused().isEmpty())
                .map(d -> "; look-alikes left alone: "
                        + String.join(", ", d.refused().stream().sorted().toList()))
                .orElse("");
        return nothing(
                LookState.CHANGED,
                "no annual-report column was found from " + portal
                        + "; set `column` in the list of agencies, or see nianbao discover" + refused);
    }

    private static ColumnReading nothing(LookState state, String why) {
        return new ColumnReading(state, List.of(), 0, why);
    }
}
