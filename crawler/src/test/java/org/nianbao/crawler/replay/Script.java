package org.nianbao.crawler.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.config.Kind;
import org.nianbao.crawler.replay.Sight.Version;

/**
 * The life of one agency's report for 2022, and what has to be told of it: {@code MM-DD topic/episode occasion}, written down here
 * by hand. Where the day depends on when the column was looked at, the looks are asked for.
 *
 * @param name names the script
 * @param kind of the agency
 * @param sights what its column shows on a day
 * @param expected what has to be told, by the days on which the column was looked at
 */
record Script(
        String name, Kind kind, Function<LocalDate, Sight> sights, Function<List<LocalDate>, List<String>> expected) {

    private static final Sight NOTHING = new Sight.Nothing();
    private static final Sight FAILURE = new Sight.Failure();

    /** The last day of the replay. */
    static final LocalDate END = LocalDate.of(2023, 12, 14);

    static final List<Script> ALL = List.of(
            department("early", from("01-10", report("01-10", Version.SOUND)), List.of()),
            department("last-day", from("02-01", report("01-31", Version.SOUND)), due()),
            department(
                    "late",
                    from("02-10", report("02-10", Version.SOUND)),
                    due(
                            "02-02 missing/1 begun",
                            "02-07 missing/1 t+7",
                            "02-10 missing/1 resolved",
                            "02-10 late/1 begun")),
            department("never", day -> NOTHING, never()),
            department(
                    "corrected",
                    day -> isBefore(day, "01-12")
                            ? NOTHING
                            : isBefore(day, "02-09") ? report("01-12", Version.FAULTY) : report("01-12", Version.SOUND),
                    List.of(
                            "01-12 malformed/1 begun",
                            "01-24 malformed/1 t-7",
                            "01-30 malformed/1 t-1",
                            "02-01 malformed/1 t+1",
                            "02-07 malformed/1 t+7",
                            "02-09 malformed/1 resolved")),
            new Script("withdrawn", Kind.DEPARTMENT, Script::withdrawnInMarch, Script::withdrawn),
            department("portal-down", Script::downAroundTheDeadline, down()),
            department(
                    "waived",
                    day -> NOTHING,
                    after(List.of("03-11 missing/1 begun"), LocalDate.of(2023, 1, 31), day("03-12"))),
            new Script("reference-date", Kind.SUBDISTRICT, day -> NOTHING, looks -> never()),
            new Script(
                    "township-late",
                    Kind.TOWNSHIP,
                    from("02-20", report("02-20", Version.SOUND)),
                    looks -> List.of(
                            "02-08 due/1 begun",
                            "02-14 due/1 t-1",
                            "02-17 missing/1 begun",
                            "02-20 missing/1 resolved",
                            "02-20 late/1 begun")),
            new Script(
                    "government",
                    Kind.GOVERNMENT,
                    day -> isBefore(day, "04-03")
                            ? NOTHING
                            : isBefore(day, "04-20") ? report("04-03", Version.FAULTY) : report("04-03", Version.SOUND),
                    looks -> List.of(
                            "03-24 due/1 begun",
                            "03-30 due/1 t-1",
                            "04-02 missing/1 begun",
                            "04-03 missing/1 resolved",
                            "04-03 late/1 begun",
                            "04-03 malformed/1 begun",
                            "04-07 malformed/1 t+7",
                            "04-14 malformed/1 t+14",
                            "04-20 malformed/1 resolved")),
            new Script(
                    "changed",
                    Kind.DEPARTMENT,
                    day -> isBefore(day, "01-10")
                            ? NOTHING
                            : isBefore(day, "05-05")
                                    ? report("01-10", Version.SOUND)
                                    : report("01-10", Version.OTHER_NUMBERS),
                    looks -> List.of(text(first(looks, day("05-05"), 1)) + " changed/1 begun")));

    private static Script department(String name, Function<LocalDate, Sight> sights, List<String> expected) {
        return new Script(name, Kind.DEPARTMENT, sights, looks -> expected);
    }

    private static Sight report(String dated, Version version) {
        return new Sight.Report(day(dated), version);
    }

    private static Function<LocalDate, Sight> from(String first, Sight report) {
        return day -> isBefore(day, first) ? NOTHING : report;
    }

    /** What is told of whoever has not published a week before 31 January, and then more. */
    private static List<String> due(String... more) {
        var told = new ArrayList<>(List.of("01-24 due/1 begun", "01-30 due/1 t-1"));
        told.addAll(List.of(more));
        return told;
    }

    private static List<String> never() {
        return after(due("02-02 missing/1 begun", "02-07 missing/1 t+7"), LocalDate.of(2023, 1, 31), day("02-08"));
    }

    /** The weekly reminders from a day to the end. */
    private static List<String> after(List<String> told, LocalDate deadline, LocalDate from) {
        var all = new ArrayList<>(told);
        for (int days = 14; !deadline.plusDays(days).isAfter(END); days += 7) {
            if (!deadline.plusDays(days).isBefore(from)) {
                all.add(text(deadline.plusDays(days)) + " missing/1 t+" + days);
            }
        }
        return all;
    }

    private static Sight withdrawnInMarch(LocalDate day) {
        if (isBefore(day, "01-10")) {
            return NOTHING;
        }
        boolean away = !isBefore(day, "03-01") && isBefore(day, "04-10");
        return away ? new Sight.Gone() : report("01-10", Version.SOUND);
    }

    /** Confirmed by the third day without it; a look in the first week of its absence leads to daily ones. */
    private static List<String> withdrawn(List<LocalDate> looks) {
        var third = first(looks, day("03-01"), 3);
        var told = new ArrayList<>(List.of(text(third) + " withdrawn/1 begun"));
        for (int days = 35; days < 70; days += 7) {
            var moment = LocalDate.of(2023, 1, 31).plusDays(days);
            if (moment.isAfter(third) && moment.isBefore(day("04-10"))) {
                told.add(text(moment) + " withdrawn/1 t+" + days);
            }
        }
        told.add("04-10 withdrawn/1 resolved");
        return told;
    }

    private static Sight downAroundTheDeadline(LocalDate day) {
        if (!isBefore(day, "01-20") && isBefore(day, "02-21")) {
            return FAILURE;
        }
        return isBefore(day, "03-05") ? NOTHING : report("03-05", Version.SOUND);
    }

    private static List<String> down() {
        return List.of(
                "02-22 missing/1 begun", "02-28 missing/1 t+28", "03-05 missing/1 resolved", "03-05 late/1 begun");
    }

    private static LocalDate first(List<LocalDate> looks, LocalDate from, int number) {
        return looks.stream()
                .filter(day -> !day.isBefore(from))
                .skip(number - 1L)
                .findFirst()
                .orElseThrow(() -> new AssertionError("never looked at from " + from));
    }

    private static boolean isBefore(LocalDate day, String other) {
        return day.isBefore(day(other));
    }

    static LocalDate day(String text) {
        return LocalDate.parse("2023-" + text);
    }

    static String text(LocalDate day) {
        return day.toString().substring(5);
    }
}
