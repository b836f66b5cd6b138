package org.nianbao.crawler.sweep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.config.Agency;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.AgencyNames;
import org.nianbao.parser.report.AgencyNames.Likeness;
import org.nianbao.parser.report.Report;
import org.nianbao.store.Archive;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Sighting;

/** Files that a person collected by other means enter the archive and the record, under that person's name. */
public final class Ingest {

    /** An ingested sighting belongs to no sweep. */
    private static final long NO_SWEEP = 0;

    private final Watch watch;
    private final Keeper keeper;
    private final DocumentSource source;

    /**
     * @param source who reads the files
     */
    public Ingest(Watch watch, Archive archive, DocumentSource source) {
        this.watch = watch;
        this.keeper = new Keeper(watch, archive);
        this.source = source;
    }

    /**
     * What the person says about the files.
     *
     * @param agency whose report it is; without it the name in the report decides
     * @param published the day on which it was published
     * @param url where it was published
     * @param by who brought it
     */
    public record Statement(Optional<Agency> agency, Optional<LocalDate> published, Optional<String> url, String by) {}

    /** What became of a file. */
    public sealed interface Result {

        /** It entered. */
        record Entered(Agency agency, int year, Conformity conformity) implements Result {}

        /** It is no report, or cannot be read; nothing entered. */
        record Refused(Conformity conformity) implements Result {}

        /** It does not say which year it reports on. */
        record NoYear() implements Result {}

        /**
         * The name in the report does not match exactly one agency.
         *
         * @param name the name in the report, or empty
         * @param candidates those it could mean
         */
        record NoAgency(String name, List<Agency> candidates) implements Result {}
    }

    /** Enters one file. */
    public Result enter(byte[] bytes, String name, Statement statement) {
        var read = source.read(bytes, Optional.empty());
        var first = Examiner.examine(bytes, Optional.empty(), Subject.unknown(), (same, type) -> read);
        if (first.verdict() == Conformity.UNREADABLE || first.verdict() == Conformity.NOT_A_REPORT) {
            return new Result.Refused(first.verdict());
        }
        var report = first.report().orElseThrow();
        OptionalInt year = report.year();
        if (year.isEmpty()) {
            return new Result.NoYear();
        }
        var owners = statement.agency().map(List::of).orElseGet(() -> owners(report));
        if (owners.size() != 1) {
            return new Result.NoAgency(report.agency().orElse(""), owners);
        }
        return enter(bytes, read, name, statement, owners.get(0), year.getAsInt());
    }

    private Result enter(byte[] bytes, ReadResult read, String name, Statement statement, Agency agency, int year) {
        var examination = new Examination(
                agency, year, watch.settings(), new EarlierReport(watch, keeper, source).before(agency, year));
        var examined = examination.handedOver(bytes, read);
        var url = statement.url().orElse("");
        var file = keeper.file(bytes, agency.id(), url, name, DocumentRef.Role.ATTACHMENT);
        keeper.reading(file, examination, examined);
        watch.store()
                .append(new Sighting(
                        agency.id(),
                        watch.clock().instant(),
                        NO_SWEEP,
                        year,
                        url,
                        examined.report()
                                .flatMap(Report::title)
                                .map(t -> t.raw())
                                .orElse(name),
                        statement.published().stream()
                                .map(day -> new ClaimedDate(DateBasis.PAGE, day, day.toString()))
                                .toList(),
                        List.of(file),
                        "",
                        Optional.of(statement.by())));
        return new Result.Entered(agency, year, examined.verdict());
    }

    /** Agencies of exactly that name, else those for which it may be a short form. */
    private List<Agency> owners(Report report) {
        if (report.agency().isEmpty()) {
            return List.of();
        }
        var printed = report.agency().get();
        var same = withLikeness(printed, Likeness.SAME);
        return same.isEmpty() ? withLikeness(printed, Likeness.COMPATIBLE) : same;
    }

    private List<Agency> withLikeness(String printed, Likeness likeness) {
        return watch.agencies().stream()
                .filter(a -> AgencyNames.compare(printed, a.name(), a.aliases()) == likeness)
                .toList();
    }
}
