package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.config.Agency;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.judge.Doubt;
import org.nianbao.crawler.walk.ColumnReading;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.Lookalikes;
import org.nianbao.crawler.walk.PageRenderer;
import org.nianbao.crawler.walk.PrintedNames;
import org.nianbao.crawler.walk.shape.ColumnExplorer;
import org.nianbao.crawler.walk.shape.Exploration;
import org.nianbao.crawler.walk.shape.Memo;
import org.nianbao.crawler.walk.shape.Scope;
import org.nianbao.crawler.walk.shape.Subject;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One visit to one column, for all agencies that publish there. */
final class ColumnVisit {

    private static final Logger LOG = LoggerFactory.getLogger(ColumnVisit.class);

    private final Watch watch;
    private final Fetcher fetcher;
    private final ReportIntake intake;
    private final Vanished vanished;
    private final Nameless nameless;
    private final LookSink looks;
    private final long sweep;
    private final Notes notes;
    private final PageRenderer renderer;
    private Optional<Instant> revisit = Optional.empty();
    private Optional<Instant> listBegan = Optional.empty();
    private Optional<Instant> ownListBegan = Optional.empty();
    private Optional<Exploration> namesOf = Optional.empty();
    private PrintedNames names = new PrintedNames(List.of(), List.of());

    /**
     * @param fetcher reports to the notes
     * @param renderer runs the scripts of pages that show nothing without them
     */
    ColumnVisit(
            Watch watch,
            Fetcher fetcher,
            Keeper keeper,
            DocumentSource source,
            LookSink looks,
            long sweep,
            Notes notes,
            PageRenderer renderer) {
        this.watch = watch;
        this.fetcher = fetcher;
        this.intake = new ReportIntake(watch, this.fetcher, keeper, source, sweep, notes);
        this.nameless = new Nameless(intake::whose);
        this.vanished = new Vanished(this.fetcher, keeper, source);
        this.looks = looks;
        this.sweep = sweep;
        this.notes = notes;
        this.renderer = renderer;
    }

    /** Whose reports of which years are looked for. */
    Scope scope(List<Agency> agencies) {
        return Scope.of(agencies, watch.years(), this::met);
    }

    private Set<Integer> met(Agency agency) {
        return watch.store().yearsMet(agency.id(), watch.clock().instant());
    }

    /** The portal's pages as this visit sees them, with what others asked for before. */
    Memo through(Memos.Host portal) {
        return portal.through(fetcher, notes);
    }

    /** Reads the column of these agencies once, with its folders. */
    Exploration explore(URI column, List<Agency> agencies) {
        var dated = new Dated(fetcher);
        var seen = new ColumnExplorer(dated, watch.settings().crawl().pages(), renderer).read(column, scope(agencies));
        listBegan = dated.first();
        notes.listRead();
        return seen;
    }

    /** Reads a column that was found for one agency. */
    Exploration explore(URI column, Agency agency, Memo portal) {
        var dated = new Dated(portal);
        var seen = new ColumnExplorer(dated, watch.settings().crawl().pages(), renderer)
                .read(column, scope(List.of(agency)));
        ownListBegan = Dated.earlier(ownListBegan, dated.first());
        notes.ownListRead();
        return seen;
    }

    /** When the first of the reports that were met is to be looked at again, whatever the list says. */
    Optional<Instant> revisit() {
        return revisit;
    }

    /**
     * Records that the program itself could not read the column for these agencies.
     *
     * @throws Visits.StoppedException if that is because the visit was stopped
     * @throws StorageException if it could not be written down, which is lost for every column
     */
    void failed(URI column, List<Agency> agencies, RuntimeException why) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Visits.StoppedException();
        }
        if (why instanceof StorageException) {
            throw why;
        }
        LOG.warn("the program failed at {}: {}; set NIANBAO_LOG=DEBUG for more", column, why.toString());
        LOG.debug("the program failed", why);
        var nothing = new ColumnReading(
                LookState.INCOMPLETE,
                List.of(),
                0,
                "the program failed: " + why.getClass().getSimpleName());
        agencies.forEach(agency -> append(agency, column, nothing, List.of(), Set.of(), Map.of()));
    }

    /**
     * Takes in what is new and records a look. The look comes last: whoever is killed before it has not looked, and looks
     * again.
     *
     * @param sharers all agencies for which the column is read
     * @param own whether the column is the agency's alone
     * @return the state that was recorded
     */
    LookState record(Agency agency, Route route, List<Agency> sharers, boolean own, Exploration seen) {
        var column = route.column();
        var known = watch.store().observations(agency.id(), watch.clock().instant());
        var subject = Subject.of(agency);
        var reading = route.weigh(seen, subject, own, scope(List.of(agency)), known);
        var shown = seen.byYear(subject, own);
        var yearless = new YearlessRows(
                intake,
                agency,
                column,
                Stream.concat(
                                seen.withoutYear(subject, own).stream(),
                                Lookalikes.of(seen.reading().items(), agency.name(), agency.aliases(), own).stream())
                        .toList(),
                known);
        var names = names(seen, sharers);
        Map<Integer, List<ListItem>> unnamed = own || !names.hasNameless() ? Map.of() : seen.byYear(subject, true);
        var shows = new HashSet<>(shown.keySet());
        shows.removeAll(watch.years());
        var doubts = new TreeMap<Integer, String>();
        names.doubts(agency.name(), agency.aliases(), own)
                .forEach((year, name) -> doubts.put(year, Doubt.Kind.OTHER_NAME.about(name)));
        var unread = new ArrayList<String>();
        for (int year : watch.years()) {
            var items = shown.getOrDefault(year, List.of());
            if (!agency.owes(year)) {
                continue;
            }
            if (items.isEmpty() && unnamed.containsKey(year)) {
                var perhaps = nameless.of(
                        agency,
                        year,
                        column,
                        unnamed.get(year),
                        sightings(year, known).toList());
                perhaps.doubt().ifPresent(why -> doubts.put(year, why));
                items = perhaps.rows();
            }
            if (!items.isEmpty()) {
                take(agency, year, column, items, known)
                        .ifPresentOrElse(why -> doubts.put(year, why), () -> shows.add(year));
                continue;
            }
            var found = yearless.take(year);
            found.unread().ifPresent(unread::add);
            found.doubt().ifPresent(why -> doubts.put(year, why));
            if (found.shown() || (reading.state().isComplete() && stillThere(agency, year, known))) {
                shows.add(year);
            }
        }
        doubts.keySet().removeAll(shows);
        return append(agency, column, reading, unread, shows, doubts);
    }

    /** Takes in a report that is new or has changed, and looks again at one that was not looked at for long. */
    private Optional<String> take(
            Agency agency, int year, URI column, List<ListItem> items, List<Observation> observations) {
        var met = sightings(year, observations).toList();
        var last = met.stream().reduce((earlier, later) -> later);
        var onPortal = met.stream().filter(s -> s.by().isEmpty()).toList();
        var known = last.filter(s -> isKnown(items, s));
        boolean whole = known.filter(s -> s.detail().isEmpty()).isPresent();
        boolean gone = known.filter(s -> s.by().isEmpty() && Loss.isOfGoneFiles(s.detail()))
                .isPresent();
        if (!whole && !gone) {
            return intake.take(agency, year, column, items, last, doubted(year, observations));
        }
        var due = gone ? Optional.of(Revisits.ofGoneFiles(onPortal)) : Revisits.next(onPortal);
        due.filter(at -> revisit.filter(at::isAfter).isEmpty()).ifPresent(at -> revisit = due);
        if (gone && !due.get().isAfter(watch.clock().instant())) {
            return intake.take(agency, year, column, items, last, doubted(year, observations));
        }
        if (whole && due.filter(at -> !at.isAfter(watch.clock().instant())).isPresent()) {
            items.stream()
                    .filter(row -> row.url().toString().equals(last.get().url()))
                    .findFirst()
                    .ifPresent(row -> intake.again(agency, year, column, row, last.get()));
        }
        return Optional.empty();
    }

    private static Optional<String> doubted(int year, List<Observation> known) {
        return known.stream()
                .filter(Look.class::isInstance)
                .map(Look.class::cast)
                .filter(look -> look.state().isComplete() || look.doubts().containsKey(year))
                .reduce((earlier, later) -> later)
                .map(look -> look.doubts().get(year));
    }

    /** Titles are read once for all who share the column. */
    private PrintedNames names(Exploration seen, List<Agency> sharers) {
        if (namesOf.filter(of -> of == seen).isEmpty()) {
            namesOf = Optional.of(seen);
            names = new PrintedNames(
                    seen.reading().items(),
                    sharers.stream()
                            .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                            .toList());
        }
        return names;
    }

    /** A row behind which any year's report may be keeps the list from being read to its end. */
    private LookState append(
            Agency agency,
            URI column,
            ColumnReading reading,
            List<String> unread,
            Set<Integer> shows,
            Map<Integer, String> doubts) {
        boolean open = reading.state().isComplete() && !unread.isEmpty();
        var state = open ? LookState.INCOMPLETE : reading.state();
        looks.note(
                new Look(
                        agency.id(),
                        began(),
                        sweep,
                        column.toString(),
                        state,
                        open
                                ? reading.detail() + "; a row that tells no year could not be read: " + unread.get(0)
                                : reading.detail(),
                        shows,
                        doubts),
                notes.ofLook());
        ownListBegan = Optional.empty();
        return state;
    }

    /** What was not in the list was not there when the reading began; what happened since nobody saw. */
    private Instant began() {
        return Dated.earlier(listBegan, ownListBegan)
                .orElseGet(() -> watch.clock().instant());
    }

    /** Whether these rows were taken in before and nothing about them has changed. */
    private static boolean isKnown(List<ListItem> items, Sighting last) {
        if (last.documents().isEmpty()) {
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
        notes.begin();
        var found = vanished.look(last.get());
        if (found.fate() == Vanished.Fate.GONE) {
            watch.store()
                    .append(
                            new Absence(
                                    agency.id(),
                                    watch.clock().instant(),
                                    sweep,
                                    year,
                                    last.get().url(),
                                    found.detail()),
                            notes.ofStep());
        }
        return found.fate() == Vanished.Fate.THERE;
    }

    private static Stream<Sighting> sightings(int year, List<Observation> known) {
        return known.stream()
                .filter(Sighting.class::isInstance)
                .map(Sighting.class::cast)
                .filter(s -> s.year() == year);
    }
}
