package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;

/** {@code check --format text}: for a person who is about to publish. */
final class CheckText implements CheckCommand.Printer {

    private final Session session;
    private final Messages rules;
    private final Messages words;
    private final Paint paint;

    CheckText(Session session) {
        this.session = session;
        this.rules = Messages.of("org.nianbao.parser.messages", session.language());
        this.words = session.messages();
        this.paint = new Paint(session.console().terminal());
    }

    @Override
    public void print(List<CheckedFile> files, PrintStream out) {
        files.forEach(f -> file(f, out));
        if (files.size() > 1) {
            out.println(words.text(
                    "check.summary",
                    files.size(),
                    count(files, "CONFORMS"),
                    count(files, "MALFORMED"),
                    count(files, "UNREADABLE"),
                    count(files, "NOT_A_REPORT")));
        }
    }

    private static long count(List<CheckedFile> files, String verdict) {
        return files.stream()
                .filter(f -> f.examined().verdict().name().equals(verdict))
                .count();
    }

    private void file(CheckedFile file, PrintStream out) {
        var examined = file.examined();
        var verdict = words.text("verdict." + examined.verdict().name());
        out.println(paint.verdict(examined.verdict(), verdict) + "  " + file.name());
        examined.reason().ifPresent(r -> out.println("  " + rules.text(r)));
        if (!examined.findings().isEmpty() || examined.reason().isEmpty()) {
            out.println("  " + about(examined));
        }
        for (var finding : examined.findings()) {
            finding(finding, out);
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

    private void finding(Finding finding, PrintStream out) {
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
