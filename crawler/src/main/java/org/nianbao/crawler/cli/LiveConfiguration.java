package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.schedule.SweepTimes;

/**
 * The configuration of a program that runs for long: read again when one of its files has changed. If it is wrong then, that is
 * said and the one before stays in force. Where data and page are does not change under way.
 */
final class LiveConfiguration {

    private final Optional<Path> file;
    private final Session session;
    private final Configuration first;
    private Configuration inForce;

    /** Also the files of a configuration that was wrong: it may be mended in any of them. */
    private Set<Path> watched;

    private Map<Path, FileTime> seen;

    LiveConfiguration(Optional<Path> file, Configuration first, Session session) {
        this.file = file;
        this.session = session;
        this.first = first;
        this.inForce = first;
        this.watched = first.files();
        this.seen = times();
    }

    /** The configuration as its files say now. */
    synchronized Configuration get() {
        if (!times().equals(seen)) {
            reload();
        }
        return inForce;
    }

    private void reload() {
        // A file that changes while it is read is seen again the next time.
        seen = times();
        var next = Loaded.read(file);
        watched = Stream.concat(inForce.files().stream(), next.files().stream()).collect(Collectors.toSet());
        watched.stream().filter(path -> !seen.containsKey(path)).forEach(path -> seen.put(path, time(path)));
        if (isGood(next)) {
            inForce = next;
            session.say(
                    "config.reloaded", next.agencies().size(), next.waivers().size());
            if (!next.settings().web().equals(first.settings().web())) {
                session.say("config.restart");
            }
        } else {
            session.say("config.kept");
        }
    }

    private boolean isGood(Configuration next) {
        try {
            Loaded.of(next, session);
            SweepTimes.problem(next.settings()).ifPresent(cron -> {
                throw new UsageException("config.cron", cron);
            });
            return next.isSound() && isAtTheSamePlace(next);
        } catch (UsageException wrong) {
            session.console().err().println(session.messages().text(wrong.words()));
            return false;
        }
    }

    private boolean isAtTheSamePlace(Configuration next) {
        return next.settings().data().equals(inForce.settings().data())
                && next.settings().zone().equals(inForce.settings().zone());
    }

    private Map<Path, FileTime> times() {
        var times = new HashMap<Path, FileTime>();
        watched.forEach(path -> times.put(path, time(path)));
        return times;
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException notThere) {
            return FileTime.fromMillis(0);
        }
    }
}
