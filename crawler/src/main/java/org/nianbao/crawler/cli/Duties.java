package org.nianbao.crawler.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.crawler.alert.post.robot.Heartbeat;
import org.nianbao.crawler.proxy.WayOut;
import org.nianbao.crawler.schedule.Overdue;
import org.nianbao.crawler.schedule.Rota;
import org.nianbao.crawler.schedule.Task;
import org.nianbao.crawler.sweep.Publishing;
import org.nianbao.crawler.sweep.Sweep;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.trust.Trust;
import org.nianbao.store.SweepScope;
import org.nianbao.store.sqlite.SqliteStore;

/** What the daemon does, and when. */
final class Duties {

    static final String SWEEP = "sweep";

    /** Just after the day has changed, since deadlines are calendar days. */
    private static final String MIDNIGHT = "0 5 0 * * ?";

    private static final String HOURLY = "0 25 * * * ?";
    private static final String SUNDAY_NIGHT = "0 40 3 ? * SUN";
    private static final Duration CARE = Duration.ofMinutes(30);
    private static final Duration ERRANDS = Duration.ofMinutes(5);

    private final Session session;
    private final LiveConfiguration configuration;
    private final SharedWriting desk;
    private final AtomicReference<@Nullable Sweep> underWay = new AtomicReference<>();
    private volatile boolean stopping;

    Duties(LiveConfiguration configuration, Session session) {
        this.session = session;
        this.configuration = configuration;
        this.desk = new SharedWriting(session);
    }

    /** All of them. */
    List<Task> tasks() {
        var settings = configuration.get().settings();
        var zone = TimeZone.getTimeZone(settings.zone());
        return List.of(
                Task.caughtUp(SWEEP, settings.sweep().cron(), zone, () -> sweep(SweepScope.DUE)),
                Task.skipped("near", settings.sweep().near(), zone, () -> sweep(SweepScope.NEAR)),
                Task.skipped("settled", HOURLY, zone, () -> sweep(SweepScope.SETTLED)),
                Task.every("care", CARE, () -> care()),
                Task.every("deliver", ERRANDS, () -> deliver()),
                Task.caughtUp("tick", MIDNIGHT, zone, () -> tick()),
                Task.caughtUp("digest", settings.alerts().digest(), zone, () -> digest()),
                Task.caughtUp("prune", SUNDAY_NIGHT, zone, () -> prune()));
    }

    /** What is being done ends soon; nothing new begins. */
    void stop() {
        stopping = true;
        Optional.ofNullable(underWay.get()).ifPresent(Sweep::stop);
    }

    /**
     * One sweep at a time: who comes while one runs has nothing to add. What the hourly look at settled columns finds can wait until
     * people are at work, and it proves nothing about the others.
     */
    private void sweep(SweepScope scope) {
        if (underWay.get() != null || stopping) {
            return;
        }
        judging(writing -> {
            var watch = watch(writing);
            var agencies = new Rota(watch).of(scope);
            var sweep = writing.sweep(watch);
            if (scope.isBetweenRounds() && agencies.isEmpty() || !underWay.compareAndSet(null, sweep)) {
                return;
            }
            try {
                if (stopping) {
                    sweep.stop(); // whoever stopped us may not have seen it
                }
                var post = new Post(watch, session);
                post.open();
                var summary = sweep.run(agencies, scope);
                if (!stopping && scope != SweepScope.SETTLED) {
                    heartbeat(watch, summary);
                    post.announce();
                }
            } finally {
                underWay.set(null);
            }
        });
    }

    private void heartbeat(Watch watch, Sweep.Summary summary) {
        var crawl = watch.settings().crawl();
        var wayOut = WayOut.by(crawl.proxy(), session.console().env());
        watch.settings()
                .alerts()
                .heartbeatEnv()
                .flatMap(name -> Optional.ofNullable(session.console().env().get(name)))
                .filter(address -> !address.isBlank())
                .ifPresent(address -> new Heartbeat(address, Trust.besides(crawl.ca()), wayOut)
                        .beat("columns=" + summary.columns() + " complete=" + summary.complete() + " incomplete="
                                + summary.incomplete() + " left=" + summary.left()));
    }

    /** A sweep that should have been, and was not: the machine was off, another process wrote, or it failed. */
    private void care() {
        var settings = configuration.get().settings();
        desk.with(settings, writing -> {
            var now = session.clock().instant();
            if (Overdue.is(settings, writing.store().sweeps(now), now)) {
                sweep(SweepScope.DUE);
            }
        });
    }

    /** States and feeds follow the calendar; nobody is called at night for that. */
    private void tick() {
        judging(writing -> {
            var watch = watch(writing);
            new Post(watch, session).open();
            new Publishing(watch).run();
        });
    }

    private void digest() {
        judging(writing -> {
            var watch = watch(writing);
            var post = new Post(watch, session);
            post.open();
            var survey = post.survey();
            new Publishing(watch).run(survey::add);
            post.announce();
            post.write(survey);
        });
    }

    /** Whatever depends on what day it is waits until the clock is past what was already seen. */
    private void judging(Consumer<Writing> work) {
        desk.with(configuration.get().settings(), writing -> {
            writing.refuseAClockSetBack();
            work.accept(writing);
        });
    }

    /** Looks without taking the data directory, which is taken only if there is something to send. */
    private void deliver() {
        var settings = configuration.get().settings();
        boolean due;
        try (var store = SqliteStore.openReadOnly(settings.data())) {
            due = !store.outbox().due(session.clock().instant(), 1).isEmpty();
        }
        if (due) {
            desk.with(settings, writing -> new Post(watch(writing), session).deliver());
        }
    }

    private void prune() {
        desk.with(
                configuration.get().settings(),
                writing -> writing.store().prune(session.clock().instant().minus(Duration.ofDays(400))));
    }

    private Watch watch(Writing writing) {
        return writing.watch(configuration.get(), session.clock(), session.language());
    }
}
