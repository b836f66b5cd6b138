package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.demo.SamplePortals;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.web.WebServer;
import org.nianbao.store.DataDir;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao demo}: the main job on sample portals, with a clock that moves over several days. */
@Command(name = "demo", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final int YEAR = 2022;

    private final Session session;

    @Option(names = "--once", descriptionKey = "demo.once")
    private boolean once;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "demo.port")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "demo.data")
    private Optional<Path> data = Optional.empty();

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = data.isPresent() ? data.get() : Files.createTempDirectory("nianbao-demo-");
        if (Files.exists(new DataDir(folder).database())) {
            throw new UsageException("demo.dataUsed", folder);
        }
        try (var portals = SamplePortals.start(YEAR)) {
            var configuration = DemoSettings.of(folder, port, portals);
            var last = sweepAll(portals, configuration);
            try (var store = SqliteStore.openReadOnly(configuration.settings().data())) {
                var watch = watch(configuration, store, last);
                var verdicts = new Verdicts(watch).of(watch.agencies(), List.of(YEAR), last.instant());
                session.print("");
                new VerdictPrinter(session, watch).print(verdicts, "table");
                session.print("");
                session.print(session.messages().text("demo.feed", watch.feed().toAbsolutePath()));
                if (!once) {
                    serve(configuration, watch, portals);
                }
            }
        }
        return 0;
    }

    /** One sweep a day of the demo; its clock stands at that day's hour while it runs. */
    private Clock sweepAll(SamplePortals portals, Configuration configuration) {
        var zone = configuration.settings().zone();
        Clock clock = session.clock();
        for (LocalDateTime at : portals.sweeps()) {
            portals.setToday(at.toLocalDate());
            clock = Clock.fixed(at.atZone(zone).toInstant(), zone);
            try (var writing = Writing.open(configuration.settings(), session)) {
                var watch = writing.watch(configuration, clock, session.language());
                var summary = writing.sweep(watch).run(configuration.agencies());
                session.say("demo.sweep", at.toString().replace('T', ' '), summary.columns(), summary.complete());
            }
        }
        return clock;
    }

    private void serve(Configuration configuration, Watch watch, SamplePortals portals) throws InterruptedException {
        try (var web = WebServer.start(
                configuration.settings().web(),
                () -> watch,
                () -> List.of(),
                session.console().env())) {
            session.print(session.messages().text("demo.page", web.port()));
            portals.homes().forEach((name, url) -> session.print("  " + name + "  " + url));
            session.print(session.messages().text("demo.stop"));
            Thread.currentThread().join();
        }
    }

    private Watch watch(Configuration configuration, SqliteStore store, Clock clock) {
        return new Watch(
                configuration.settings(), configuration.agencies(), List.of(), store, clock, session.language());
    }
}
