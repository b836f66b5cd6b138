package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.config.Profile;
import org.nianbao.crawler.schedule.SweepTimes;

/**
 * The configuration of a program that runs for long: read again when one of its files has changed. If it is wrong then, that is
 * said and the one before stays in force. Where data and page are does not change under way.
 */
final class LiveConfiguration {

    private final Optional<Path> file;
    private final Session session;
    private Configuration inForce;
    private List<FileTime> seen;

    LiveConfiguration(Optional<Path> file, Configuration first, Session session) {
        this.file = file;
        this.session = session;
        this.inForce = first;
        this.seen = times(first);
    }

    /** The configuration as its files say now. */
    synchronized Configuration get() {
        var now = times(inForce);
        if (!now.equals(seen)) {
            seen = now;
            reload();
        }
        return inForce;
    }

    private void reload() {
        try {
            var next = Loaded.from(file, session).configuration();
            SweepTimes.problem(next.settings()).ifPresent(cron -> {
                throw new UsageException("config.cron", cron);
            });
            if (next.isSound() && isAtTheSamePlace(next)) {
                inForce = next;
                seen = times(next);
                session.say(
                        "config.reloaded",
                        next.agencies().size(),
                        next.waivers().size());
                return;
            }
        } catch (UsageException wrong) {
            session.console().err().println(session.messages().text(wrong.words()));
        }
        session.say("config.kept");
    }

    private boolean isAtTheSamePlace(Configuration next) {
        return next.settings().data().equals(inForce.settings().data())
                && next.settings().zone().equals(inForce.settings().zone());
    }

    private List<FileTime> times(Configuration configuration) {
        var settings = configuration.settings();
        return Stream.concat(
                        Stream.of(file.orElse(Path.of(Config.FILE_NAME)), settings.agencies(), settings.waivers()),
                        settings.profile().map(Profile::file).stream())
                .map(LiveConfiguration::time)
                .toList();
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException notThere) {
            return FileTime.fromMillis(0);
        }
    }
}
