package org.nianbao.parser.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.report.Template;

/** A sound report as a page, before it is read: what is changed in it passes through the whole parser. */
final class PageFixture {

    private String title = "青禾县水利局2022年政府信息公开工作年度报告";
    private String intro = "本报告依照国办公开办函〔2021〕30号规定的格式编制，统计期限自2022年1月1日起至2022年12月31日止。";
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private final Map<Integer, String> headings = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private String footnote = "";
    private String chrome = "";
    private boolean otherHandlingInOneRow;

    private PageFixture() {
        Template.FORM_2021.sections().forEach(s -> headings.put(s.no(), s.heading()));
        texts.put(
                1,
                "（一）主动公开情况。青禾县水利局全年主动公开政府信息160条，其中政府网站120条、公众号40条，解读政策2次。"
                        + "<p>（二）依申请公开情况。本年收到政府信息公开申请12件，上年结转1件，办结11件，结转下年度继续办理2件。"
                        + "<p>（三）政府信息管理情况。修订公开目录，发布前逐件审核。全年制发行政规范性文件3件，废止1件，现行有效9件。"
                        + "<p>（四）政府信息公开平台建设情况。局网站设有公开专栏，公众号专人值守。"
                        + "<p>（五）监督保障情况。工作考核结果为良好，社会评议满意率95%，全年没有责任追究的情形。");
        texts.put(5, "（一）主要问题。水情信息更新偏慢，政策解读形式单一。<p>（二）改进情况。排出水情信息每周更新的日程，用图表丰富政策解读的形式。");
        texts.put(6, "本年度发出收费通知0件，通知收取总金额0元，实际收取信息处理费0元。");
        Template.FORM_2021.cellIds().forEach(id -> values.put(id, "0"));
        set("T2.normdocs", "made", "3", "repealed", "1", "valid", "9");
        set("T2.licence", "decisions", "26");
        set("T2.penalty", "decisions", "31");
        set("T2.fees", "amount", "12.5");
        row("A", 9, 2, 0, 0, 1, 0);
        row("B", 1, 0, 0, 0, 0, 0);
        row("C1", 5, 1, 0, 0, 1, 0);
        row("C4.1", 2, 1, 0, 0, 0, 0);
        row("C6.3", 1, 0, 0, 0, 0, 0);
        row("C7", 8, 2, 0, 0, 1, 0);
        row("D", 2, 0, 0, 0, 0, 0);
    }

    static PageFixture sound() {
        return new PageFixture();
    }

    PageFixture title(String other) {
        title = other;
        return this;
    }

    PageFixture intro(String other) {
        intro = other;
        return this;
    }

    PageFixture heading(int section, String other) {
        headings.put(section, other);
        return this;
    }

    PageFixture text(int section, String other) {
        texts.put(section, other);
        return this;
    }

    /** Sentences behind those of a section. */
    PageFixture add(int section, String more) {
        return text(section, texts.getOrDefault(section, "") + "<p>" + more);
    }

    PageFixture cell(String id, String text) {
        values.put(id, text);
        return this;
    }

    PageFixture replacingCells(String from, String to) {
        values.replaceAll((id, text) -> text.equals(from) ? to : text);
        return this;
    }

    PageFixture footnote(String text) {
        footnote = text;
        return this;
    }

    PageFixture chrome(String html) {
        chrome = html;
        return this;
    }

    PageFixture otherHandlingInOneRow() {
        otherHandlingInOneRow = true;
        return this;
    }

    /** One row of table 三; the total is added up. */
    PageFixture row(String row, int... numbers) {
        var columns = List.of("np", "com", "sci", "pub", "law", "oth");
        int sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            cell("T3." + row + "." + columns.get(i), String.valueOf(numbers[i]));
            sum += numbers[i];
        }
        return cell("T3." + row + ".tot", String.valueOf(sum));
    }

    Examined examined(Subject subject) {
        return Examiner.examine(
                html().getBytes(StandardCharsets.UTF_8), Optional.of("text/html; charset=utf-8"), subject);
    }

    private String html() {
        var page = new StringBuilder("<html><meta charset=utf-8><title>报告</title><body>" + chrome);
        page.append("<h1>").append(title).append("</h1><p>").append(intro).append("</p>");
        headings.forEach((no, heading) -> page.append("<p>")
                .append(heading)
                .append("</p>")
                .append(texts.containsKey(no) ? "<p>" + texts.get(no) + "</p>" : "")
                .append(table(no)));
        return page.append("</body></html>").toString();
    }

    private String table(int section) {
        return switch (section) {
            case 2 -> disclosure();
            case 3 -> requests();
            case 4 -> remedies() + (footnote.isEmpty() ? "" : "<p>" + footnote + "</p>");
            default -> "";
        };
    }

    private String disclosure() {
        var out = new StringBuilder("<table>");
        for (var block : Template.FORM_2021.tables().T2().blocks()) {
            out.append("<tr><td colspan=4>").append(block.caption().label()).append("</td></tr><tr><td>信息内容</td>");
            block.columns().forEach(c -> out.append(td(c.label())));
            out.append("</tr>");
            for (var row : block.rows()) {
                out.append("<tr>").append(td(row.label()));
                block.columns().forEach(c -> out.append(value("T2." + row.id() + "." + c.id())));
                out.append("</tr>");
            }
        }
        return out.append("</table>").toString();
    }

    private String requests() {
        var form = Template.FORM_2021.tables().T3();
        var out = new StringBuilder("<table><tr>" + td(form.stub().label()));
        form.columns().forEach(c -> out.append(td(c.label())));
        out.append("</tr>");
        for (var row : form.rows()) {
            boolean split = row.parent().filter("C6"::equals).isPresent();
            boolean merged = row.id().equals("C6") && otherHandlingInOneRow;
            if ((row.isGroup() && !merged) || (split && otherHandlingInOneRow)) {
                continue;
            }
            out.append("<tr>").append(td(row.label()));
            form.columns()
                    .forEach(c -> out.append(
                            merged
                                    ? td(values.getOrDefault("T3.C6.3." + c.id(), "0"))
                                    : value("T3." + row.id() + "." + c.id())));
            out.append("</tr>");
        }
        return out.append("</table>").toString();
    }

    private String remedies() {
        var out = new StringBuilder("<table><tr>");
        Template.FORM_2021.tables().T4().groups().forEach(g -> out.append("<td colspan=5>" + g + "</td>"));
        out.append("</tr><tr>");
        var columns = Template.FORM_2021.tables().T4().columns();
        columns.forEach(c -> out.append(td(c.label())));
        out.append("</tr><tr>");
        columns.forEach(c -> out.append(value("T4." + c.id())));
        return out.append("</tr></table>").toString();
    }

    private String value(String id) {
        return td(values.getOrDefault(id, ""));
    }

    private static String td(String text) {
        return "<td>" + text + "</td>";
    }

    private void set(String row, String... columnsAndValues) {
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            cell(row + "." + columnsAndValues[i], columnsAndValues[i + 1]);
        }
    }
}
