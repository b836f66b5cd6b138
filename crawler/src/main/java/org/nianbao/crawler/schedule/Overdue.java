package org.nianbao.crawler.schedule;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.config.Settings;
import org.nianbao.store.SweepRecord;

/** Whether the ledger lacks a sweep that should have run while nobody did. */
public final class Overdue {

    private Overdue() {}

    /** True if the first firing after the last sweep lies in the past, or there never was a finished sweep. */
    public static boolean is(Settings settings, Optional<SweepRecord> last, Instant now) {
        return last.filter(sweep -> sweep.ended().isPresent())
                .map(sweep ->
                        SweepTimes.next(settings, sweep.started(), 1).stream().anyMatch(due -> due.isBefore(now)))
                .orElse(true);
    }
}
