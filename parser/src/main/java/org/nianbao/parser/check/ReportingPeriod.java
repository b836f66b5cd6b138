package org.nianbao.parser.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentence that says from when to when the figures were counted (统计期限). */
sealed interface ReportingPeriod {

    /** No such sentence. */
    record Missing() implements ReportingPeriod {}

    /** The sentence is there, but its dates are incomplete: characters lost on the way to us, or only months given. */
    record Unreadable(String raw) implements ReportingPeriod {}

    /** Both dates can be read. */
    record Stated(LocalDate from, LocalDate to, String raw) implements ReportingPeriod {

        boolean isWholeYear(int year) {
            return from.equals(LocalDate.of(year, 1, 1)) && to.equals(LocalDate.of(year, 12, 31));
        }

        /** Contracts and projects have periods too; a reporting period begins or ends with a year. */
        private boolean looksLikeAYear() {
            return MonthDay.from(from).equals(MonthDay.of(1, 1)) || to.getMonthValue() == 12;
        }
    }

    /**
     * Reads the period from running text.
     *
     * @param flow text as {@link Flow} prepares it
     * @param year the year reported on; a sentence that fits it is preferred to one that does not
     */
    static ReportingPeriod read(String flow, OptionalInt year) {
        var stated = new ArrayList<Stated>();
        for (var dates : Anchored.find(Patterns.DATES, flow, "20")) {
            if (isAboutFigures(flow, dates.start(), dates.end())) {
                stated(dates).filter(Stated::looksLikeAYear).ifPresent(stated::add);
            }
        }
        if (!stated.isEmpty()) {
            return stated.stream()
                    .filter(s -> s.isWholeYear(year.orElse(s.from().getYear())))
                    .findFirst()
                    .orElse(stated.get(0));
        }
        return Stream.concat(
                        Anchored.find(Patterns.DAMAGED, flow, "20").stream(),
                        Anchored.find(Patterns.UNDATED, flow, "统计", "报告期", "数据时限").stream())
                .filter(m -> isAboutFigures(flow, m.start(), m.end()) && !isComplete(m.group()))
                .map(m -> (ReportingPeriod) new Unreadable(m.group()))
                .findFirst()
                .orElseGet(Missing::new);
    }

    private static Optional<Stated> stated(MatchResult m) {
        try {
            int year = Integer.parseInt(m.group(1));
            var from = LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            var to = LocalDate.of(
                    m.group(4) == null ? year : Integer.parseInt(m.group(4)),
                    Integer.parseInt(m.group(5)),
                    Integer.parseInt(m.group(6)));
            return Optional.of(new Stated(from, to, m.group()));
        } catch (DateTimeException e) {
            // No such day: digits were lost or doubled on the way to us, which the looser patterns report.
            return Optional.empty();
        }
    }

    /** Dates that can be read, but were found to be about something else. */
    private static boolean isComplete(String raw) {
        var dates = Patterns.DATES.matcher(raw);
        return dates.matches() && stated(dates.toMatchResult()).isPresent();
    }

    private static boolean isAboutFigures(String flow, int start, int end) {
        var before = flow.substring(Math.max(0, start - 30), start);
        var after = flow.substring(end, Math.min(flow.length(), end + 20));
        return Patterns.FIGURES.matcher(before).find()
                || Patterns.FIGURES.matcher(after).find()
                || Patterns.FIGURES.matcher(flow.substring(start, end)).find();
    }

    /** Patterns over {@link Flow} text. */
    final class Patterns {
        private static final Pattern FIGURES = Pattern.compile("统计|数据|期限|报告期|时段|时限|周期");

        private static final Pattern DATES = Pattern.compile(
                "(?<!\\d)(20\\d{2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?(?:零时|0时)?起?,?(?:至|到|~|-{1,2}|—{1,2}|–)"
                        + "(?:(20\\d{2})[年./-]|同年|当年|本年)?(\\d{1,2})[月./-](\\d{1,2})日?(?!\\d)");

        /** Dates that have lost 年, 月 or a digit, and periods given in months. */
        private static final Pattern DAMAGED =
                Pattern.compile("(?<!\\d)20\\d{2}[年月日./0-9-]{0,14}(?:零时|0时)?起?,?(?:至|到|~|—{1,2}|–|-)"
                        + "(?:同年|当年|本年)?[年月日./0-9]{2,16}");

        private static final Pattern UNDATED =
                Pattern.compile("(?:统计(?:期限|时限|周期|时段|区间|时间)|报告期|数据时限)[^。;]{0,12}20\\d{2}年");

        private Patterns() {}
    }
}
