package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.schedule.Daemon;
import org.nianbao.crawler.schedule.Overdue;
import org.nianbao.crawler.schedule.SweepTimes;
import org.nianbao.crawler.sweep.Sweep;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.web.WebServer;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao serve}: scheduled sweeps and the page, until it is stopped. */
@Command(name = "serve", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Session session;
    private final AtomicReference<@Nullable Sweep> underWay = new AtomicReference<>();

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        var loaded = Loaded.from(config, session);
        var configuration = loaded.configuration();
        var settings = configuration.settings();
        SweepTimes.problem(settings.sweep()).ifPresent(cron -> {
            throw new UsageException("config.cron", cron);
        });
        boolean overdue;
        try (var writing = Writing.open(settings, session)) {
            var now = session.clock().instant();
            overdue = Overdue.is(settings, writing.store().lastSweep(now), now);
        }
        var stop = new CountDownLatch(1);
        var signal = new StopSignal(() -> {
            stop.countDown();
            Optional.ofNullable(underWay.get()).ifPresent(Sweep::stop);
        });
        // The page only reads, so it stays up beside any writer: a sweep, or an ingest by hand.
        try (signal;
                var store = SqliteStore.openReadOnly(settings.data());
                var web = WebServer.start(
                        settings.web(),
                        () -> watch(configuration, store),
                        session.console().env());
                var daemon = Daemon.start(settings, overdue, () -> sweep(configuration))) {
            session.say("serve.up", settings.web().host(), web.port(), daemon.next(settings.zone()));
            stop.await();
            session.say("serve.down");
        }
        return loaded.exitCode(0);
    }

    private Watch watch(Configuration configuration, SqliteStore store) {
        return new Watch(
                configuration.settings(),
                configuration.agencies(),
                configuration.waivers(),
                store,
                session.clock(),
                session.language());
    }

    private void sweep(Configuration configuration) {
        try (var writing = Writing.open(configuration.settings(), session)) {
            var watch = writing.watch(configuration, session.clock(), session.language());
            var sweep = writing.sweep(watch);
            underWay.set(sweep);
            sweep.run(configuration.agencies());
        } finally {
            underWay.set(null);
        }
    }
}
