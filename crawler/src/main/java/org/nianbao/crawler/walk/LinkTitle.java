package org.nianbao.crawler.walk;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The full title of a link: its text is often cut, and sometimes carries the date. */
final class LinkTitle {

    private static final Pattern LEADING_DATE = Pattern.compile(
            "^[\\[（(]?(?:20\\d{2}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}日?|\\d{1,2}-\\d{1,2}(?=[\\s\\]）)]))[\\]）)]?\\s*");
    private static final Pattern TRAILING_DATE = Pattern.compile(
            "\\s*[\\[（(]?(?:20\\d{2}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}日?|(?<=[\\s\\[（(])\\d{1,2}-\\d{1,2})[\\]）)]?$");
    private static final Pattern BULLET = Pattern.compile("^[•·●■◆※▪>»\\s]++");
    private static final Pattern LABELLED =
            Pattern.compile("标题[:：]\\s*([^\\r\\n]{2,200}?)\\s*(?:[\\r\\n].*|(?:发布|时间|日期|点击|作者).*)?");

    private LinkTitle() {}

    static String of(Element anchor) {
        var shown = withoutDate(anchor.text());
        var whole = withoutDate(attribute(anchor));
        return whole.length() > shown.length() ? whole : shown;
    }

    /** A text without a date at either end; dates inside belong to the title. */
    static String withoutDate(String text) {
        var bare = BULLET.matcher(text.strip()).replaceFirst("");
        if (bare.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return bare.strip();
        }
        bare = LEADING_DATE.matcher(bare).replaceFirst("");
        return TRAILING_DATE.matcher(bare).replaceFirst("").strip();
    }

    private static String attribute(Element anchor) {
        var title = org.jsoup.parser.Parser.unescapeEntities(anchor.attr("title"), true)
                .replaceAll("<[^>]{0,40}>", "")
                .strip();
        var labelled = LABELLED.matcher(title);
        if (labelled.find() && labelled.start() == 0) {
            return labelled.group(1);
        }
        return title.lines().findFirst().orElse("");
    }
}
