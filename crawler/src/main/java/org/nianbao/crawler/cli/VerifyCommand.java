package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.store.Archive;
import org.nianbao.store.ArchiveProblem;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Observation;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;
import org.nianbao.store.warc.WarcCheck;
import org.nianbao.store.warc.WarcProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code nianbao verify}: hashes the archive and the WARC files again, and names every file that is missing or altered, the
 * record concerned, and what rests on it.
 */
@Command(name = "verify", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    /** Of what rests on a problem, so many lines. */
    private static final int MOST_LINES = 10;

    private final Session session;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var settings = Loaded.from(config, session).configuration().settings();
        try (var store = SqliteStore.openReadOnly(settings.data())) {
            var documents = store.documents();
            var archive = Archive.openReadOnly(settings.data()).verify(documents);
            archive.forEach(p -> print(p, store));
            var warc = WarcCheck.of(settings.data(), store.evidence());
            warc.problems().forEach(p -> print(p, settings.zone()));
            int problems = archive.size() + warc.problems().size();
            session.say("verify.done", documents.size(), warc.files(), problems);
            return problems == 0 ? 0 : ExitCodes.UNFINISHED;
        }
    }

    private void print(ArchiveProblem problem, Store store) {
        print(problem.getClass().getSimpleName(), problem.path(), "");
        if (problem instanceof ArchiveProblem.Missing missing) {
            resting(store.placesOf(missing.sha256()));
        } else if (problem instanceof ArchiveProblem.Altered altered) {
            resting(store.placesOf(altered.sha256()));
        }
    }

    private void print(WarcProblem problem, ZoneId zone) {
        var exhibit = problem instanceof WarcProblem.Altered altered ? altered.exhibit() : Optional.<Exhibit>empty();
        print(
                problem.getClass().getSimpleName(),
                problem.path(),
                exhibit.map(e -> "@" + e.offset() + " <urn:uuid:" + e.record() + ">")
                        .orElse(""));
        resting(problem.resting().stream().map(o -> words(o, zone)).toList());
    }

    private void print(String kind, Path path, String place) {
        session.print(session.messages().text("verify." + kind, path + place));
    }

    private void resting(List<String> lines) {
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line -> session.print(session.messages().text("verify.resting", line)));
        if (lines.size() > MOST_LINES) {
            session.print(session.messages().text("verify.more", lines.size() - MOST_LINES));
        }
    }

    private static String words(Observation observation, ZoneId zone) {
        return observation.agency() + " " + Moments.print(observation.at(), zone) + " "
                + observation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
