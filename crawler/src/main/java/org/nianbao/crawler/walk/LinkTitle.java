package org.nianbao.crawler.walk;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The full title of a link: its text is often cut, and sometimes carries the date. */
final class LinkTitle {

    private static final Pattern LEADING_DATE = Pattern.compile(
            "^[\\[（(]?(?:20\\d{2}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}日?|\\d{1,2}-\\d{1,2}(?=[\\s\\]）)]))[\\]）)]?\\s*");
    private static final Pattern TRAILING_DATE = Pattern.compile(
            "\\s*[\\[（(]?(?:20\\d{2}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}日?|(?<=[\\s\\[（(])\\d{1,2}-\\d{1,2})[\\]）)]?$");
    private static final Pattern BULLET = Pattern.compile("^[•·●■◆※▪>»\\s]++");
    private static final Pattern LABELLED =
            Pattern.compile("标题[:：]\\s*([^\\r\\n]{2,200}?)\\s*(?:[\\r\\n].*|(?:发布|时间|日期|点击|作者).*)?");

    private static final Pattern TAG = Pattern.compile("<[^>]{0,40}>");

    private LinkTitle() {}

    static String of(Element anchor) {
        var shown = withoutDate(anchor.text());
        var whole = withoutDate(attribute(anchor));
        return whole.length() > shown.length() ? whole : shown;
    }

    /** A text without a date at either end; dates inside belong to the title. */
    static String withoutDate(String text) {
        var bare = without(BULLET, text.strip());
        if (!hasDigit(bare)) {
            return bare.strip();
        }
        bare = without(LEADING_DATE, bare);
        return mayEndInDate(bare) ? TRAILING_DATE.matcher(bare).replaceFirst("").strip() : bare.strip();
    }

    /** A text without what it begins with. */
    private static String without(Pattern lead, String text) {
        var found = lead.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEndInDate(String text) {
        // A line break at the end is looked past by the pattern.
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return isDigit(last) || "日]）)".indexOf(last) >= 0 || Character.isWhitespace(last) || last == 0x85;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String attribute(Element anchor) {
        var title = anchor.attr("title");
        if (title.indexOf('&') >= 0) {
            title = Parser.unescapeEntities(title, true);
        }
        title = (title.indexOf('<') < 0 ? title : TAG.matcher(title).replaceAll("")).strip();
        var labelled = LABELLED.matcher(title);
        if (labelled.lookingAt()) {
            return labelled.group(1);
        }
        return title.lines().findFirst().orElse("");
    }
}
