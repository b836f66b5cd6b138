package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.config.Problem;
import org.nianbao.config.Settings;
import org.nianbao.crawler.sweep.LocalRules;
import org.nianbao.parser.Messages;

/** The configuration as a command needs it: problems said, good rows there. */
final class Loaded {

    private final Configuration configuration;

    private Loaded(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Loads the configuration and says what is wrong with it. Bad rows of a list leave the good ones; a wrong
     * {@code nianbao.yaml} or an empty list of agencies stops the command.
     *
     * @param file from {@code -c}; without it, {@code nianbao.yaml} here, or the defaults if there is none
     */
    static Loaded from(Optional<Path> file, Session session) {
        return of(read(file), session);
    }

    /** The configuration as its files stand, with nothing said of it. */
    static Configuration read(Optional<Path> file) {
        return file.map(Config::load).orElseGet(() -> Config.ofFolder(Path.of("")));
    }

    /** The same of what was read. */
    static Loaded of(Configuration configuration, Session session) {
        say(configuration.problems(), session);
        var settings = configuration.settings();
        var unknownRules = LocalRules.problems(settings.profile());
        say(unknownRules, session);
        var lists = List.of(settings.agencies().toString(), settings.waivers().toString());
        sayIfNothingRenders(settings, session);
        boolean wrong = configuration.problems().stream()
                .anyMatch(p -> p.grade() == Problem.Grade.ERROR && !lists.contains(p.file()));
        if (wrong || !unknownRules.isEmpty()) {
            throw new UsageException("config.wrong");
        }
        if (configuration.agencies().isEmpty()) {
            throw new UsageException("config.noAgencies", settings.agencies());
        }
        return new Loaded(configuration);
    }

    static void say(List<Problem> problems, Session session) {
        var sentences = Messages.of("org.nianbao.config.messages", session.language());
        for (var problem : problems) {
            session.say(
                    problem.grade() == Problem.Grade.ERROR ? "problem.error" : "problem.note",
                    problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file(),
                    sentences.text(problem.key(), problem.args().toArray()));
        }
    }

    /** Says that a browser is asked for that is not there; columns are then read without it. */
    static boolean sayIfNothingRenders(Settings settings, Session session) {
        boolean missing = Renderers.isMissing(settings, session);
        if (missing) {
            session.say("config.noChromium");
        }
        return missing;
    }

    Configuration configuration() {
        return configuration;
    }

    /** Bad rows make exit code 2 of whatever the command did with the good ones. */
    int exitCode(int otherwise) {
        return configuration.isSound() ? otherwise : Failure.WRONG_USAGE;
    }

    /** The agencies of {@code --only}, or all. */
    List<Agency> only(List<String> ids) {
        if (ids.isEmpty()) {
            return configuration.agencies();
        }
        for (var id : ids) {
            if (configuration.agencies().stream().noneMatch(a -> a.id().equals(id))) {
                throw new UsageException("agency.unknown", id);
            }
        }
        return configuration.agencies().stream()
                .filter(a -> ids.contains(a.id()))
                .toList();
    }
}
