package org.nianbao.crawler.schedule;

import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.nianbao.config.Settings;
import org.nianbao.crawler.judge.Moments;
import org.quartz.CronScheduleBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the sweep on {@code sweep.cron}. One trigger; a sweep missed while the machine slept is caught up once. The ledger of
 * sweeps, not the scheduler, says whether we looked: a ledger without a sweep for a whole period starts one at once.
 */
public final class Daemon implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Daemon.class);
    private static final String SWEEP = "sweep";

    private final Scheduler scheduler;

    private Daemon(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Starts the schedule.
     *
     * @param overdue whether a sweep should have run since the last one
     * @param sweep what a firing does; an exception it throws is logged, and the next firing tries again
     */
    public static Daemon start(Settings settings, boolean overdue, Runnable sweep) {
        try {
            var factory = new StdSchedulerFactory();
            factory.initialize(Daemon.class.getResourceAsStream("quartz.properties"));
            var scheduler = factory.getScheduler();
            scheduler.getContext().put(SWEEP, sweep);
            var job = JobBuilder.newJob(SweepJob.class)
                    .withIdentity(SWEEP)
                    .storeDurably()
                    .build();
            var trigger = TriggerBuilder.newTrigger()
                    .withIdentity(SWEEP)
                    .withSchedule(
                            CronScheduleBuilder.cronSchedule(settings.sweep().cron())
                                    .inTimeZone(TimeZone.getTimeZone(settings.zone()))
                                    .withMisfireHandlingInstructionFireAndProceed())
                    .build();
            scheduler.scheduleJob(job, trigger);
            scheduler.start();
            if (overdue) {
                scheduler.triggerJob(job.getKey());
            }
            return new Daemon(scheduler);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not start", e);
        }
    }

    /** The next firing, as printed for people; empty if there is none. */
    public String next(ZoneId zone) {
        try {
            return Optional.ofNullable(scheduler.getTrigger(TriggerKey.triggerKey(SWEEP)))
                    .map(Trigger::getNextFireTime)
                    .map(at -> Moments.print(at.toInstant(), zone))
                    .orElse("");
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not answer", e);
        }
    }

    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not stop", e);
        }
    }

    /** One firing. Overlapping firings wait for each other. */
    @DisallowConcurrentExecution
    public static final class SweepJob implements Job {

        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            try {
                if (context.getScheduler().getContext().get(SWEEP) instanceof Runnable sweep) {
                    sweep.run();
                } else {
                    throw new JobExecutionException("no sweep to run");
                }
            } catch (SchedulerException e) {
                throw e instanceof JobExecutionException known ? known : new JobExecutionException(e);
            } catch (RuntimeException e) {
                LOG.error("sweep failed; the next one will try again", e);
            }
        }
    }
}
