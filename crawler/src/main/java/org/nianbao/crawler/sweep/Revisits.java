package org.nianbao.crawler.sweep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nianbao.store.Observation.Sighting;

/**
 * When a report that was taken in is looked at again although its row has not changed: whoever alters a text after it was
 * published seldom touches the list (PUB-08).
 */
final class Revisits {

    /** Most corrections come within days of publication. */
    static final Duration FIRST = Duration.ofDays(7);

    /**
     * A page and its files, once a month: with 200,000 agencies some seven thousand reports of a year a day. Fetched whole, since
     * servers that say 304 for ever are not rare and a remembered answer is not trusted for longer than a week anyway.
     */
    static final Duration LATER = Duration.ofDays(30);

    /** So that reports taken in on one day, as at the very first sweep, do not all fall due on one day. */
    private static final int SPREAD_DAYS = 5;

    private Revisits() {}

    /**
     * When it is time.
     *
     * @param sightings of the report on its portal, in order of time
     * @return empty if it was never met there
     */
    static Optional<Instant> next(List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return Optional.empty();
        }
        var first = sightings.get(0);
        var last = sightings.get(sightings.size() - 1);
        boolean young = last.at().isBefore(first.at().plus(FIRST));
        return Optional.of(last.at().plus(young ? FIRST : LATER.minus(spread(first))));
    }

    /**
     * When a file is asked for again that its page links and the portal says it does not have: at the next sweep, and then after
     * as long as it has been gone.
     *
     * @param sightings of the report on its portal, in order of time; the last one lacks the file
     */
    static Instant ofGoneFiles(List<Sighting> sightings) {
        var last = sightings.get(sightings.size() - 1).at();
        var since = last;
        for (int i = sightings.size() - 1;
                i >= 0 && Loss.isOfGoneFiles(sightings.get(i).detail());
                i--) {
            since = sightings.get(i).at();
        }
        var gone = Duration.between(since, last);
        return last.plus(gone.compareTo(LATER) < 0 ? gone : LATER);
    }

    /** The same for the same report, at every sweep. */
    private static Duration spread(Sighting report) {
        return Duration.ofDays(Math.floorMod((report.agency() + report.year()).hashCode(), SPREAD_DAYS));
    }
}
