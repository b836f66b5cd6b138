package org.nianbao.crawler.ledger;

import static org.nianbao.crawler.ledger.SheetWords.orEmpty;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.config.Agency;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.judge.Publication;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Observation.Look;

/** A row of the sheet of verdicts: one agency and year, all that {@code status --format json} says of it. */
record VerdictSheet(SheetWords words) {

    static final List<Column> COLUMNS = List.of(
            Column.of("agency", 12),
            Column.wrapping("name", 28),
            Column.of("year", 8),
            Column.of("kind", 10),
            Column.of("region", 16),
            Column.of("office", 20),
            Column.of("deadline", 12),
            Column.of("deadlineBasis", 12),
            Column.of("timeliness", 20),
            Column.of("daysLate", 8),
            Column.of("confirmed", 8),
            Column.of("publishedOn", 12),
            Column.of("publishedBasis", 12),
            Column.of("firstSeen", 16),
            Column.of("conformity", 12),
            Column.of("violations", 8),
            Column.of("warnings", 8),
            Column.of("reviews", 8),
            Column.of("waivedFindings", 8),
            Column.wrapping("note", 40),
            Column.wrapping("exemption", 24),
            Column.of("url", 40),
            Column.wrapping("files", 30),
            Column.wrapping("sha256", 24),
            Column.of("fetch", 12),
            Column.wrapping("fetchDetail", 24),
            Column.of("fetchAt", 16),
            Column.of("column", 40),
            Column.of("baseline", 8));

    List<Cell> row(Agency agency, Verdict v) {
        var brief = words.brief();
        return List.of(
                Cell.text(v.agency()),
                Cell.text(v.name()),
                Cell.number(v.year()),
                Cell.text(brief.kind(agency.kind().id())),
                Cell.text(words.region(agency)),
                Cell.text(orEmpty(agency.office())),
                new Cell.Day(v.deadline().date()),
                Cell.text(words.text("deadline." + v.deadline().basis().id())),
                Cell.text(brief.timeliness(v)),
                Cell.number(v.daysLate()),
                Cell.text(words.yes(v.confirmed())),
                Cell.day(v.published().map(Publication::on)),
                Cell.text(orEmpty(v.published().map(p -> brief.basis(p.basis())))),
                Cell.moment(v.firstSeen()),
                Cell.text(v.conformity().isEmpty() ? "" : brief.conformity(v)),
                Cell.number(v.violations()),
                Cell.number(v.warnings()),
                Cell.number(v.reviews()),
                Cell.number(v.waivedFindings()),
                Cell.text(note(v)),
                Cell.text(orEmpty(v.exemption().map(this::exemption))),
                Cell.link(v.url()),
                Cell.text(files(v, d -> d.name() + " (" + d.format() + ")")),
                Cell.text(files(v, DocumentRef::sha256)),
                Cell.text(brief.fetch(v.fetch(), "")),
                Cell.text(orEmpty(v.lastLook().map(Look::detail))),
                Cell.moment(v.lastLook().map(Look::at)),
                Cell.link(v.lastLook().map(Look::url)),
                Cell.text(words.yes(v.baseline())));
    }

    private String note(Verdict verdict) {
        var detail = verdict.detail().map(d -> words.judge().text(d.words())).stream();
        return Stream.concat(Stream.of(words.brief().reason(verdict)), detail)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String exemption(Waiver waiver) {
        return waiver.expires()
                .map(day -> words.text("exemption.until", waiver.author(), waiver.reason(), day))
                .orElseGet(() -> words.text("exemption", waiver.author(), waiver.reason()));
    }

    private static String files(Verdict verdict, java.util.function.Function<DocumentRef, String> what) {
        return verdict.documents().stream().map(what).collect(Collectors.joining("\n"));
    }
}
