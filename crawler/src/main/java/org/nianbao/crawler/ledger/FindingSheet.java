package org.nianbao.crawler.ledger;

import static org.nianbao.crawler.ledger.SheetWords.orEmpty;

import java.util.List;
import java.util.stream.Stream;
import org.nianbao.config.Agency;
import org.nianbao.config.Waiver;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Verdict;

/** Rows of the sheet of findings: one for each finding, the waived among them. */
record FindingSheet(SheetWords words) {

    static final List<Column> COLUMNS = List.of(
            Column.of("agency", 12),
            Column.wrapping("name", 28),
            Column.of("year", 8),
            Column.of("office", 20),
            Column.of("region", 16),
            Column.of("rule", 9),
            Column.wrapping("ruleTitle", 24),
            Column.of("severity", 8),
            Column.of("certainty", 10),
            Column.of("waived", 8),
            Column.of("waivedBy", 14),
            Column.wrapping("waivedReason", 24),
            Column.of("waivedUntil", 12),
            Column.wrapping("message", 60),
            Column.wrapping("expected", 16),
            Column.wrapping("actual", 16),
            Column.wrapping("where", 24),
            Column.wrapping("quote", 30),
            Column.wrapping("cells", 20),
            Column.wrapping("basis", 40));

    List<List<Cell>> rows(Agency agency, Verdict verdict) {
        var publication = verdict.publication().stream()
                .map(f -> Remark.of(
                        f, words.judge().text(f.message()), words.judge().text(verdict.basis(f))));
        return Stream.concat(verdict.conclusion().remarks().stream(), publication)
                .map(remark -> row(agency, verdict, remark))
                .toList();
    }

    private List<Cell> row(Agency agency, Verdict verdict, Remark remark) {
        var waiver = verdict.waiver(remark.rule());
        return List.of(
                Cell.text(verdict.agency()),
                Cell.text(verdict.name()),
                Cell.number(verdict.year()),
                Cell.text(orEmpty(agency.office())),
                Cell.text(words.region(agency)),
                Cell.text(remark.rule()),
                Cell.text(words.brief().rule(remark.rule())),
                Cell.text(words.brief().severity(remark.severity().id())),
                Cell.text(words.brief().certainty(remark.certainty().id())),
                Cell.text(words.yes(waiver.isPresent())),
                Cell.text(orEmpty(waiver.map(Waiver::author))),
                Cell.text(orEmpty(waiver.map(Waiver::reason))),
                Cell.day(waiver.flatMap(Waiver::expires)),
                Cell.text(remark.message()),
                Cell.text(remark.expected()),
                Cell.text(remark.actual()),
                Cell.text(remark.where()),
                Cell.text(remark.quote()),
                Cell.text(String.join(" ", remark.cells())),
                Cell.text(remark.basis()));
    }
}
