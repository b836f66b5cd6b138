package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.crawler.letter.Correspondence;
import org.nianbao.crawler.letter.Draft;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.sqlite.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code nianbao alerts}. */
@Command(
        name = "alerts",
        resourceBundle = "org.nianbao.crawler.cli.help",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "preview")
final class AlertsCommand implements Callable<Integer> {

    private final Session session;

    AlertsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new UsageException("alerts.what");
    }

    /** {@code nianbao alerts preview}: what would go out now; sends and keeps nothing. */
    @Command(name = "preview", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
    int preview(
            @Option(
                            names = {"-c", "--config"},
                            paramLabel = "nianbao.yaml",
                            descriptionKey = "config")
                    Path file,
            @Option(names = "--as-of", paramLabel = "T", descriptionKey = "asOf") String asOf,
            @Option(
                            names = "--format",
                            paramLabel = "text|html|eml",
                            defaultValue = "text",
                            descriptionKey = "preview.format")
                    String format,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FOLDER",
                            descriptionKey = "preview.folder")
                    Path folder)
            throws IOException {
        var form = PreviewFormat.of(format.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException("preview.formatUnknown", format));
        var loaded = Loaded.from(Optional.ofNullable(file), session);
        var configuration = loaded.configuration();
        var settings = configuration.settings();
        var clock = AsOf.clock(Optional.ofNullable(asOf), settings.zone(), session.clock());
        try (var store = SqliteStore.openReadOnly(settings.data())) {
            var watch = new Watch(
                    settings, configuration.agencies(), configuration.waivers(), store, clock, session.language());
            var correspondence =
                    new Correspondence(store.outbox(), settings, watch.agencies(), watch.waivers(), watch.language());
            var drafts = correspondence.preview(Post.survey(watch, correspondence), clock.instant());
            long waiting = store.outbox().state().waiting();
            if (waiting > 0) {
                session.say("preview.waiting", waiting);
            }
            if (settings.alerts().mail().isEmpty()) {
                session.say("preview.noMail");
            }
            if (!correspondence.areLettersOn() && drafts.stream().anyMatch(Draft::isLetter)) {
                session.say("preview.lettersOff");
            }
            new PreviewPrinter(session, form).print(drafts, Optional.ofNullable(folder));
        }
        return loaded.exitCode(0);
    }
}
