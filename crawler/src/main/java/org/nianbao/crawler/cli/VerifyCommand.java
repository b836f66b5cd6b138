package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.store.Archive;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao verify}: hashes the archive again and names every file that is missing or altered. */
@Command(name = "verify", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

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
        var data = Loaded.from(config, session).configuration().settings().data();
        try (var store = SqliteStore.openReadOnly(data)) {
            var documents = store.documents();
            var problems = Archive.openReadOnly(data).verify(documents);
            problems.forEach(p -> session.print(
                    session.messages().text("verify." + p.getClass().getSimpleName(), p.path())));
            session.say("verify.done", documents.size(), problems.size());
            return problems.isEmpty() ? 0 : ExitCodes.UNFINISHED;
        }
    }
}
