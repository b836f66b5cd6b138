package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Template;

/** A report as the rules see it: looked up by cell, and its text prepared once for all of them. */
public final class CheckContext {

    private final Report report;
    private final Template form;
    private final Subject subject;
    private final String flow;
    private final String narrative;
    private final ReportingPeriod period;

    /**
     * @param form the form actually used, by which rows and sums are assessed
     */
    public CheckContext(Report report, Template form, Subject subject) {
        this.report = report;
        this.form = form;
        this.subject = subject;
        this.flow = Flow.of(String.join("", report.lines()));
        this.narrative = Flow.of(String.join("", linesWithoutHeadings(report)));
        this.period = ReportingPeriod.read(flow, report.year());
    }

    public static CheckContext of(Report report, Subject subject) {
        return new CheckContext(report, Template.bestFor(report.template(), report.year()), subject);
    }

    public Report report() {
        return report;
    }

    public Template form() {
        return form;
    }

    public Subject subject() {
        return subject;
    }

    /** All running text as {@link Flow} prepares it. */
    String flow() {
        return flow;
    }

    /** As {@link #flow()}, but without the headings of the six sections, which speak of requests by themselves. */
    String narrative() {
        return narrative;
    }

    ReportingPeriod period() {
        return period;
    }

    /** The year that decides which form binds: the report's, else the first year of the form it uses. */
    OptionalInt bindingYear() {
        if (report.year().isPresent()) {
            return report.year();
        }
        return Template.of(report.template())
                .map(t -> OptionalInt.of(t.years().from()))
                .orElse(OptionalInt.empty());
    }

    Optional<BigDecimal> value(String cell) {
        return report.value(cell);
    }

    /** The sum of cells, empty if one of them was not read or holds no number. */
    Optional<BigDecimal> sum(List<String> cells) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var value = value(cell);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    /** The cells of one table, in the order of the form. */
    List<Cell> cells(String table) {
        return report.cells().values().stream()
                .filter(c -> c.id().startsWith(table + "."))
                .toList();
    }

    /** How sure the absence of a part is: a single download may have lost it, a picture may hold it. */
    Certainty absence() {
        return subject.witness() == Subject.Witness.ONE_COPY || report.images() > 0
                ? Certainty.REVIEW
                : Certainty.CERTAIN;
    }

    /** Whether （六）其他处理 is printed as one row, in either form. */
    boolean otherHandlingInOneRow() {
        return form.tables().T3().columns().stream()
                        .anyMatch(column -> report.cell("T3.C6." + column.id()).isPresent())
                || report.table("T3").rows().contains("C6");
    }

    /** The rows of table 三 that hold numbers, as this report prints them. */
    List<String> requestRows() {
        var rows = new ArrayList<String>();
        for (var row : form.tables().T3().dataRows()) {
            var part = row.parent().filter("C6"::equals).isPresent();
            if (!part || !otherHandlingInOneRow()) {
                rows.add(row.id());
            } else if (!rows.contains("C6")) {
                rows.add("C6");
            }
        }
        return rows;
    }

    /** Whether every number of table 三 stands in a cell that was read, and the totals of what came in are numbers. */
    boolean requestsReadCompletely() {
        for (var row : requestRows()) {
            for (var column : form.tables().T3().columns()) {
                if (report.cell("T3." + row + "." + column.id()).isEmpty()) {
                    return false;
                }
            }
        }
        return value("T3.A.tot").isPresent() && value("T3.B.tot").isPresent();
    }

    private static List<String> linesWithoutHeadings(Report report) {
        var headings =
                new HashSet<>(report.headings().stream().map(Heading::line).toList());
        var lines = new ArrayList<String>();
        for (int i = 0; i < report.lines().size(); i++) {
            if (!headings.contains(i)) {
                lines.add(report.lines().get(i));
            }
        }
        return lines;
    }
}
