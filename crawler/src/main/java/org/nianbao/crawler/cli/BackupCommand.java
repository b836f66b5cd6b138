package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao backup}: a consistent copy of data directory and configuration, also while the daemon runs. */
@Command(name = "backup", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final int MIB = 1024 * 1024;

    private final Session session;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "backup.path")
    private Path path = Path.of("");

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(config, session);
        var settings = loaded.configuration().settings();
        Backup.Result result;
        try {
            result = Backup.make(settings.data(), path);
        } catch (IllegalArgumentException withinEachOther) {
            throw new UsageException("backup.within", path, settings.data());
        }
        configuration(loaded.configuration());
        result.damaged().forEach(file -> session.print(session.messages().text("backup.damaged", file)));
        session.say("backup.done", path, result.copied(), result.there(), result.bytes() / MIB);
        return result.damaged().isEmpty() ? loaded.exitCode(0) : ExitCodes.UNFINISHED;
    }

    private void configuration(Configuration configuration) {
        var folder = path.resolve("config");
        try {
            Files.createDirectories(folder);
            for (var file : configuration.files()) {
                if (Files.isRegularFile(file)) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
