package org.nianbao.crawler.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Config;
import org.nianbao.config.Kind;
import org.nianbao.config.Profile;
import org.nianbao.crawler.sweep.LocalRules;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.parser.report.Report;

/** What {@code check} is told besides the files: the agency, its earlier report, the rules of its jurisdiction. */
final class CheckSubject {

    private final Session session;
    private final CheckInputs inputs;
    private final DocumentSource reader;

    /**
     * @param inputs opens the earlier report, and remembers if it cannot
     */
    CheckSubject(Session session, CheckInputs inputs, DocumentSource reader) {
        this.session = session;
        this.inputs = inputs;
        this.reader = reader;
    }

    /**
     * The subject of the files.
     *
     * @param previous the earlier report
     * @param profile the rule profile
     * @throws UsageException if a word is unknown or the profile is wrong
     */
    Subject of(
            Optional<String> kind,
            Optional<String> region,
            Optional<String> agency,
            Optional<String> previous,
            Optional<Path> profile) {
        kind.filter(k -> Kind.of(k).isEmpty()).ifPresent(k -> {
            throw new UsageException("check.kindUnknown", k);
        });
        region.filter(r -> !r.matches("\\d{6}")).ifPresent(r -> {
            throw new UsageException("check.regionWrong", r);
        });
        return new Subject(kind, region, agency, Optional.empty(), Subject.Witness.HANDED_OVER)
                .under(LocalRules.of(profile.map(this::profile)))
                .after(previous.flatMap(this::previous));
    }

    private Profile profile(Path file) {
        var read = Config.profile(file);
        Loaded.say(read.problems(), session);
        var unknown = LocalRules.problems(read.profile());
        Loaded.say(unknown, session);
        if (!read.isSound() || !unknown.isEmpty()) {
            throw new UsageException("check.profileWrong", file);
        }
        return read.profile().orElseThrow();
    }

    private Optional<Report> previous(String name) {
        var opened = inputs.open(List.of(name));
        if (opened.size() > 1) {
            throw new UsageException("check.previousOne", name);
        }
        return opened.stream()
                .flatMap(input -> inputs
                        .read(input)
                        .map(bytes -> Examiner.examine(
                                bytes,
                                input.contentType(),
                                Subject.unknown(),
                                input.reading().apply(reader)))
                        .stream())
                .findFirst()
                .flatMap(examined -> report(name, examined));
    }

    /** An earlier report that cannot be read leaves the comparison undone, which must be said. */
    private Optional<Report> report(String name, Examined examined) {
        examined.reason().ifPresent(reason -> {
            inputs.leaveUnread();
            session.say(
                    "check.previousUnread",
                    name,
                    Messages.of("org.nianbao.parser.messages", session.language())
                            .text(reason));
        });
        return examined.reason().isEmpty() ? examined.report() : Optional.empty();
    }
}
