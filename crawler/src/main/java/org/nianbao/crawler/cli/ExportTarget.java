package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.config.Config;
import org.nianbao.config.Profile;
import org.nianbao.config.Settings;
import org.nianbao.crawler.ledger.LedgerFormat;
import org.nianbao.store.DataDir;

/** Where an export may go: nowhere where something lies that the program reads or keeps. */
final class ExportTarget {

    private ExportTarget() {}

    /**
     * Makes sure that nothing is written over.
     *
     * @throws UsageException if it would be, or if there is a folder where a file should be, or the other way round
     */
    static void check(Path output, LedgerFormat as, Optional<Path> config, Settings settings) {
        boolean folder = as == LedgerFormat.TEXTS;
        if (Files.exists(output) && Files.isDirectory(output) != folder) {
            throw new UsageException(folder ? "export.notFolder" : "export.folder", output);
        }
        var data = new DataDir(settings.data());
        var own = Stream.of(
                config.orElse(Path.of(Config.FILE_NAME)),
                settings.agencies(),
                settings.waivers(),
                data.database(),
                data.lock(),
                settings.data().resolve("feed.xml"),
                settings.data().resolve("rss.xml"));
        Stream.concat(own, settings.profile().map(Profile::file).stream())
                .filter(input -> isSame(output, input))
                .findFirst()
                .ifPresent(input -> refuse(output));
        if (isIn(output, settings.data().resolve("feeds"))) {
            refuse(output);
        }
        // Whatever lies there that is not ours, verify takes for damage.
        if (isIn(output, data.archive()) || isIn(output, data.warc())) {
            refuse(output);
        }
    }

    private static void refuse(Path output) {
        throw new UsageException("export.overInput", output);
    }

    private static boolean isIn(Path file, Path folder) {
        return real(file).startsWith(real(folder));
    }

    /** Without links, as far as it exists. */
    private static Path real(Path path) {
        var at = path.toAbsolutePath().normalize();
        var rest = Path.of("");
        try {
            while (at.getParent() != null && Files.notExists(at)) {
                rest = at.getFileName().resolve(rest);
                at = at.getParent();
            }
            return at.toRealPath().resolve(rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(Path output, Path input) {
        try {
            return Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
