package org.nianbao.crawler.schedule;

import java.time.Instant;
import java.util.List;
import org.nianbao.config.Settings;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;

/** Whether the ledger lacks a daily sweep that should have run. */
public final class Overdue {

    private Overdue() {}

    /**
     * True if the first firing after the last daily sweep lies in the past, or there never was a finished one. Sweeps near a
     * deadline, and those over agencies that somebody named, are no daily ones.
     *
     * @param ledger oldest first
     */
    public static boolean is(Settings settings, List<SweepRecord> ledger, Instant now) {
        return ledger.stream()
                .filter(sweep -> sweep.scope() == SweepScope.ALL || sweep.scope() == SweepScope.DUE)
                .reduce((earlier, later) -> later)
                .filter(sweep -> sweep.ended().isPresent())
                .map(sweep ->
                        SweepTimes.next(settings, sweep.started(), 1).stream().anyMatch(due -> due.isBefore(now)))
                .orElse(true);
    }
}
