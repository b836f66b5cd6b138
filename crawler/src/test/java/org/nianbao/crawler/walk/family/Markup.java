package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;

/** Markup that all families have in common. */
final class Markup {

    private Markup() {}

    /** A page with a menu, a list and what follows it. */
    static String page(String list, String after) {
        return """
                <html><head><meta charset="utf-8"><title>政府信息公开年报</title></head><body>
                <div class="nav"><a href="/">网站首页</a><a href="/zwgk/">政府信息公开</a></div>
                <div class="main">%s
                %s</div>
                <div class="footer">版权所有 <a href="/about/contact.html">关于我们的网站</a></div>
                </body></html>""".formatted(list, after);
    }

    static String list(String start, List<Row> rows, Function<Row, String> row) {
        return start + rows.stream().map(row).collect(Collectors.joining("\n")) + "</ul>";
    }

    /** The usual row. */
    static String li(String href, Row row) {
        return "<li><a href=\"" + href + "\" title=\"" + row.title() + "\">" + row.title() + "</a><span>" + row.date()
                + "</span></li>";
    }

    static String ul(List<Row> rows, Function<Row, String> href) {
        return list("<ul class=\"list\">", rows, row -> li(href.apply(row), row));
    }

    /** Quoted for JSON. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
