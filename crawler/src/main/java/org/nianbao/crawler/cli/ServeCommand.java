package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.schedule.Daemon;
import org.nianbao.crawler.schedule.Health;
import org.nianbao.crawler.schedule.SweepTimes;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.web.WebServer;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao serve}: scheduled sweeps and the page, until it is stopped. */
@Command(name = "serve", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    /** How often we look whether the configuration has changed. */
    private static final long CONFIGURATION_SECONDS = 30;

    private final Session session;

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
        SweepTimes.problem(settings).ifPresent(cron -> {
            throw new UsageException("config.cron", cron);
        });
        // Creates the database or brings it up to date, and says at once if another process writes.
        Writing.open(settings, session).close();
        var live = new LiveConfiguration(config, configuration, session);
        var duties = new Duties(live, session);
        var stop = new CountDownLatch(1);
        var signal = new StopSignal(() -> {
            stop.countDown();
            duties.stop();
        });
        // The page only reads, so it stays up beside any writer: a sweep, or an ingest by hand.
        try (signal;
                var log = LogFile.begin(settings.data(), settings.zone());
                var store = SqliteStore.openReadOnly(settings.data());
                var web = WebServer.start(
                        settings.web(),
                        () -> watch(live.get(), store),
                        () -> Health.of(watch(live.get(), store)).problems(),
                        session.console().env());
                var daemon = Daemon.start(duties.tasks())) {
            var next = daemon.next(Duties.SWEEP)
                    .map(at -> Moments.print(at, settings.zone()))
                    .orElse("");
            session.say("serve.up", settings.web().host(), web.port(), next);
            while (!stop.await(CONFIGURATION_SECONDS, TimeUnit.SECONDS)) {
                daemon.retime(duties.tasks());
            }
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
}
