package org.nianbao.config.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days of the year and dates. */
public final class Days {

    private static final Pattern STRICT = Pattern.compile("([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?(?:[ T]0{1,2}:00(?::00)?)?");

    private Days() {}

    /** {@code MM-DD}, nothing else. */
    public static Optional<MonthDay> monthDay(String text) {
        var parts = STRICT.matcher(text);
        return parts.matches() ? monthDay(parts.group(1), parts.group(2)) : Optional.empty();
    }

    /** {@code MM-DD}, or what Excel makes of it: {@code 1月31日}, {@code 1/31}, {@code 2023/1/31}. */
    public static Optional<MonthDay> monthDayFromTable(String text) {
        var parts = DAY.matcher(text);
        return parts.matches()
                ? monthDay(parts.group(1), parts.group(2))
                : date(text).map(MonthDay::from);
    }

    /** {@code YYYY-MM-DD}, or what Excel makes of it: {@code 2023/1/31}, {@code 2023年1月31日}. */
    public static Optional<LocalDate> date(String text) {
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(String month, String day) {
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
