package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.config.Agency;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.ColumnReader;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.ReportFinder;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;

/** One visit to one column, for all agencies that publish there. */
final class ColumnVisit {

    private final Watch watch;
    private final Fetcher fetcher;
    private final ReportIntake intake;
    private final Consumer<Look> looks;
    private final long sweep;

    /**
     * @param looks where looks are noted
     */
    ColumnVisit(Watch watch, Fetcher fetcher, Keeper keeper, DocumentSource source, Consumer<Look> looks, long sweep) {
        this.watch = watch;
        this.fetcher = fetcher;
        this.intake = new ReportIntake(watch, fetcher, keeper, source, sweep);
        this.looks = looks;
        this.sweep = sweep;
    }

    /** Reads the column once, takes in what is new, and records a look for each agency. */
    ColumnReading visit(URI column, List<Agency> agencies) {
        var reading = new ColumnReader()
                .read(column, fetcher, watch.settings().crawl().pages());
        for (var agency : agencies) {
            record(agency, column, agencies.size() == 1, reading);
        }
        return reading;
    }

    /** Records that the program itself could not read the column. */
    void failed(URI column, List<Agency> agencies, RuntimeException why) {
        var nothing = new ColumnReading(
                LookState.INCOMPLETE,
                List.of(),
                0,
                "the program failed: " + why.getClass().getSimpleName());
        agencies.forEach(agency -> append(agency, column, nothing, List.of(), Set.of()));
    }

    /** The look comes last: whoever is killed before it has not looked, and looks again. */
    private void record(Agency agency, URI column, boolean own, ColumnReading reading) {
        var known = watch.store().observations(agency.id(), watch.clock().instant());
        var finder = new ReportFinder(agency.name(), agency.aliases(), own);
        var shown = finder.byYear(reading.items());
        var yearless = new YearlessRows(intake, agency, column, finder.withoutYear(reading.items()), known);
        var shows = new HashSet<>(shown.keySet());
        shows.removeAll(watch.years());
        var unread = new ArrayList<String>();
        for (int year : watch.years()) {
            var items = shown.getOrDefault(year, List.of());
            if (!agency.owes(year)) {
                continue;
            }
            if (!items.isEmpty()) {
                shows.add(year);
                var last = sightings(year, known).reduce((earlier, later) -> later);
                if (last.filter(s -> isKnown(items, s)).isEmpty()) {
                    intake.take(agency, year, column, items, last);
                }
                continue;
            }
            var found = yearless.take(year);
            found.unread().ifPresent(unread::add);
            if (found.shown() || (reading.state().isComplete() && stillThere(agency, year, known))) {
                shows.add(year);
            }
        }
        append(agency, column, reading, unread, shows);
    }

    /** A row behind which any year's report may be keeps the list from being read to its end. */
    private void append(Agency agency, URI column, ColumnReading reading, List<String> unread, Set<Integer> shows) {
        boolean open = reading.state().isComplete() && !unread.isEmpty();
        looks.accept(new Look(
                agency.id(),
                watch.clock().instant(),
                sweep,
                column.toString(),
                open ? LookState.INCOMPLETE : reading.state(),
                open
                        ? reading.detail() + "; a row that tells no year could not be read: " + unread.get(0)
                        : reading.detail(),
                shows));
    }

    /** Whether these rows were taken in before, with all files, and nothing about them has changed. */
    private static boolean isKnown(List<ListItem> items, Sighting last) {
        if (last.documents().isEmpty() || !last.detail().isEmpty()) {
            return false;
        }
        var files = last.documents().stream().map(DocumentRef::url).collect(Collectors.toSet());
        for (var item : items) {
            var url = item.url().toString();
            if (url.equals(last.url())) {
                return item.date().isEmpty()
                        || last.dates().stream()
                                .anyMatch(d -> d.date().equals(item.date().get()));
            }
            // A better row than the one that was taken: it was tried then, or it is new.
            if (!files.contains(url)) {
                return false;
            }
        }
        return false;
    }

    /** A report that the list no longer shows: only if its own page is gone too has it been withdrawn. */
    private boolean stillThere(Agency agency, int year, List<Observation> known) {
        var last = sightings(year, known).filter(s -> s.by().isEmpty()).reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return false;
        }
        var url = URI.create(last.get().url());
        var outcome = fetcher.fetch(url, Optional.empty(), Fetcher.Use.ONCE);
        if (outcome instanceof FetchOutcome.Gone) {
            watch.store()
                    .append(new Absence(
                            agency.id(),
                            watch.clock().instant(),
                            sweep,
                            year,
                            url.toString(),
                            Outcomes.words(outcome)));
            return false;
        }
        return outcome instanceof FetchOutcome.Fetched;
    }

    private static Stream<Sighting> sightings(int year, List<Observation> known) {
        return known.stream()
                .filter(Sighting.class::isInstance)
                .map(Sighting.class::cast)
                .filter(s -> s.year() == year);
    }
}
