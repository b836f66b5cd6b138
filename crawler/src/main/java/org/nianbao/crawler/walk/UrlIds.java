package org.nianbao.crawler.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** Ids at the end of an address that hold the moment they were made. */
final class UrlIds {

    /** The calendar of the portals, whatever the zone of this machine. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** No portal wrote such ids before. */
    private static final LocalDate EARLIEST = LocalDate.of(2010, 12, 1);

    /** A moment later than that is no moment but a number that looks like one. */
    private static final LocalDate LATEST = LocalDate.of(2060, 1, 1);

    /** The epoch of Twitter's snowflakes, which the Java ports keep (Hutool, MyBatis-Plus). */
    private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;

    private static final int SNOWFLAKE_SHIFT = 22;

    private static final String END = "(?:\\.[a-zA-Z]{3,5})?$";

    private static final Pattern SNOWFLAKE = Pattern.compile("/([1-8]\\d{18})" + END);
    private static final Pattern OBJECT_ID = Pattern.compile("/([4-7][0-9a-f]{7})[0-9a-f]{16}" + END);

    /** TrueCMS: milliseconds since 1970 and eight letters or digits by chance, a letter among them. */
    private static final Pattern MILLIS = Pattern.compile("/([12]\\d{12})(?=[0-9]{0,7}[A-Za-z])[0-9A-Za-z]{8}" + END);

    private UrlIds() {}

    /** The day on which the last id of a path was made, if it says so. */
    static Optional<DateText> day(String path) {
        return read(SNOWFLAKE, path, id -> (Long.parseLong(id) >> SNOWFLAKE_SHIFT) + SNOWFLAKE_EPOCH)
                .or(() -> read(OBJECT_ID, path, id -> Long.parseLong(id, 16) * 1000))
                .or(() -> read(MILLIS, path, Long::parseLong));
    }

    private static Optional<DateText> read(Pattern id, String path, ToLongFunction<String> millis) {
        var found = id.matcher(path);
        if (!found.find()) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(Instant.ofEpochMilli(millis.applyAsLong(found.group(1))), CHINA);
        return day.isBefore(EARLIEST) || day.isAfter(LATEST)
                ? Optional.empty()
                : Optional.of(new DateText(day, found.group(), found.start(), found.end()));
    }
}
