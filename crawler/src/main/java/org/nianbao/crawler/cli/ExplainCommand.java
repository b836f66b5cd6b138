package org.nianbao.crawler.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao explain}: why this verdict, observation by observation. */
@Command(name = "explain", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Option(names = "--all", descriptionKey = "explain.all")
    private boolean all;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(index = "0", paramLabel = "AGENCY", descriptionKey = "explain.agency")
    private String agency = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(options.config(), session);
        var configuration = loaded.configuration();
        var settings = configuration.settings();
        var clock = AsOf.clock(options.asOf(), settings.zone(), session.clock());
        var agencies = loaded.only(List.of(agency));
        try (var store = SqliteStore.openReadOnly(settings.data())) {
            var watch = new Watch(
                    settings, configuration.agencies(), configuration.waivers(), store, clock, session.language());
            var years = options.year(watch).stream().boxed().toList();
            var verdicts = new Verdicts(watch).of(agencies, years, clock.instant());
            if (verdicts.isEmpty()) {
                throw new UsageException("explain.owesNothing", agencies.get(0).name(), years);
            }
            for (var verdict : verdicts) {
                var seen = watch.store().evidence().witnessed(verdict.agency(), verdict.asOf());
                var explanation =
                        Explanation.of(verdict, seen, watch.store().evidence().files());
                if (json) {
                    new ExplainJson(session).print(explanation);
                } else {
                    new ExplainText(session, all).print(explanation);
                }
            }
            return loaded.exitCode(ExitCodes.NOTHING_TO_COMPLAIN);
        }
    }
}
