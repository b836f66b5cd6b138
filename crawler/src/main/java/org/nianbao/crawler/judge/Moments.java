package org.nianbao.crawler.judge;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as this program prints them: to the minute, with the offset. */
public final class Moments {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private Moments() {}

    /** Such as {@code 2023-02-10T08:00+08:00}. */
    public static String print(Instant at, ZoneId zone) {
        return MINUTES.format(at.atZone(zone));
    }
}
