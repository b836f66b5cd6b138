package org.nianbao.crawler.schedule;

import java.time.Duration;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;

/**
 * Something that is done by the clock. It never overlaps with itself.
 *
 * @param name names it in the log
 * @param schedule when, and what happens when the moment was missed
 * @param work an exception it throws is logged, and the next time tries again
 */
public record Task(String name, ScheduleBuilder<? extends Trigger> schedule, Runnable work) {

    /** At a time of day that matters: missed while the machine slept, or while the one before still ran, it is done once, at once. */
    public static Task caughtUp(String name, String cron, TimeZone zone, Runnable work) {
        return new Task(
                name,
                CronScheduleBuilder.cronSchedule(cron).inTimeZone(zone).withMisfireHandlingInstructionFireAndProceed(),
                work);
    }

    /** Many times a day: what was missed is left to the next time. */
    public static Task skipped(String name, String cron, TimeZone zone, Runnable work) {
        return new Task(
                name,
                CronScheduleBuilder.cronSchedule(cron).inTimeZone(zone).withMisfireHandlingInstructionDoNothing(),
                work);
    }

    /** Again and again; what was missed is left to the next time. */
    public static Task every(String name, Duration pause, Runnable work) {
        return new Task(
                name,
                SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(pause.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount(),
                work);
    }
}
