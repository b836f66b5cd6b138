package org.nianbao.crawler.demo;

import java.util.stream.Collectors;

/** Writes a report as plain text. A merged cell is written once, where it begins. */
public final class SampleReportText {

    /** What stands between two cells of a row. */
    public enum Cells {
        /** A tab. */
        TABS("\t"),
        /** A blank, a bar, a blank. */
        BARS(" | "),
        /** A line break: every cell on a line of its own. */
        LINES("\n");

        private final String separator;

        Cells(String separator) {
            this.separator = separator;
        }
    }

    private SampleReportText() {}

    /** Title, text, tables with tabs between the cells, signature. */
    public static String render(SampleReport report) {
        return render(report, Cells.TABS);
    }

    public static String render(SampleReport report, Cells cells) {
        var narrative = SampleNarrative.of(report);
        var out = new StringBuilder(report.title()).append("\n\n");
        line(out, narrative.opening());
        for (var section : narrative.sections()) {
            line(out, section.heading());
            section.paragraphs().forEach(text -> line(out, text));
            if (SampleReportHtml.hasTable(report, section.no())) {
                SampleTables.of(report, section.no())
                        .rows()
                        .forEach(row -> line(
                                out,
                                row.stream().map(SampleTable.Cell::text).collect(Collectors.joining(cells.separator))));
            }
        }
        out.append('\n');
        narrative.signature().forEach(text -> line(out, text));
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
