package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.ledger.Export;
import org.nianbao.crawler.ledger.Ledger;
import org.nianbao.crawler.ledger.LedgerFormat;
import org.nianbao.crawler.sweep.ArchivedText;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.worker.WorkerSource;
import org.nianbao.store.Archive;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianbao export}: the ledger as a file; fetches nothing. Exits 0 when it was written, whatever the verdicts. */
@Command(name = "export", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private WatchOptions options = new WatchOptions();

    @Mixin
    private Filter filter = new Filter();

    @Option(names = "--format", required = true, paramLabel = "xlsx|csv|json|texts", descriptionKey = "export.format")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PATH",
            descriptionKey = "export.output")
    private Path output = Path.of("");

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var as = LedgerFormat.of(format).orElseThrow(() -> new UsageException("export.formatUnknown", format));
        var loaded = Loaded.from(options.config(), session);
        var configuration = loaded.configuration();
        var settings = configuration.settings();
        ExportTarget.check(output, as, options.config(), settings);
        var agencies = filter.of(configuration.agencies());
        var clock = AsOf.clock(options.asOf(), settings.zone(), session.clock());
        try (var store = SqliteStore.openSnapshot(settings.data())) {
            var watch = new Watch(
                    settings, configuration.agencies(), configuration.waivers(), store, clock, session.language());
            var lost = write(as, new Ledger(watch, agencies, options.years(watch)));
            lost.forEach(file -> session.say("export.lost", file));
            session.say("export.done", output);
            return loaded.exitCode(lost.isEmpty() ? ExitCodes.NOTHING_TO_COMPLAIN : ExitCodes.UNFINISHED);
        }
    }

    /** What could not be written. */
    private List<String> write(LedgerFormat as, Ledger ledger) throws IOException {
        var export = new Export(ledger);
        switch (as) {
            case XLSX -> export.xlsx(output);
            case CSV -> export.csv(output);
            case JSON -> export.json(output);
            case TEXTS -> {
                return texts(export, ledger.watch());
            }
        }
        return List.of();
    }

    private List<String> texts(Export export, Watch watch) throws IOException {
        try (var reader = WorkerSource.usual()) {
            var archive = Archive.openReadOnly(watch.settings().data());
            var lost = export.texts(new ArchivedText(watch.store(), archive, reader), output);
            long others = othersIn(output);
            if (others > 0) {
                session.say("export.others", output, others);
            }
            return lost;
        }
    }

    /** Files that have no name of ours: the folder is not only the ledger's. */
    private static long othersIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> !String.valueOf(f.getFileName()).matches("\\d{3,}_[0-9a-f]{16}\\.txt"))
                    .count();
        }
    }
}
