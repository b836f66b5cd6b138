package org.nianbao.crawler.schedule;

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

    /** After so many days a report that is missing or malformed is looked for weekly. */
    private static final int PATIENCE_DAYS = 90;

    private Rhythm() {}

    /**
     * Whether the daily sweep should look at an agency: something is expected of it, or its weekly turn was missed.
     *
     * @param verdicts on that agency, one for each watched year
     */
    static boolean isDue(Collection<Verdict> verdicts, LocalDate today) {
        return isOpen(verdicts, today) || verdicts.stream().anyMatch(v -> daysSinceRead(v, today) > WEEK + 1);
    }

    /** Whether an agency of which nothing is expected any more should be looked at now, or should have been some hours ago. */
    static boolean isSettledTurn(Collection<Verdict> verdicts, LocalDateTime now) {
        return !isOpen(verdicts, now.toLocalDate()) && verdicts.stream().anyMatch(v -> isWeekOver(v, now));
    }

    private static boolean isOpen(Collection<Verdict> verdicts, LocalDate today) {
        return verdicts.stream().anyMatch(v -> isOpen(v, today));
    }

    /** Whether the sweeps near a deadline should look at an agency: at most seven days before or after it, and not accepted. */
    static boolean isNear(Collection<Verdict> verdicts, LocalDate today) {
        return verdicts.stream()
                .anyMatch(v -> Math.abs(daysSinceDeadline(v, today)) <= WEEK && !v.baseline() && !isAccepted(v));
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

    private static boolean isWeekOver(Verdict verdict, LocalDateTime now) {
        long days = daysSinceRead(verdict, now.toLocalDate());
        int turn =
                Math.floorMod(verdict.lastComplete().map(Look::url).orElse("").hashCode(), WEEK * HOURS);
        boolean comes = Math.floorMod(now.toLocalDate().toEpochDay() + turn / HOURS, WEEK) == 0
                && now.getHour() >= turn % HOURS;
        return days > WEEK || days >= 1 && comes;
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
