package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;

/** {@code check --format text}: for a person who is about to publish. */
final class CheckText implements CheckCommand.Printer {

    private final Session session;
    private final PrintStream out;
    private final Map<Conformity, Integer> counts = new EnumMap<>(Conformity.class);
    private final Messages rules;
    private final Messages words;
    private final Paint paint;

    CheckText(Session session, PrintStream out) {
        this.out = out;
        this.session = session;
        this.rules = Messages.of("org.nianbao.parser.messages", session.language());
        this.words = session.messages();
        this.paint = new Paint(session.console().terminal());
    }

    @Override
    public void print(CheckedFile file) {
        counts.merge(file.examined().verdict(), 1, Integer::sum);
        file(file);
    }

    @Override
    public void close() {
        int files = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (files > 1) {
            out.println(words.text(
                    "check.summary",
                    files,
                    count(Conformity.CONFORMS),
                    count(Conformity.MALFORMED),
                    count(Conformity.UNREADABLE),
                    count(Conformity.NOT_A_REPORT)));
        }
        out.flush();
    }

    private int count(Conformity verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    private void file(CheckedFile file) {
        var examined = file.examined();
        var verdict = words.text("verdict." + examined.verdict().name());
        out.println(paint.verdict(examined.verdict(), verdict) + "  " + file.name());
        examined.reason().ifPresent(r -> out.println("  " + rules.text(r)));
        if (!examined.findings().isEmpty() || examined.reason().isEmpty()) {
            out.println("  " + about(examined));
        }
        for (var finding : examined.findings()) {
            finding(finding);
        }
        out.println();
    }

    private String about(Examined examined) {
        var report = examined.report().orElseThrow();
        return words.text(
                "check.about",
                report.agency().orElseGet(() -> words.text("unnamed")),
                report.year().isPresent() ? report.year().getAsInt() : words.text("unknown"),
                words.text("template." + report.template().id().toLowerCase(Locale.ROOT)),
                report.cells().size());
    }

    private void finding(Finding finding) {
        boolean certain = finding.certainty() == Certainty.CERTAIN;
        var mark = certain ? words.text("severity." + finding.severity().id()) : words.text("severity.review");
        var message = rules.text(finding.message());
        var lines = Wrap.at(message, session.console().width() - 4);
        out.println("  " + paint.severity(certain ? finding.severity() : Severity.ADVICE, mark) + " "
                + paint.faint(finding.rule()));
        lines.forEach(l -> out.println("    " + l));
        if (finding.severity() == Severity.VIOLATION) {
            Wrap.at(
                            words.text("check.basis", rules.text(finding.rule() + ".basis")),
                            session.console().width() - 4)
                    .forEach(l -> out.println("    " + paint.faint(l)));
        }
    }
}
