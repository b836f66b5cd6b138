package org.nianbao.crawler.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.sweep.Watch;

/**
 * Whether the program does what it is there for: sweeps end, and what has to be told goes out.
 *
 * @param problems in a few words each; empty = healthy
 */
public record Health(List<String> problems) {

    /** A sweep may take its time, and one that was missed is caught up within the hour. */
    private static final Duration GRACE = Duration.ofHours(2);

    private static final Duration UNDELIVERED = Duration.ofDays(1);

    public Health {
        problems = List.copyOf(problems);
    }

    /** Of a watch, by its store and its clock. */
    public static Health of(Watch watch) {
        var settings = watch.settings();
        var now = watch.clock().instant();
        var problems = new ArrayList<String>();
        var ledger = watch.store().sweeps(now);
        // A ledger that is empty belongs to a program that was started just now.
        var before = now.minus(GRACE).minus(settings.sweep().atMost());
        if (!ledger.isEmpty() && ledger.get(0).started().isBefore(before)) {
            var ended = ledger.stream().filter(s -> s.ended().isPresent()).toList();
            if (Overdue.is(settings, ended, before)) {
                problems.add("no daily sweep has ended for too long; the last sweep that ended began "
                        + ended.stream()
                                .reduce((earlier, later) -> later)
                                .map(s -> print(watch, s.started()))
                                .orElse("never"));
            }
        }
        watch.store()
                .outbox()
                .state()
                .oldest()
                .filter(at -> at.isBefore(now.minus(UNDELIVERED)))
                .ifPresent(at -> problems.add("messages wait since " + print(watch, at)));
        return new Health(problems);
    }

    private static String print(Watch watch, Instant at) {
        return Moments.print(at, watch.settings().zone());
    }
}
