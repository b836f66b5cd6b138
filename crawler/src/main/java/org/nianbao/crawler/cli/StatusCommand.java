package org.nianbao.crawler.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao status}: the verdicts from the store; fetches nothing. */
@Command(name = "status", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Mixin
    private Filter filter = new Filter();

    @Option(names = "--format", paramLabel = "table|json|csv", defaultValue = "table", descriptionKey = "status.format")
    private String format = "table";

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(options.config(), session);
        var configuration = loaded.configuration();
        var settings = configuration.settings();
        var agencies = filter.of(configuration.agencies());
        var clock = AsOf.clock(options.asOf(), settings.zone(), session.clock());
        try (var store = SqliteStore.openReadOnly(settings.data())) {
            var watch = new Watch(
                    settings, configuration.agencies(), configuration.waivers(), store, clock, session.language());
            var years = options.year(watch).stream().boxed().toList();
            var verdicts = new Verdicts(watch).of(agencies, years, clock.instant());
            return loaded.exitCode(new VerdictPrinter(session, watch).print(verdicts, format.toLowerCase(Locale.ROOT)));
        }
    }
}
