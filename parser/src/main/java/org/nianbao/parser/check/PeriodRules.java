package org.nianbao.parser.check;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.nianbao.parser.check.ReportingPeriod.Stated;

/** DOC-04 to DOC-06: the year reported on and the period of the figures. */
final class PeriodRules {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=年)");
    /** Fewer mentions than this say nothing about the year of a text. */
    private static final int MENTIONS = 3;

    private PeriodRules() {}

    static List<Draft> yearsAgree(CheckContext c) {
        var title = c.report().title().map(t -> t.year()).orElse(OptionalInt.empty());
        if (title.isPresent()
                && c.period() instanceof Stated p
                && p.from().getYear() != title.getAsInt()
                && p.to().getYear() != title.getAsInt()) {
            return List.of(Draft.violation(Certainty.REVIEW)
                    .saying(title.getAsInt(), p.raw())
                    .comparing(String.valueOf(title.getAsInt()), p.raw()));
        }
        if (title.isPresent()
                && c.report().year().isPresent()
                && !title.equals(c.report().year())) {
            return List.of(Draft.violation(Certainty.REVIEW)
                    .variant("title", title.getAsInt(), c.report().year().getAsInt())
                    .comparing(String.valueOf(c.report().year().getAsInt()), String.valueOf(title.getAsInt())));
        }
        return c.report().year().isPresent()
                ? mostNamed(c.narrative(), c.report().year().getAsInt())
                : List.of();
    }

    static List<Draft> wholeYear(CheckContext c) {
        if (!(c.period() instanceof Stated p)) {
            return List.of();
        }
        int year = c.report().year().orElse(p.from().getYear());
        return p.isWholeYear(year)
                ? List.of()
                : List.of(Draft.violation(certainty(c, p))
                        .saying(p.raw(), year)
                        .comparing(year + "-01-01/" + year + "-12-31", p.from() + "/" + p.to()));
    }

    static List<Draft> stated(CheckContext c) {
        return c.period() instanceof ReportingPeriod.Missing
                ? List.of(Draft.advice(Certainty.CERTAIN)
                        .saying(
                                c.report().year().isPresent()
                                        ? String.valueOf(c.report().year().getAsInt())
                                        : "××××"))
                : List.of();
    }

    /**
     * A body founded or dissolved within the year rightly reports on less than a year, and a span of several years may be
     * about something else; both wait for a person.
     */
    private static Certainty certainty(CheckContext c, Stated p) {
        boolean backwards = p.to().isBefore(p.from());
        boolean fromNewYear = p.from().getDayOfYear() == 1;
        boolean lastDayMissed = fromNewYear
                && p.to().getYear() == p.from().getYear()
                && p.to().getMonthValue() == 12
                && p.to().getDayOfMonth() != 31;
        boolean titleSaysOtherwise = c.report()
                .title()
                .map(t ->
                        t.year().isPresent() && t.year().getAsInt() != p.from().getYear())
                .orElse(false);
        boolean oneYear = ChronoUnit.DAYS.between(p.from(), p.to()) < 366;
        return backwards || (oneYear && (lastDayMissed || (fromNewYear && titleSaysOtherwise)))
                ? Certainty.CERTAIN
                : Certainty.REVIEW;
    }

    private static List<Draft> mostNamed(String text, int year) {
        Map<Integer, Integer> mentions = new HashMap<>();
        for (var m : Anchored.find(YEAR, text, "20")) {
            mentions.merge(Integer.valueOf(m.group(1)), 1, Integer::sum);
        }
        int own = mentions.getOrDefault(year, 0);
        return mentions.entrySet().stream()
                .filter(e -> e.getKey() != year && e.getValue() >= MENTIONS && e.getValue() > own)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> List.of(Draft.advice(Certainty.REVIEW)
                        .variant("text", e.getKey(), e.getValue(), year, own)
                        .comparing(String.valueOf(year), String.valueOf(e.getKey()))))
                .orElse(List.of());
    }
}
