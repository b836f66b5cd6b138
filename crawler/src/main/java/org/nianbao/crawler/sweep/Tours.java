package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.config.Agency;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.discover.ColumnFinder;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.shape.Memo;
import org.nianbao.store.LookState;

/** What the stops of one host share within a sweep: each page is asked for once, however many search there for their columns. */
final class Tours {

    private final Map<String, Tour> tours = new ConcurrentHashMap<>();

    /**
     * The tour of a stop's host. One host is visited by one thread, and so is its tour.
     *
     * @param fetcher who asks from now on
     * @param agencies those of the stop
     */
    Tour at(URI stop, Fetcher fetcher, List<Agency> agencies) {
        var host = String.valueOf(stop.getAuthority()).toLowerCase(Locale.ROOT);
        var tour = tours.computeIfAbsent(host, h -> new Tour(new Memo(fetcher)));
        tour.memo.askThrough(fetcher);
        tour.alone = agencies.size() == 1;
        return tour;
    }

    /** A host's. */
    static final class Tour {

        private final Memo memo;
        private final ColumnFinder finder;
        private boolean alone;
        private Optional<Discovery> last = Optional.empty();

        private Tour(Memo memo) {
            this.memo = memo;
            this.finder = new ColumnFinder(memo);
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
}
