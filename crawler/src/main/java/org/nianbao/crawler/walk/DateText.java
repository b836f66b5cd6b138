package org.nianbao.crawler.walk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as printed.
 *
 * @param date the calendar day
 * @param raw the characters it was read from
 * @param start where they begin in the text that was searched
 * @param end where they end
 */
record DateText(LocalDate date, String raw, int start, int end) {

    private static final Pattern FULL = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})\\s{0,2}[-./年]\\s{0,2}(\\d{1,2})\\s{0,2}[-./月]\\s{0,2}(\\d{1,2})(?!\\d)日?");
    private static final Pattern CHINESE =
            Pattern.compile("([二一][〇○零九][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern MONTH_DAY = Pattern.compile("[\\[（(]?(\\d{1,2})[-/.月](\\d{1,2})日?[\\]）)]?");
    private static final String DIGITS = "〇一二三四五六七八九";

    /** The first date in a text. */
    static Optional<DateText> find(String text) {
        var western = FULL.matcher(text);
        while (western.find()) {
            var found = of(western, number(western, 1), number(western, 2), number(western, 3));
            if (found.isPresent()) {
                return found;
            }
        }
        var chinese = CHINESE.matcher(text);
        return chinese.find()
                ? of(chinese, chineseYear(chinese.group(1)), chinese(chinese.group(2)), chinese(chinese.group(3)))
                : Optional.empty();
    }

    /** A text that is nothing but month and day, in a year known otherwise. */
    static Optional<DateText> monthAndDay(String text, int year) {
        var found = MONTH_DAY.matcher(text.strip());
        return found.matches() ? of(found, year, number(found, 1), number(found, 2)) : Optional.empty();
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static Optional<DateText> of(Matcher at, int year, int month, int day) {
        return day(year, month, day).map(d -> new DateText(d, at.group(), at.start(), at.end()));
    }

    private static int number(Matcher at, int group) {
        return Integer.parseInt(at.group(group));
    }

    private static int chineseYear(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            year = year * 10 + Math.max(0, DIGITS.indexOf(text.charAt(i)));
        }
        return year;
    }

    private static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? DIGITS.indexOf(text) : 0;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens * 10 + Math.max(0, ones);
    }
}
