package org.nianbao.config;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Which report years are watched. */
public final class WatchedYears {

    private WatchedYears() {}

    /**
     * The years from {@code years.from} to the year before today, ascending: a year joins on 1 January of the next.
     *
     * @param today the calendar date in the zone of the settings
     * @return empty if the first watched year is not over yet
     */
    public static List<Integer> of(Settings settings, LocalDate today) {
        return IntStream.range(settings.yearsFrom(), today.getYear()).boxed().toList();
    }
}
