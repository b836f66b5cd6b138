package org.nianbao.crawler.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nianbao.config.Config;
import org.nianbao.config.Kind;
import org.nianbao.config.Problem;
import org.nianbao.config.Settings;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.discover.ColumnFinder;
import org.nianbao.crawler.walk.discover.Discovery;
import org.nianbao.crawler.walk.shape.Scope;
import org.nianbao.crawler.walk.shape.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao discover}: finds the 政府信息公开年报 column of a portal and says how. */
@Command(name = "discover", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class DiscoverCommand implements Callable<Integer> {

    private static final URI NOWHERE = URI.create("http://localhost/");

    private final Session session;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "discover.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(index = "0", paramLabel = "URL", descriptionKey = "discover.url")
    private String url = "";

    DiscoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var start = address();
        var fetcher = OneFetch.fetcher(session, settings().crawl());
        var scope = agency.map(name -> new Scope(List.of(new Subject(name, List.of(), Kind.OTHER)), Set.of(), Set.of()))
                .orElse(Scope.ANYBODY);
        var discovery = new ColumnFinder(fetcher).find(start, scope);
        if (json) {
            DiscoveryJson.print(discovery, session.console().out());
        } else {
            new DiscoveryText(session, agency).print(discovery);
        }
        return exitCode(discovery);
    }

    private static int exitCode(Discovery discovery) {
        if (discovery.found().isPresent()) {
            return ExitCodes.NOTHING_TO_COMPLAIN;
        }
        return discovery.isFinished() ? ExitCodes.COMPLAINT : ExitCodes.UNFINISHED;
    }

    /** How requests are made; agencies are not needed here. */
    private Settings settings() {
        var configuration = config.map(Config::load).orElseGet(() -> Config.ofFolder(Path.of("")));
        var lists = List.of(
                configuration.settings().agencies().toString(),
                configuration.settings().waivers().toString());
        var problems = configuration.problems().stream()
                .filter(p -> p.grade() == Problem.Grade.ERROR && !lists.contains(p.file()))
                .toList();
        if (!problems.isEmpty()) {
            Loaded.say(problems, session);
            throw new UsageException("config.wrong");
        }
        return configuration.settings();
    }

    private URI address() {
        var whole =
                url.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !url.matches("[^/:]+:\\d+(?:/.*)?") ? url : "http://" + url;
        return PageScout.resolve(NOWHERE, whole)
                .filter(u -> whole.matches("(?i)https?://[^/?#]+.*"))
                .orElseThrow(() -> new UsageException("discover.addressWrong", url));
    }
}
