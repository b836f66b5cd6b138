package org.nianbao.crawler.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.nianbao.crawler.judge.ExitCodes;
import org.nianbao.crawler.worker.UnderAClock;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao check}: parses and checks files without a portal or a database. */
@Command(name = "check", resourceBundle = "org.nianbao.crawler.cli.help", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** A person's own files are read here, which starts sooner than another process, but not without end. */
    private static final DocumentSource READER = UnderAClock.usual();

    private final Session session;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|html|notice",
            defaultValue = "text",
            descriptionKey = "check.format")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            descriptionKey = "check.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--template", paramLabel = "PATH", descriptionKey = "check.template")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "check.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "check.region")
    private Optional<String> region = Optional.empty();

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "check.agency")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "check.previous")
    private Optional<String> previous = Optional.empty();

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "check.profile")
    private Optional<Path> profile = Optional.empty();

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|DIR|-", descriptionKey = "check.files")
    private List<String> files = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var destination = CheckOutput.of(format, output, template);
        var inputs = new CheckInputs(session);
        var subject = new CheckSubject(session, inputs, READER).of(kind, region, agency, previous, profile);
        var verdicts = EnumSet.noneOf(Conformity.class);
        var opened = inputs.open(files);
        var names = opened.stream().map(CheckInputs.Input::name).toList();
        destination.refuseToWriteOver(names);
        previous.ifPresent(file -> destination.refuseToWriteOver(List.of(file)));
        var batch = new BatchChecks(subject);
        try (var printer = destination.open(opened.size() > 1, session)) {
            new InOrder(Runtime.getRuntime().availableProcessors())
                    .map(
                            opened,
                            input -> check(input, inputs, subject),
                            checked -> checked.ifPresent(file -> {
                                verdicts.add(file.examined().verdict());
                                printer.print(file.shown());
                                batch.add(file);
                            }));
            printer.together(batch.findings());
            int exit = exitCode(inputs, verdicts);
            printer.end(exit);
            return exit;
        }
    }

    private static Optional<CheckedFile> check(CheckInputs.Input input, CheckInputs inputs, Subject subject) {
        return inputs.read(input)
                .map(bytes -> Examiner.examine(
                        bytes, input.contentType(), subject, input.reading().apply(READER)))
                .map(examined -> new CheckedFile(input.name(), examined));
    }

    private static int exitCode(CheckInputs inputs, Set<Conformity> verdicts) {
        if (inputs.hadMissing()) {
            return Failure.WRONG_USAGE;
        }
        if (inputs.hadUnread() || verdicts.contains(Conformity.UNREADABLE)) {
            return ExitCodes.UNFINISHED;
        }
        return verdicts.contains(Conformity.MALFORMED) || verdicts.contains(Conformity.NOT_A_REPORT)
                ? ExitCodes.COMPLAINT
                : ExitCodes.NOTHING_TO_COMPLAIN;
    }
}
