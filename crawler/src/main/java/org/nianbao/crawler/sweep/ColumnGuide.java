package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.walk.discover.Candidate;
import org.nianbao.crawler.walk.discover.ColumnFinder;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.shape.Scope;
import org.nianbao.store.FoundColumn;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;

/** Knows the columns that were found, and when it is time to look for a column again. */
final class ColumnGuide {

    /** A portal is searched once a day at most, however often it is swept. */
    private static final Duration REST = Duration.ofHours(20);

    /** A column that cannot be read that many times in a row may have moved. */
    private static final int FAILURES = 3;

    private final Watch watch;

    ColumnGuide(Watch watch) {
        this.watch = watch;
    }

    /** The column found last. */
    Optional<FoundColumn> current(Agency agency) {
        return watch.store().foundColumns(agency.id()).stream().findFirst();
    }

    /** The one before, if reports of the agency were met there and none in the current one so far. */
    Optional<FoundColumn> before(Agency agency) {
        var all = watch.store().foundColumns(agency.id());
        return all.isEmpty() || all.get(0).verified().isPresent()
                ? Optional.empty()
                : all.stream().skip(1).filter(c -> c.verified().isPresent()).findFirst();
    }

    boolean maySearch(Agency agency) {
        return watch.store()
                .lastSearch(agency.id())
                .filter(at -> at.plus(REST).isAfter(watch.clock().instant()))
                .isEmpty();
    }

    /** Whether a new report year joined since the column was found: some portals make a new column each year. */
    boolean isOfAnEarlierYear(FoundColumn column) {
        var found = LocalDate.ofInstant(column.found(), watch.settings().zone());
        return found.getYear() < watch.today().getYear();
    }

    /** Whether the column could not be read for the third time in a row. */
    static boolean failsAgain(FoundColumn column, LookState now, List<Observation> known) {
        if (now.isComplete()) {
            return false;
        }
        var looks = known.stream()
                .filter(Look.class::isInstance)
                .map(Look.class::cast)
                .filter(l -> l.url().equals(column.url()))
                .toList();
        var last = looks.subList(Math.max(0, looks.size() - FAILURES + 1), looks.size());
        return last.size() == FAILURES - 1
                && last.stream().noneMatch(l -> l.state().isComplete());
    }

    /**
     * Searches, and remembers what was found.
     *
     * @param old an address that is known to be no longer the column
     * @param onlyOwn whether a column counts only if it shows reports of the agency
     */
    Discovery search(Agency agency, URI start, Optional<URI> old, Scope scope, ColumnFinder finder, boolean onlyOwn) {
        var found =
                old.map(address -> finder.findMoved(start, address, scope)).orElseGet(() -> finder.find(start, scope));
        var now = watch.clock().instant();
        found.found().filter(c -> c.own() || !onlyOwn).ifPresent(c -> keep(agency, c));
        // A column that is known and was not found again stays in doubt, and the next sweep searches again.
        if (found.found().isPresent() || (found.isFinished() && current(agency).isEmpty())) {
            watch.store().keepSearch(agency.id(), now);
        }
        return found;
    }

    private void keep(Agency agency, Candidate column) {
        var now = watch.clock().instant();
        var before = watch.store().foundColumns(agency.id()).stream()
                .filter(c -> c.url().equals(column.url().toString()))
                .findFirst()
                .flatMap(FoundColumn::verified);
        watch.store().keepFoundColumn(new FoundColumn(agency.id(), column.url().toString(), column.how(), now, before));
    }

    /** A report of the agency was met in the column. */
    void proved(FoundColumn column) {
        watch.store().keepFoundColumn(column.verifiedAt(watch.clock().instant()));
    }
}
