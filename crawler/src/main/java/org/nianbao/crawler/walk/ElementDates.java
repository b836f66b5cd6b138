package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.parser.report.Labels;

/**
 * Dates of publication in elements of their own: {@code <publishtime>} and the table over an article of the information
 * column (索引号, 发布机构, 发布日期, …). 成文日期 and 生成日期 in it are dates of the text, not of publication.
 */
final class ElementDates {

    private static final Pattern LABEL = Pattern.compile("^(?:发布|公开)(?:日期|时间)(?=$|[:：\\d])");
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
                table.select(CELLS).forEach(cell -> value(cell, dates));
            }
        }
        return dates;
    }

    private static void value(Element cell, List<DateText> dates) {
        var own = Labels.squeeze(cell.ownText());
        if (!LABEL.matcher(own).find()) {
            return;
        }
        var text = new StringBuilder(cell.text());
        var next = cell.nextElementSibling();
        var parent = cell.parent();
        if (next == null && parent != null) {
            next = parent.nextElementSibling();
        }
        if (next != null) {
            text.append(' ').append(next.text());
        }
        DateText.find(text.toString()).filter(d -> d.start() <= 16).ifPresent(dates::add);
    }
}
