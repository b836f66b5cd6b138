package org.nianbao.crawler.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** {@code --as-of}: the clock for the whole command. */
final class AsOf {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private AsOf() {}

    /**
     * @param text {@code 2023-02-01} (means 08:00) or {@code 2023-02-01T08:30}, in the zone
     * @param otherwise the clock when nothing is given
     */
    static Clock clock(Optional<String> text, ZoneId zone, Clock otherwise) {
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var moment = text.get().contains("T")
                    ? LocalDateTime.parse(text.get())
                    : LocalDate.parse(text.get()).atTime(MORNING);
            return Clock.fixed(moment.atZone(zone).toInstant(), zone);
        } catch (DateTimeException e) {
            throw new UsageException("asOf.wrong", text.get());
        }
    }
}
