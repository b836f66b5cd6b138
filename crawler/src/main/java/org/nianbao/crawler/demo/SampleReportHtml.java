package org.nianbao.crawler.demo;

import java.util.List;
import java.util.Locale;

/** Writes a report as the inner HTML of an article's body. */
public final class SampleReportHtml {

    private SampleReportHtml() {}

    /**
     * The report without its title, which is the page's own heading.
     *
     * @return well-formed markup, no enclosing element
     */
    public static String body(SampleReport report, SampleLook look) {
        var narrative = SampleNarrative.of(report);
        var out = new StringBuilder();
        paragraph(out, narrative.opening(), look);
        for (var section : narrative.sections()) {
            heading(out, section.heading(), look);
            section.paragraphs().forEach(text -> paragraph(out, text, look));
            if (hasTable(report, section.no())) {
                table(out, SampleTables.of(report, section.no()), look);
            }
        }
        for (var line : narrative.signature()) {
            out.append("<p style=\"text-align: right\">")
                    .append(Html.escape(line))
                    .append("</p>\n");
        }
        return out.toString();
    }

    /** A whole page with the title as its heading, as a file to be downloaded or checked by itself. */
    public static String page(SampleReport report, SampleLook look) {
        var page = """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="UTF-8"><title>%1$s</title></head>
                <body><h1 style="text-align: center">%1$s</h1>
                %2$s</body></html>
                """;
        return String.format(Locale.ROOT, page, Html.escape(report.title()), body(report, look));
    }

    static boolean hasTable(SampleReport report, int section) {
        return section >= 2 && section <= 4 && !report.wording().withoutTables().contains(section);
    }

    private static void heading(StringBuilder out, String text, SampleLook look) {
        out.append(
                switch (look) {
                    case WORD ->
                        "<p class=\"MsoNormal\" style=\"text-indent:32pt\"><span style=\"font-family:黑体;font-size:16pt\">"
                                + Html.escape(text) + "</span></p>\n";
                    case EDITOR -> "<p>&nbsp;&nbsp;&nbsp;&nbsp;" + Html.escape(text) + "</p>\n";
                    case TORN_LABELS ->
                        "<p><strong><span>" + Html.escape(text.substring(0, 2)) + "</span><span>"
                                + Html.escape(text.substring(2)) + "</span></strong></p>\n";
                });
    }

    private static void paragraph(StringBuilder out, String text, SampleLook look) {
        out.append(
                switch (look) {
                    case WORD ->
                        "<p class=\"MsoNormal\" style=\"text-indent:32pt\"><span style=\"font-family:仿宋_GB2312;font-size:16pt\">"
                                + Html.escape(text) + "<o:p></o:p></span></p>\n";
                    case EDITOR -> "<p>&nbsp;&nbsp;&nbsp;&nbsp;" + Html.escape(text) + "</p>\n";
                    case TORN_LABELS -> "<p style=\"text-indent: 2em\">" + Html.escape(text) + "</p>\n";
                });
    }

    private static void table(StringBuilder out, SampleTable table, SampleLook look) {
        out.append(
                switch (look) {
                    case WORD ->
                        "<table class=\"MsoTableGrid\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse\">";
                    case EDITOR -> "<table border=\"1\" width=\"100%\">";
                    case TORN_LABELS -> "<table style=\"border-collapse: collapse\" border=\"1\">";
                });
        out.append("<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> cell(out, cell, look));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private static void cell(StringBuilder out, SampleTable.Cell cell, SampleLook look) {
        out.append("<td");
        if (cell.columns() > 1) {
            out.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            out.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        out.append('>').append(content(cell, look)).append("</td>");
    }

    private static String content(SampleTable.Cell cell, SampleLook look) {
        var text = Html.escape(cell.text());
        return switch (look) {
            case WORD ->
                "<p class=\"MsoNormal\" align=\"center\"><span style=\"font-family:宋体\">" + text
                        + "<o:p></o:p></span></p>";
            case EDITOR -> cell.cellId().isPresent() ? "<p>&nbsp;" + text + "&nbsp;</p>" : "<p>" + text + "</p>";
            case TORN_LABELS -> cell.cellId().isPresent() ? "<span>" + text + "</span>" : torn(cell);
        };
    }

    private static String torn(SampleTable.Cell cell) {
        var characters = cell.text().codePoints().mapToObj(Character::toString).toList();
        // 结果维持 and the like stand upright in their narrow columns.
        if (characters.size() <= 4 && cell.columns() == 1) {
            return String.join("<br>", characters.stream().map(Html::escape).toList());
        }
        int middle = characters.size() / 2;
        return "<span>" + join(characters.subList(0, middle)) + "</span><br><span> "
                + join(characters.subList(middle, characters.size())) + "</span>";
    }

    private static String join(List<String> characters) {
        return Html.escape(String.join("", characters));
    }
}
