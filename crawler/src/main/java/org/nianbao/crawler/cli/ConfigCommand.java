package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.config.Deadlines;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.schedule.SweepTimes;
import org.nianbao.crawler.sweep.LocalRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao config}. */
@Command(
        name = "config",
        resourceBundle = "org.nianbao.crawler.cli.help",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "check|defaults")
final class ConfigCommand implements Callable<Integer> {

    private static final int UPCOMING = 3;

    private final Session session;

    ConfigCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new UsageException("config.what");
    }

    /** {@code nianbao config check}: every problem with file and line, then what happens next. */
    @Command(name = "check", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
    int check(
            @Option(
                            names = {"-c", "--config"},
                            paramLabel = "nianbao.yaml",
                            descriptionKey = "config")
                    Path file) {
        var configuration = Optional.ofNullable(file).map(Config::load).orElseGet(() -> Config.ofFolder(Path.of("")));
        Loaded.say(configuration.problems(), session);
        var settings = configuration.settings();
        var unknownRules = LocalRules.problems(settings.profile());
        Loaded.say(unknownRules, session);
        var wrongCron = SweepTimes.problem(settings);
        wrongCron.ifPresent(cron -> session.say("config.cron", cron));
        boolean missing = Loaded.sayIfNothingRenders(settings, session);
        session.print(session.messages()
                .text(
                        "config.summary",
                        configuration.agencies().size(),
                        configuration.waivers().size()));
        if (wrongCron.isEmpty()) {
            upcoming(configuration);
        }
        return configuration.isSound() && unknownRules.isEmpty() && wrongCron.isEmpty() && !missing
                ? 0
                : Failure.WRONG_USAGE;
    }

    /** {@code nianbao config defaults}: a nianbao.yaml that sets and explains every key. */
    @Command(name = "defaults", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
    int defaults() {
        session.console().out().print(Config.commentedDefaults(session.language()));
        return 0;
    }

    private void upcoming(Configuration configuration) {
        var settings = configuration.settings();
        var today = LocalDate.ofInstant(session.clock().instant(), settings.zone());
        configuration.agencies().stream()
                .flatMap(agency -> java.util.stream.IntStream.rangeClosed(today.getYear() - 1, today.getYear())
                        .filter(agency::owes)
                        .mapToObj(year -> Deadlines.of(agency, year, settings)))
                .map(deadline -> deadline.date())
                .filter(day -> !day.isBefore(today))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .limit(UPCOMING)
                .forEach(day -> session.print(session.messages().text("config.due", day)));
        SweepTimes.next(settings, session.clock().instant(), UPCOMING)
                .forEach(at ->
                        session.print(session.messages().text("config.run", Moments.print(at, settings.zone()))));
    }
}
