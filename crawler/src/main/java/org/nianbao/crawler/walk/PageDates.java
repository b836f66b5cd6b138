package org.nianbao.crawler.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The date of publication a reader sees beside the title: {@code 发布时间：2023-01-18 11:34}, a bare date with time, or a
 * date in brackets under the title. Clocks, times of generation and dates of signature have other labels or stand elsewhere.
 */
final class PageDates {

    private static final int WITHIN = 200;
    private static final int MOST_TITLES = 6;

    private static final String STRONG = "(?:发布|发表|公开|发稿)(?:时间|日期)";
    private static final Pattern STRONG_LABEL = Pattern.compile(STRONG + "\\s{0,3}[:：]?\\s{0,3}");
    private static final Pattern LABEL =
            Pattern.compile("(?:" + STRONG + "|(?<!\\p{IsHan})(?:时间|日期))\\s{0,3}[:：]?\\s{0,3}");
    private static final Pattern TIME_OR_SOURCE = Pattern.compile("^\\s{0,3}(?:\\d{1,2}[:：时]\\d{1,2}|(?:信息|文章)?来源)");
    private static final Pattern OPENING = Pattern.compile("^\\s{0,3}[（(\\[]\\s{0,2}$");

    private PageDates() {}

    /**
     * The dates beside a title.
     *
     * @param text the page's visible text
     * @param title the title as it stands there
     */
    static List<DateText> beside(String text, String title) {
        var dates = new ArrayList<DateText>();
        var squeezed = SqueezedText.of(text);
        int from = 0;
        var seen = false;
        for (int n = 0; n < MOST_TITLES && !title.isBlank(); n++) {
            var place = squeezed.find(title, from);
            if (place.isEmpty()) {
                break;
            }
            seen = true;
            int end = place.get().end();
            var after = text.substring(end, Math.min(text.length(), end + WITHIN));
            bare(after, dates);
            labelled(LABEL, after, dates);
            int start = place.get().start();
            labelled(STRONG_LABEL, text.substring(Math.max(0, start - WITHIN), start), dates);
            from = place.get().next();
        }
        if (!seen) {
            labelled(STRONG_LABEL, text, dates);
        }
        return dates;
    }

    private static void labelled(Pattern label, String text, List<DateText> dates) {
        var found = label.matcher(text);
        while (found.find()) {
            var value = text.substring(found.end(), Math.min(text.length(), found.end() + 30));
            DateText.find(value).filter(d -> d.start() <= 2).ifPresent(dates::add);
        }
    }

    private static void bare(String after, List<DateText> dates) {
        DateText.find(after.substring(0, Math.min(after.length(), 40))).ifPresent(date -> {
            var before = after.substring(0, date.start());
            var rest = after.substring(date.end());
            var bracketed = OPENING.matcher(before).find() && rest.matches("(?s)\\s{0,2}[）)\\]].*");
            if (bracketed || (before.isBlank() && TIME_OR_SOURCE.matcher(rest).find())) {
                dates.add(date);
            }
        });
    }
}
