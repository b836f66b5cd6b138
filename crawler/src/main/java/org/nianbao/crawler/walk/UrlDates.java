package org.nianbao.crawler.walk;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in addresses: stamps of entry into the system, the weakest word on when something was published. Ids that only
 * look like dates (content_2021096, t1067314, t0035_1) and folders of a month are none; a year may be that of the report.
 */
final class UrlDates {

    private static final String YEAR4 = "(20\\d{2})";
    private static final String MONTH2 = "(0[1-9]|1[0-2])";
    private static final String DAY2 = "(0[1-9]|[12]\\d|3[01])";
    private static final String YMD = YEAR4 + MONTH2 + DAY2;

    /** Days that people can read, the deliberate ones (folders, names of articles) before the incidental. */
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("/t" + YMD + "_\\d"),
            Pattern.compile("/art/(20\\d{2})/(\\d{1,2})/(\\d{1,2})/"),
            Pattern.compile("/(20\\d{2})-(\\d{2})-(\\d{2})/"),
            Pattern.compile("/(20\\d{2})-(\\d{2})/(\\d{2})/"),
            Pattern.compile("/(20\\d{2})/(\\d{2})-(\\d{2})/"),
            Pattern.compile("/(20\\d{2})/(\\d{1,2})/(\\d{1,2})/"),
            Pattern.compile("/" + YMD + "/"),
            Pattern.compile("/" + YEAR4 + MONTH2 + "/" + DAY2 + "/"),
            Pattern.compile("/(20\\d{2})/[A-Za-z]{2,16}_" + MONTH2 + DAY2 + "/"),
            Pattern.compile("/[PW]0" + YMD + "\\d{9,15}\\."));

    /** A stamp to the second in an id: {@code article_2025012017242828970}, {@code /2024081410430319016/}. */
    private static final Pattern STAMP =
            Pattern.compile("/(?:article_)?" + YMD + "(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d\\d{0,6}(?=[/.]|$)");

    /** Where an address names a year of entry for sure; a folder such as {@code /2022/} or {@code /2022n/} may name the report's. */
    private static final List<Pattern> YEARS = List.of(
            Pattern.compile("/" + YEAR4 + MONTH2 + "/"),
            Pattern.compile("/" + YEAR4 + "-" + MONTH2 + "/"),
            Pattern.compile("/art/" + YEAR4 + "/art_"));

    /** Years of reports: {@code fbtime=2019}, {@code nbYear=2020}, {@code /2022n/}, {@code /2018nb/}, {@code /nb_2022n/}. */
    private static final List<Pattern> REPORT_YEARS = List.of(
            Pattern.compile("[?&](?:fbtime|nbYear|year)=(20\\d{2})(?=&|$)"),
            Pattern.compile("/(?:nb_?)?(20\\d{2})(?:n|[a-z]{0,10}(?:nb|ndbg))/"),
            Pattern.compile("/(?:n|[a-z]{0,10}(?:nb|ndbg))_?(20\\d{2})n?/"));

    private UrlDates() {}

    /** The day an address carries; of several, the most deliberate. */
    static Optional<DateText> day(URI url) {
        return days(url).stream().findFirst();
    }

    /** All days an address carries, the most deliberate first and each once. */
    static List<DateText> days(URI url) {
        var path = path(url);
        var found = new ArrayList<DateText>();
        for (var pattern : DAYS) {
            first(pattern.matcher(path)).ifPresent(found::add);
        }
        var stamp = first(STAMP.matcher(path));
        stamp.or(() -> UrlIds.day(path)).ifPresent(found::add);
        var days = new ArrayList<LocalDate>();
        found.removeIf(d -> days.contains(d.date()) || !days.add(d.date()));
        return List.copyOf(found);
    }

    /** The first match that is a day of the calendar. */
    private static Optional<DateText> first(Matcher at) {
        while (at.find()) {
            var date = DateText.day(number(at, 1), number(at, 2), number(at, 3));
            if (date.isPresent()) {
                return date.map(d -> new DateText(d, at.group(), at.start(), at.end()));
            }
        }
        return Optional.empty();
    }

    /** The year of entry, where an address carries one: for rows that print month and day only. */
    static OptionalInt year(URI url) {
        var day = day(url);
        if (day.isPresent()) {
            return OptionalInt.of(day.get().date().getYear());
        }
        return firstYear(YEARS, path(url));
    }

    /** The year reported on, where an address carries it; never a date. */
    static OptionalInt reportYear(URI url) {
        var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        return firstYear(REPORT_YEARS, path(url) + query);
    }

    private static OptionalInt firstYear(List<Pattern> patterns, String address) {
        for (var pattern : patterns) {
            var found = pattern.matcher(address);
            if (found.find()) {
                return OptionalInt.of(number(found, 1));
            }
        }
        return OptionalInt.empty();
    }

    private static int number(Matcher at, int group) {
        return Integer.parseInt(at.group(group));
    }

    private static String path(URI url) {
        return url.getPath() == null ? "" : url.getPath();
    }
}
