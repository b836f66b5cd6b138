package org.nianbao.crawler.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;
import org.nianbao.store.Observation.Look;

/**
 * Whose turn it is. Daily while anything is open, several times a day near a deadline (the settings say how often), weekly once
 * every report is there and conforms; what could not be read is tried again the next day.
 */
final class Rhythm {

    private static final int WEEK = 7;

    /** After so many days a report that is missing or malformed is looked for weekly. */
    private static final int PATIENCE_DAYS = 90;

    private Rhythm() {}

    /**
     * Whether the daily sweep should look at an agency.
     *
     * @param verdicts on that agency, one for each watched year
     */
    static boolean isDue(Collection<Verdict> verdicts, LocalDate today) {
        return verdicts.stream().anyMatch(v -> isOpen(v, today))
                || verdicts.stream().anyMatch(v -> isWeekOver(v, today));
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

    /** Each column has its day of the week, so that those accepted on one day do not come back on one day. */
    private static boolean isWeekOver(Verdict verdict, LocalDate today) {
        var last = verdict.lastComplete().map(Look::at).map(verdict.owed()::day);
        if (last.isEmpty()) {
            return true;
        }
        long days = ChronoUnit.DAYS.between(last.get(), today);
        int shift =
                Math.floorMod(verdict.lastComplete().map(Look::url).orElse("").hashCode(), WEEK);
        return days >= WEEK || days >= 1 && Math.floorMod(today.toEpochDay() + shift, WEEK) == 0;
    }

    private static long daysSinceDeadline(Verdict verdict, LocalDate today) {
        return ChronoUnit.DAYS.between(verdict.deadline().date(), today);
    }
}
