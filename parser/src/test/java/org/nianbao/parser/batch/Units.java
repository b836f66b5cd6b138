package org.nianbao.parser.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.likeness.MaskedText;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.TableReading;
import org.nianbao.parser.report.TemplateVersion;

/** A batch for tests, put together report by report; the id of a report is its agency's name. */
final class Units {

    private final List<BatchReport> reports = new ArrayList<>();

    /** A department of which only the text matters. */
    Units text(String name, String text) {
        return add(report(name, 2022, "department", "640302", text, Figures.NONE));
    }

    /** A body of which only the numbers matter: cell, number, cell, number. */
    Units figures(String name, String kind, Object... cells) {
        return add(report(name, 2022, kind, "640302", "", figuresOf(cells)));
    }

    Units add(BatchReport report) {
        reports.add(report);
        return this;
    }

    static BatchReport report(String name, int year, String kind, String region, String text, Figures figures) {
        return new BatchReport(
                name,
                name,
                Optional.of(kind),
                Optional.of(region),
                Optional.empty(),
                OptionalInt.of(year),
                MaskedText.of(text, Set.of(name)),
                figures);
    }

    /** Three tables read completely: zeros, and the numbers given. */
    static Figures figuresOf(Object... cells) {
        return Figures.of(reportOf(0, cells));
    }

    static Report reportOf(int unplaced, Object... cells) {
        var all = new TreeMap<String, Cell>();
        Figures.TOTALS.forEach(id -> all.put(id, cell(id, "0")));
        for (int i = 0; i < cells.length; i += 2) {
            var id = (String) cells[i];
            all.put(id, cell(id, String.valueOf(cells[i + 1])));
        }
        var tables = new HashMap<String, TableReading>();
        List.of("T2", "T3", "T4")
                .forEach(t -> tables.put(t, new TableReading(t, true, List.of(), Set.of(), List.of(), unplaced)));
        return new Report(
                Optional.empty(),
                Optional.of("青禾县水务局"),
                OptionalInt.of(2022),
                TemplateVersion.V2021,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                tables,
                all,
                0,
                Format.HTML,
                Optional.empty());
    }

    private static Cell cell(String id, String raw) {
        var value = raw.isBlank() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(raw));
        return new Cell(id, raw, value, true);
    }

    Map<String, List<Finding>> findings() {
        return Batch.findings(reports);
    }
}
