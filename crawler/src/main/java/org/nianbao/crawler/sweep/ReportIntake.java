package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.parser.Examined;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;
import org.nianbao.parser.report.Titles;
import org.nianbao.store.Observation.Sighting;

/** Takes in a report that a list shows: its page, its files, its dates, what is read from them. */
final class ReportIntake {

    private final Watch watch;
    private final Keeper keeper;
    private final Collector collector;
    private final EarlierReport earlier;
    private final long sweep;
    private final Notes notes;

    ReportIntake(Watch watch, Fetcher fetcher, Keeper keeper, DocumentSource source, long sweep, Notes notes) {
        this.watch = watch;
        this.keeper = keeper;
        this.collector = new Collector(watch, fetcher, keeper, source);
        this.earlier = new EarlierReport(watch, keeper, source);
        this.sweep = sweep;
        this.notes = notes;
    }

    private Examination examination(Agency agency, int year) {
        return new Examination(agency, year, watch.settings(), earlier.before(agency, year));
    }

    /**
     * Takes in the first of the items that leads to a report, and records the sighting. Even if nothing can be fetched the
     * list has shown it: that is a sighting without files, and the next sweep tries again.
     *
     * @param column the page that links it
     * @param items rows that lead to this report, best first
     * @param last how the report was met last, if it was
     * @param doubted why what was found last time may not be the agency's; a page that cannot be fetched now settles nothing
     * @return why what was found may not be the agency's report; nothing was recorded then
     */
    Optional<String> take(
            Agency agency,
            int year,
            URI column,
            List<ListItem> items,
            Optional<Sighting> last,
            Optional<String> doubted) {
        var examination = examination(agency, year);
        notes.begin();
        var owner = new Ownership(agency);
        var tried = new ArrayList<Taken>();
        var doubts = new ArrayList<String>();
        for (var item : items) {
            var taken = owner.ownFirst(collector.collect(examination, column, item, last));
            var doubt = owner.doubt(taken)
                    .map(why -> item.title() + ": " + why)
                    .or(() -> taken.copies().isEmpty() ? doubted : Optional.empty());
            if (doubt.isPresent()) {
                doubts.add(doubt.get());
                continue;
            }
            tried.add(taken);
            if (taken.hasReport()) {
                break;
            }
        }
        // Each try for a file that is gone is recorded, since the next one depends on it.
        boolean retried = last.filter(s -> Loss.isOfGoneFiles(s.detail())).isPresent();
        Taken.together(tried).ifPresent(taken -> record(examination, taken, last, retried));
        return tried.isEmpty() ? doubts.stream().findFirst() : Optional.empty();
    }

    /**
     * Looks at a report once more that was taken in before. What can not be fetched now, or does not look like it, changes
     * nothing; else the sighting says that it was there, and with what.
     *
     * @param item the row that leads to it
     */
    void again(Agency agency, int year, URI column, ListItem item, Sighting last) {
        var examination = examination(agency, year);
        notes.begin();
        var owner = new Ownership(agency);
        var taken = owner.ownFirst(collector.collect(examination, column, item, Optional.of(last)));
        if (taken.trouble().isEmpty() && taken.hasReport() && owner.doubt(taken).isEmpty()) {
            record(examination, taken, Optional.of(last), true);
        }
    }

    /** Whose report lies behind a row that names nobody, if its text says so. */
    Optional<String> whose(Agency agency, int year, URI column, ListItem item) {
        notes.begin();
        var names = collector.collect(examination(agency, year), column, item, Optional.empty()).copies().stream()
                .filter(Copy::isReport)
                .flatMap(copy -> copy.examined().report().flatMap(Report::title).flatMap(Title::agency).stream())
                .filter(Titles::isNameOfOrgan)
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** What the text behind a row that does not tell the year turned out to be. */
    sealed interface ByText {

        /** The report of the year. */
        record Taken() implements ByText {}

        /** A report of another year, or no report. */
        record SomethingElse() implements ByText {}

        /** It could not be read. */
        record Unread() implements ByText {}

        /** A report of the year, but perhaps not the agency's. */
        record Doubtful(String why) implements ByText {}
    }

    /** Takes in a row whose title does not tell the year if its text tells this one. */
    ByText takeIfOf(Agency agency, int year, URI column, ListItem item) {
        var examination = examination(agency, year);
        notes.begin();
        var owner = new Ownership(agency);
        var taken = owner.ownFirst(collector.collect(examination, column, item, Optional.empty()));
        var told = taken.year();
        if (told.isEmpty() || told.getAsInt() != year) {
            return told.isPresent() || taken.isNoReport() ? new ByText.SomethingElse() : new ByText.Unread();
        }
        var doubt = owner.doubt(taken);
        if (doubt.isPresent()) {
            return new ByText.Doubtful(item.title() + ": " + doubt.get());
        }
        record(examination, taken, Optional.empty(), false);
        return new ByText.Taken();
    }

    /**
     * Readings first, then the sighting: a run killed between them reads again and loses nothing. What was met again just as
     * before is not recorded again, unless it was time to look at it.
     */
    private void record(Examination examination, Taken taken, Optional<Sighting> last, boolean evenIfSame) {
        if (!taken.copies().isEmpty()) {
            var main = taken.copies().get(0);
            keeper.reading(main.file(), examination, weighed(examination, taken));
        }
        var sighting = new Sighting(
                examination.agency().id(),
                watch.clock().instant(),
                sweep,
                examination.year(),
                taken.item().url().toString(),
                taken.title(),
                taken.dates(),
                taken.documents(last),
                taken.unfinished(),
                Optional.empty());
        if (evenIfSame || last.filter(before -> isSame(before, sighting)).isEmpty()) {
            watch.store().append(sighting, notes.ofStep());
        }
    }

    private static boolean isSame(Sighting before, Sighting now) {
        return before.url().equals(now.url())
                && before.title().equals(now.title())
                && before.dates().equals(now.dates())
                && before.documents().equals(now.documents())
                && before.detail().equals(now.detail())
                && before.by().equals(now.by());
    }

    /**
     * The main copy in the light of the others. A part that is absent counts only if a second copy lacks it too: another file of
     * the report, or a second fetch.
     */
    private Examined weighed(Examination examination, Taken taken) {
        var main = taken.copies().get(0);
        var owner = new Ownership(examination.agency());
        var others = taken.copies().stream()
                .skip(1)
                .filter(c -> c.isWitnessFor(main) && !owner.namesAnother(c, taken))
                .toList();
        var absent = main.absences();
        boolean lackToo = !absent.isEmpty()
                && (taken.copies().stream()
                                .skip(1)
                                .filter(Copy::isReport)
                                .anyMatch(other -> other.absences().containsAll(absent))
                        || secondFetchAgrees(examination, main, absent));
        return others.isEmpty() && !lackToo
                ? main.examined()
                : examination.besides(
                        main.bytes(),
                        main.read(),
                        lackToo,
                        others.stream()
                                .flatMap(c -> c.examined().report().stream())
                                .toList());
    }

    private boolean secondFetchAgrees(Examination examination, Copy main, List<String> absent) {
        return collector
                .again(examination, main.file())
                .filter(second -> second.absences().containsAll(absent))
                .isPresent();
    }
}
