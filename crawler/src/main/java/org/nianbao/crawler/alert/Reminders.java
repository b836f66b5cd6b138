package org.nianbao.crawler.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/**
 * When an open matter is brought up again: seven days before the deadline, one day before, one day after, seven days after, then
 * weekly for a year. Days are calendar days in the zone of the deadline.
 */
final class Reminders {

    private static final int WEEK = 7;
    private static final int LAST = 52 * WEEK;

    private Reminders() {}

    /** The latest of these moments that has come, in days from the deadline; empty before the first. */
    static OptionalInt latest(LocalDate deadline, LocalDate today) {
        long days = ChronoUnit.DAYS.between(deadline, today);
        if (days < -WEEK) {
            return OptionalInt.empty();
        }
        if (days < 1) {
            return OptionalInt.of(days < -1 ? -WEEK : -1);
        }
        return OptionalInt.of(days < WEEK ? 1 : (int) Math.min(days - days % WEEK, LAST));
    }

    /** The latest whole week since a day, in days; empty within the first week. */
    static OptionalInt weekly(LocalDate since, LocalDate today) {
        long days = ChronoUnit.DAYS.between(since, today);
        return days < WEEK ? OptionalInt.empty() : OptionalInt.of((int) Math.min(days - days % WEEK, LAST));
    }
}
