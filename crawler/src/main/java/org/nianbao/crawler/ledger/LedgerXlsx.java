package org.nianbao.crawler.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nianbao.crawler.sweep.Version;

/**
 * The ledger as a workbook: verdicts, findings, evidence and the summary for the circular. Written sheet by sheet and row by row,
 * for which the verdicts are computed twice: that costs time, not memory. No cell is a formula.
 */
final class LedgerXlsx {

    /** Columns that stay in view: id and name of the agency. */
    private static final int NAMES = 2;

    private static final int GROUP_NAMES = 3;

    private final Ledger ledger;
    private final SheetWords words;
    private final int mostRows;

    LedgerXlsx(Ledger ledger) {
        this(ledger, Worksheet.MAX_ROWS);
    }

    /** As above, for less than the format allows. */
    LedgerXlsx(Ledger ledger, int mostRows) {
        this.ledger = ledger;
        this.words = new SheetWords(ledger.watch().language());
        this.mostRows = mostRows;
    }

    void write(OutputStream out) throws IOException {
        try (var book = new Workbook(out, "nianbao", version())) {
            var summary = new Summary();
            var looked = new Looked(ledger.lastSweep());
            verdicts(book, summary, looked);
            findings(book);
            evidence(book);
            summary(book, summary, looked);
        }
    }

    /** The format allows numbers only: 0.1.0 becomes 0.1. */
    private static String version() {
        var parts = Version.OF_PROGRAM.split("[^0-9]+", -1);
        return parts.length > 1 && !parts[0].isEmpty() && !parts[1].isEmpty() ? parts[0] + "." + parts[1] : "0.0";
    }

    private Sheet sheet(Workbook book, String name, List<String> above, List<Column> columns, int frozen) {
        var layout =
                words.layout(above, columns, frozen, ledger.watch().settings().zone());
        return new Sheet(book, words.text("sheet." + name), layout, mostRows);
    }

    private void verdicts(Workbook book, Summary summary, Looked looked) throws IOException {
        var sheet = sheet(book, "verdicts", List.of(), VerdictSheet.COLUMNS, NAMES);
        var rows = new VerdictSheet(words);
        ledger.each(entry -> {
            summary.add(entry);
            looked.add(entry.verdicts());
            for (var verdict : entry.verdicts()) {
                sheet.add(rows.row(entry.agency(), verdict));
            }
        });
        sheet.end();
    }

    private void findings(Workbook book) throws IOException {
        var sheet = sheet(book, "findings", List.of(), FindingSheet.COLUMNS, NAMES);
        var rows = new FindingSheet(words);
        ledger.each(entry -> {
            for (var verdict : entry.verdicts()) {
                for (var row : rows.rows(entry.agency(), verdict)) {
                    sheet.add(row);
                }
            }
        });
        sheet.end();
    }

    private void evidence(Workbook book) throws IOException {
        var sheet = sheet(book, "evidence", List.of(), EvidenceSheet.COLUMNS, NAMES);
        var rows = new EvidenceSheet(words, ledger.watch().store().evidence().files());
        ledger.eachObservation((agency, seen) -> sheet.add(rows.row(agency, seen)));
        sheet.end();
    }

    private void summary(Workbook book, Summary summary, Looked looked) throws IOException {
        var rows = new SummarySheet(words);
        var above = rows.above(ledger, looked.coverage());
        var sheet = sheet(book, "summary", above, SummarySheet.COLUMNS, GROUP_NAMES);
        for (var line : summary.counts().entrySet()) {
            sheet.add(rows.row(line.getKey(), line.getValue()));
        }
        sheet.end();
    }
}
