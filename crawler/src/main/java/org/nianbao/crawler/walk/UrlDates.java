package org.nianbao.crawler.walk;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Days in addresses: stamps of entry into the system, the weakest word on when something was published. Ids that only
 * look like dates (content_2021096, t1067314) and folders of a month are none.
 */
final class UrlDates {

    private static final String YMD = "(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])";

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("/t" + YMD + "_\\d"),
            Pattern.compile("/art/(20\\d{2})/(\\d{1,2})/(\\d{1,2})/"),
            Pattern.compile("/(20\\d{2})-(\\d{2})-(\\d{2})/"),
            Pattern.compile("/(20\\d{2})-(\\d{2})/(\\d{2})/"),
            Pattern.compile("/(20\\d{2})/(\\d{2})-(\\d{2})/"),
            Pattern.compile("/(20\\d{2})/(\\d{1,2})/(\\d{1,2})/"),
            Pattern.compile("/" + YMD + "/"),
            Pattern.compile("/(20\\d{2})(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])/"));

    private static final Pattern YEAR = Pattern.compile("/(20\\d{2})(?:[-/]|(?:0[1-9]|1[0-2])/)");

    private UrlDates() {}

    /** The day an address carries. */
    static Optional<DateText> day(URI url) {
        var path = path(url);
        for (var pattern : DAYS) {
            var found = pattern.matcher(path);
            if (found.find()) {
                var date = DateText.day(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
                if (date.isPresent()) {
                    return date.map(d -> new DateText(d, found.group(), found.start(), found.end()));
                }
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
        var found = YEAR.matcher(path(url));
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    private static String path(URI url) {
        return url.getPath() == null ? "" : url.getPath();
    }
}
