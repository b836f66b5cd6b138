package org.nianbao.crawler.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.config.Agency;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.sweep.Sweep;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.store.SweepScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao run}: one sweep now, then the verdicts. */
@Command(name = "run", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Option(names = "--only", arity = "1..*", paramLabel = "ID", descriptionKey = "only")
    private List<String> only = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(options.config(), session);
        var settings = loaded.configuration().settings();
        var clock = AsOf.clock(options.asOf(), settings.zone(), session.clock());
        var agencies = loaded.only(only);
        try (var writing = Writing.open(settings, session)) {
            if (options.asOf().isPresent()) {
                writing.refuseThePast(clock);
            } else {
                writing.refuseAClockSetBack();
            }
            var watch = writing.watch(loaded.configuration(), clock, session.language());
            var year = options.year(watch);
            var post = new Post(watch, session);
            post.open();
            session.say("run.begins", agencies.size());
            var sweep = writing.sweep(watch);
            var summary = sweep(sweep, agencies, only.isEmpty() ? SweepScope.ALL : SweepScope.ONLY);
            session.say("run.done", summary.columns(), summary.complete(), summary.incomplete(), watch.feed());
            if (summary.left() > 0) {
                session.say("run.left", summary.left());
            }
            post.announce();
            post.write();
            post.report();
            var verdicts =
                    new Verdicts(watch).of(agencies, year.stream().boxed().toList(), clock.instant());
            int exit = new VerdictPrinter(session, watch).print(verdicts, json ? "json" : "table");
            return loaded.exitCode(summary.left() > 0 ? ExitCodes.UNFINISHED : exit);
        }
    }

    /** When the process is told to end, the sweep ends in good order first. */
    private static Sweep.Summary sweep(Sweep sweep, List<Agency> agencies, SweepScope scope) {
        try (var signal = new StopSignal(sweep::stop)) {
            return sweep.run(agencies, scope);
        }
    }
}
