package org.nianbao.crawler.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;
import org.nianbao.store.Observation.Look;

/**
 * Whose turn it is. Daily while anything is open, several times a day near a deadline (the settings say how often), weekly once
 * every report is there and conforms (settled); what could not be read is tried again the next day.
 *
 * <p>Each settled column has a day of the week and an hour of its own, so that the portals are visited all day and all week, and
 * those accepted on one day do not come back on one day.
 */
final class Rhythm {

    private static final int WEEK = 7;
    private static final int HOURS = 24;

    /** A sweep that runs long, or a machine that is started again, makes a turn late. */
    private static final int GRACE_HOURS = 3;

    /** After so many days a report that is missing or malformed is looked for weekly. */
    private static final int PATIENCE_DAYS = 90;

    private Rhythm() {}

    /**
     * Whether the daily sweep should look at an agency: something is expected of it, or its weekly turn was missed.
     *
     * @param verdicts on that agency, one for each watched year
     */
    static boolean isDue(Collection<Verdict> verdicts, LocalDate today) {
        return isOpen(verdicts, today) || verdicts.stream().anyMatch(v -> daysSinceRead(v, today) > WEEK);
    }

    /** Whether the hour of the week of a column has come, or came a few hours ago and may have been missed. */
    static boolean isTurn(String column, LocalDateTime now) {
        int hour = Math.floorMod(column.hashCode(), WEEK * HOURS);
        long hoursNow = now.toLocalDate().toEpochDay() * HOURS + now.getHour();
        return Math.floorMod(hoursNow - hour, WEEK * HOURS) < GRACE_HOURS;
    }

    /** Whether nothing is expected of an agency any more, and it was not looked at for a day. */
    static boolean isSettled(Collection<Verdict> verdicts, LocalDate today) {
        return !isOpen(verdicts, today)
                && verdicts.stream()
                        .anyMatch(v -> v.lastComplete()
                                .filter(look -> look.at().isAfter(v.asOf().minus(Duration.ofDays(1))))
                                .isEmpty());
    }

    private static boolean isOpen(Collection<Verdict> verdicts, LocalDate today) {
        return verdicts.stream().anyMatch(v -> isOpen(v, today));
    }

    /** Whether a day is at most a week before or after a deadline. */
    static boolean isNear(LocalDate deadline, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(deadline, today)) <= WEEK;
    }

    /** Whether the sweeps near a deadline should look at an agency: it is not accepted. */
    static boolean isNear(Collection<Verdict> verdicts, LocalDate today) {
        return verdicts.stream().anyMatch(v -> isNear(v.deadline().date(), today) && !v.baseline() && !isAccepted(v));
    }

    private static boolean isOpen(Verdict verdict, LocalDate today) {
        if (verdict.lastLook().filter(look -> look.state().isComplete()).isEmpty()) {
            return true;
        }
        return !verdict.baseline()
                && !isAccepted(verdict)
                && (daysSinceDeadline(verdict, today) <= PATIENCE_DAYS || !verdict.confirmed());
    }

    private static boolean isAccepted(Verdict verdict) {
        return switch (verdict.timeliness()) {
            case EXEMPT -> true;
            case ON_TIME, LATE ->
                verdict.conformity().filter(c -> c != Conformity.MALFORMED).isPresent();
            case NOT_DUE, DUE_SOON, MISSING, UNVERIFIABLE, WITHDRAWN -> false;
        };
    }

    /** Days since the column was last read completely; more than any if it never was. */
    private static long daysSinceRead(Verdict verdict, LocalDate today) {
        return verdict.lastComplete()
                .map(Look::at)
                .map(verdict.owed()::day)
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(Long.MAX_VALUE);
    }

    private static long daysSinceDeadline(Verdict verdict, LocalDate today) {
        return ChronoUnit.DAYS.between(verdict.deadline().date(), today);
    }
}
