package org.nianbao.crawler.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quartz.CronTrigger;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a handful of tasks by the clock, one trigger each. It remembers nothing: whether we looked, and who was told, the store
 * says.
 */
public final class Daemon implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Daemon.class);
    private static final String WORK = "work";

    private final Scheduler scheduler;

    private Daemon(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Starts the tasks. */
    public static Daemon start(List<Task> tasks) {
        try {
            var factory = new StdSchedulerFactory();
            factory.initialize(Daemon.class.getResourceAsStream("quartz.properties"));
            var scheduler = factory.getScheduler();
            for (var task : tasks) {
                var job = JobBuilder.newJob(Once.class)
                        .withIdentity(task.name())
                        .storeDurably()
                        .build();
                job.getJobDataMap().put(WORK, task.work());
                scheduler.scheduleJob(job, trigger(task));
            }
            scheduler.start();
            return new Daemon(scheduler);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not start", e);
        }
    }

    /** Does a task now, or as soon as it is over if it is being done. */
    public void now(String task) {
        try {
            scheduler.triggerJob(JobKey.jobKey(task));
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not take a task", e);
        }
    }

    /** When a task is done next; empty if never. */
    public Optional<Instant> next(String task) {
        try {
            return Optional.ofNullable(scheduler.getTrigger(TriggerKey.triggerKey(task)))
                    .map(Trigger::getNextFireTime)
                    .map(at -> at.toInstant());
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not answer", e);
        }
    }

    /** Moves tasks to other times of day, by their names; those whose times are as before are left alone. */
    public void retime(List<Task> tasks) {
        try {
            for (var task : tasks) {
                var key = TriggerKey.triggerKey(task.name());
                var next = trigger(task);
                if (next instanceof CronTrigger cron
                        && !cron.getCronExpression().equals(expression(key))) {
                    scheduler.rescheduleJob(key, cron);
                    LOG.info("task={} from now on at {}", task.name(), cron.getCronExpression());
                }
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not take other times", e);
        }
    }

    private String expression(TriggerKey key) throws SchedulerException {
        return scheduler.getTrigger(key) instanceof CronTrigger cron ? cron.getCronExpression() : "";
    }

    private static Trigger trigger(Task task) {
        return TriggerBuilder.newTrigger()
                .withIdentity(task.name())
                .withSchedule(task.schedule())
                .build();
    }

    /** Waits for what is being done. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not stop", e);
        }
    }

    /** One time. Times of the same task wait for each other. */
    @DisallowConcurrentExecution
    public static final class Once implements Job {

        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            var name = context.getJobDetail().getKey().getName();
            if (!(context.getJobDetail().getJobDataMap().get(WORK) instanceof Runnable work)) {
                throw new JobExecutionException("nothing to do for " + name);
            }
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("task={} failed; the next time will try again: {}", name, e.toString());
                LOG.debug("task={} failed", name, e);
            }
        }
    }
}
