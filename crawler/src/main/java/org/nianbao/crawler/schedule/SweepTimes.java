package org.nianbao.crawler.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.nianbao.config.Settings;
import org.quartz.CronExpression;

/** When sweeps are due, by the cron expressions of the settings. */
public final class SweepTimes {

    private SweepTimes() {}

    /** The first expression that is not a Quartz cron, if one is wrong. */
    public static Optional<String> problem(Settings.Sweep sweep) {
        return List.of(sweep.cron(), sweep.near()).stream()
                .filter(cron -> !CronExpression.isValidExpression(cron))
                .findFirst();
    }

    /**
     * The next sweeps.
     *
     * @throws IllegalArgumentException if the expression is wrong; ask {@link #problem} first
     */
    public static List<Instant> next(Settings settings, Instant after, int count) {
        var cron = expression(settings);
        var times = new ArrayList<Instant>();
        var last = Date.from(after);
        for (int i = 0; i < count; i++) {
            last = cron.getNextValidTimeAfter(last);
            if (last == null) {
                break;
            }
            times.add(last.toInstant());
        }
        return times;
    }

    private static CronExpression expression(Settings settings) {
        try {
            var cron = new CronExpression(settings.sweep().cron());
            cron.setTimeZone(TimeZone.getTimeZone(settings.zone()));
            return cron;
        } catch (ParseException e) {
            throw new IllegalArgumentException(settings.sweep().cron(), e);
        }
    }
}
