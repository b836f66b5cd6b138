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

/** When things are due by the cron expressions of the settings. */
public final class SweepTimes {

    private SweepTimes() {}

    /** The first expression that is not a Quartz cron, if one is wrong. */
    public static Optional<String> problem(Settings settings) {
        var sweep = settings.sweep();
        return List.of(sweep.cron(), sweep.near(), settings.alerts().digest()).stream()
                .filter(cron -> !CronExpression.isValidExpression(cron))
                .findFirst();
    }

    /**
     * The next sweeps.
     *
     * @throws IllegalArgumentException if the expression is wrong; ask {@link #problem} first
     */
    public static List<Instant> next(Settings settings, Instant after, int count) {
        return next(settings.sweep().cron(), settings, after, count);
    }

    /** The first moment of an expression after another; empty if there is none. */
    public static Optional<Instant> first(String cron, Settings settings, Instant after) {
        return next(cron, settings, after, 1).stream().findFirst();
    }

    private static List<Instant> next(String expression, Settings settings, Instant after, int count) {
        var cron = cron(expression, settings);
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

    private static CronExpression cron(String expression, Settings settings) {
        try {
            var cron = new CronExpression(expression);
            cron.setTimeZone(TimeZone.getTimeZone(settings.zone()));
            return cron;
        } catch (ParseException e) {
            throw new IllegalArgumentException(expression, e);
        }
    }
}
