package org.nianbao.crawler.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.store.SweepRecord;

/**
 * The clock against what was seen: whether it was set back, and how long ago anybody looked.
 *
 * @param newest the newest observation of all
 * @param last the newest sweep
 */
public record ClockProbe(Optional<Instant> newest, Optional<SweepRecord> last, Instant now, ZoneId zone)
        implements Probe {

    private static final String SUBJECT = "clock";

    /** Clocks that are set by the net step a little. */
    private static final Duration STEP = Duration.ofMinutes(1);

    /** One daily sweep may fail; two are worth a word. */
    private static final Duration LONG_AGO = Duration.ofHours(49);

    @Override
    public List<Result> look() {
        var results = new ArrayList<Result>();
        if (newest.isEmpty()) {
            results.add(Result.note(SUBJECT, "clock.nothing", print(now)));
        } else {
            results.add(since(newest.get()));
        }
        last.filter(sweep -> sweep.ended().isEmpty())
                .ifPresent(sweep -> results.add(Result.note(SUBJECT, "clock.open", print(sweep.started()))));
        return results;
    }

    private Result since(Instant seen) {
        if (seen.isAfter(now.plus(STEP))) {
            return Result.problem(SUBJECT, "clock.back", print(now), print(seen));
        }
        long hours = Math.max(0, Duration.between(seen, now).toHours());
        return Duration.between(seen, now).compareTo(LONG_AGO) > 0
                ? Result.note(SUBJECT, "clock.longAgo", print(seen), hours / 24)
                : Result.ok(SUBJECT, "clock.fine", print(seen), hours);
    }

    private String print(Instant at) {
        return Moments.print(at, zone);
    }
}
