package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.nianbao.parser.report.Labels;

/**
 * Dates of publication in elements of their own: {@code <publishtime>} and the table over an article of the information
 * column (索引号, 发布机构, 发布日期, …). 成文日期 and 生成日期 in it are dates of the text, not of publication; 发文日期 is taken
 * for publication only where the table has no better word.
 */
final class ElementDates {

    private static final Pattern LABEL = Pattern.compile("^(?:发布|发表|公开|公布)(?:日期|时间)(?=$|[:：\\d])");
    private static final Pattern WEAKER_LABEL = Pattern.compile("^发文(?:日期|时间)(?=$|[:：\\d])");

    /** Between a label and its value. Words there are the next label, and the value is left blank. */
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0:：\\[（(]{0,16}");

    private static final Pattern TABLE_WORDS =
            Pattern.compile("索引号|发布机构|公开机构|发文机关|文号|主题分类|信息分类|信息名称|公开形式|公开方式|生成日期|成文日期|有效性");
    private static final String CELLS = "td, th, dt, dd, li, span, b, strong, label, em, p, div";

    private ElementDates() {}

    static List<DateText> of(HtmlPage page) {
        var dates = new ArrayList<DateText>();
        page.dom().select("publishtime").forEach(e -> DateText.find(e.text()).ifPresent(dates::add));
        for (var table : page.dom().select("table, dl, ul")) {
            var text = table.text();
            // The outermost table of an old page holds everything, its body included.
            if (text.length() <= 600
                    && TABLE_WORDS.matcher(text).results().distinct().count() >= 2) {
                dates.addAll(labelled(table, LABEL));
                if (dates.isEmpty()) {
                    dates.addAll(labelled(table, WEAKER_LABEL));
                }
            }
        }
        return dates;
    }

    private static List<DateText> labelled(Element table, Pattern label) {
        return table.select(CELLS).stream()
                .filter(cell -> label.matcher(Labels.squeeze(cell.ownText())).find())
                .flatMap(cell -> value(cell).stream())
                .toList();
    }

    /** The value stands behind its label, in the next element, or below it in a table whose first row holds the labels. */
    private static Optional<DateText> value(Element cell) {
        return Stream.of(Optional.of(cell), beside(cell), below(cell))
                .flatMap(Optional::stream)
                .flatMap(at -> date(at == cell ? label(cell) : "", at.text()).stream())
                .findFirst();
    }

    private static Optional<DateText> date(String label, String text) {
        return DateText.find(text)
                .filter(d -> text.startsWith(label) && d.start() >= label.length())
                .filter(d ->
                        GAP.matcher(text.substring(label.length(), d.start())).matches());
    }

    /** The label as printed, blanks within it included. */
    private static String label(Element cell) {
        var text = cell.text();
        int end = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '期' || text.charAt(i) == '间') {
                end = i + 1;
                break;
            }
        }
        return text.substring(0, end);
    }

    private static Optional<Element> beside(Element cell) {
        var next = cell.nextElementSibling();
        var parent = cell.parent();
        return Optional.ofNullable(next == null && parent != null ? parent.nextElementSibling() : next);
    }

    private static Optional<Element> below(Element cell) {
        var row = cell.closest("tr");
        var next = row == null ? null : row.nextElementSibling();
        var at = row == null ? -1 : row.children().indexOf(cell.closest("td, th"));
        return next == null || at < 0 || at >= next.childrenSize() ? Optional.empty() : Optional.of(next.child(at));
    }
}
