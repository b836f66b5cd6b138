package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nianbao.config.Agency;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.sweep.Ingest;
import org.nianbao.parser.check.Mask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao ingest}: files collected by other means enter the archive. */
@Command(name = "ingest", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = {"-c", "--config"},
            paramLabel = "nianbao.yaml",
            descriptionKey = "config")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--agency", paramLabel = "ID", descriptionKey = "ingest.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "ingest.published")
    private Optional<String> published = Optional.empty();

    @Option(names = "--url", paramLabel = "U", descriptionKey = "ingest.url")
    private Optional<String> url = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "ingest.by")
    private Optional<String> by = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "ingest.files")
    private List<String> files = List.of();

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var loaded = Loaded.from(config, session);
        var statement = new Ingest.Statement(
                agency.map(id -> loaded.only(List.of(id)).get(0)),
                published.map(IngestCommand::day),
                url,
                by.orElseGet(() -> session.console().env().getOrDefault("USER", "ingest")));
        var inputs = new CheckInputs(session);
        boolean all = true;
        try (var writing = Writing.open(loaded.configuration().settings(), session)) {
            writing.refuseAClockSetBack();
            var watch = writing.watch(loaded.configuration(), session.clock(), session.language());
            var ingest = new Ingest(watch, writing.archive(), writing.reader());
            for (var input : inputs.open(files)) {
                var bytes = inputs.read(input);
                all &= bytes.isPresent()
                        && say(input.name(), ingest.enter(bytes.get(), fileName(input.name()), statement));
            }
            writing.sweep(watch).publish();
        }
        if (inputs.hadMissing()) {
            return Failure.WRONG_USAGE;
        }
        return loaded.exitCode(all && !inputs.hadUnread() ? ExitCodes.NOTHING_TO_COMPLAIN : ExitCodes.UNFINISHED);
    }

    private boolean say(String file, Ingest.Result result) {
        if (result instanceof Ingest.Result.Entered entered) {
            session.print(session.messages()
                    .text(
                            "ingest.entered",
                            file,
                            entered.agency().name(),
                            entered.year(),
                            session.messages()
                                    .text("verdict." + entered.conformity().name())));
            return true;
        }
        if (result instanceof Ingest.Result.Refused refused) {
            session.say(
                    "ingest.refused",
                    file,
                    session.messages().text("verdict." + refused.conformity().name()));
        } else if (result instanceof Ingest.Result.NoYear) {
            session.say("ingest.noYear", file);
        } else if (result instanceof Ingest.Result.NoAgency no) {
            var candidates = no.candidates().stream().map(Agency::id).collect(Collectors.joining(", "));
            session.say(
                    candidates.isEmpty() ? "ingest.noAgency" : "ingest.manyAgencies",
                    file,
                    Mask.over(no.name()),
                    candidates);
        }
        return false;
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("ingest.dateWrong", text);
        }
    }
}
