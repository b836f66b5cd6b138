package org.nianbao.crawler.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.face.Wrap;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Severity;

/**
 * {@code check --format text}: for a person who is about to publish. Of several files each gets its line as soon as it is
 * checked; what there is to say about some of them follows below all lines.
 */
final class CheckText implements CheckPrinter {

    private static final String REVIEW = "review";

    /** The heaviest first. */
    private static final List<String> WEIGHTS =
            List.of(Severity.VIOLATION.id(), Severity.WARNING.id(), Severity.ADVICE.id(), REVIEW);

    private final Session session;
    private final PrintStream out;
    private final boolean many;
    private final Map<Conformity, Integer> counts = new EnumMap<>(Conformity.class);
    private final List<String> below = new ArrayList<>();
    private final Messages rules;
    private final Messages words;
    private final Paint paint;

    /**
     * @param many whether several files are checked
     */
    CheckText(Session session, PrintStream out, boolean many) {
        this.out = out;
        this.session = session;
        this.many = many;
        this.rules = Messages.of("org.nianbao.parser.messages", session.language());
        this.words = session.messages();
        this.paint = new Paint(session.console().terminal());
    }

    @Override
    public void print(CheckedFile file) {
        var examined = file.examined();
        counts.merge(examined.verdict(), 1, Integer::sum);
        if (!many) {
            out.println(headline(file));
            details(examined).forEach(out::println);
            out.println();
            return;
        }
        out.println(line(file));
        if (!examined.findings().isEmpty() || examined.reason().isPresent()) {
            below.add("");
            below.add(headline(file));
            below.addAll(details(examined));
        }
    }

    @Override
    public void together(Map<String, List<Finding>> findings) {
        if (!findings.isEmpty()) {
            below.add("");
            below.add(words.text("check.together"));
            findings.forEach((name, found) -> {
                wrapped("  ", name, below);
                found.forEach(f -> finding(f, below));
            });
        }
    }

    @Override
    public void end(int exit) {
        if (many) {
            below.forEach(out::println);
            out.println();
            out.println(words.text(
                    "check.summary",
                    counts.values().stream().mapToInt(Integer::intValue).sum(),
                    count(Conformity.CONFORMS),
                    count(Conformity.MALFORMED),
                    count(Conformity.UNREADABLE),
                    count(Conformity.NOT_A_REPORT)));
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private int count(Conformity verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    private String word(Conformity verdict) {
        return words.text("verdict." + verdict.name());
    }

    private String headline(CheckedFile file) {
        var verdict = file.examined().verdict();
        return paint.verdict(verdict, word(verdict)) + "  " + file.name();
    }

    /** Verdict, name and how many findings of which weight, on one line. */
    private String line(CheckedFile file) {
        var verdict = file.examined().verdict();
        int widest = Stream.of(Conformity.values())
                .mapToInt(v -> DisplayWidth.of(word(v)))
                .max()
                .orElse(0);
        var findings = file.examined().findings();
        var tally = WEIGHTS.stream()
                .map(weight -> word(
                        weight,
                        findings.stream().filter(f -> weight(f).equals(weight)).count()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
        return paint.verdict(verdict, word(verdict))
                + " ".repeat(widest - DisplayWidth.of(word(verdict)) + 2)
                + file.name()
                + (tally.isEmpty() ? "" : "  " + paint.faint(tally));
    }

    private String word(String weight, long number) {
        return number == 0 ? "" : words.text("severity." + weight) + " " + number;
    }

    private List<String> details(Examined examined) {
        var lines = new ArrayList<String>();
        examined.reason().ifPresent(r -> wrapped("  ", rules.text(r), lines));
        if (!examined.findings().isEmpty() || examined.reason().isEmpty()) {
            lines.add("  " + about(examined));
        }
        examined.findings().forEach(f -> finding(f, lines));
        return lines;
    }

    private void wrapped(String indent, String text, List<String> lines) {
        Wrap.at(text, session.console().width() - indent.length()).forEach(l -> lines.add(indent + l));
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

    private static String weight(Finding finding) {
        return finding.certainty() == Certainty.CERTAIN ? finding.severity().id() : REVIEW;
    }

    private void finding(Finding finding, List<String> lines) {
        head(finding, lines);
        var message = rules.text(finding.message());
        wrapped("    ", message, lines);
        if (!message.contains(finding.quote())) {
            wrapped("    ", words.text("check.quote", finding.quote()), lines);
        }
        if (finding.severity() == Severity.VIOLATION) {
            Wrap.at(
                            words.text("check.basis", rules.text(finding.rule() + ".basis")),
                            session.console().width() - 4)
                    .forEach(l -> lines.add("    " + paint.faint(l)));
        }
    }

    /** Weight, rule and place on one line; a place that does not fit goes below. */
    private void head(Finding finding, List<String> lines) {
        var weight = words.text("severity." + weight(finding));
        var plain = "  " + weight + " " + finding.rule();
        boolean certain = finding.certainty() == Certainty.CERTAIN;
        var head = "  " + paint.severity(certain ? finding.severity() : Severity.ADVICE, weight) + " "
                + paint.faint(finding.rule());
        var where = finding.where();
        if (where.isEmpty()) {
            lines.add(head);
        } else if (DisplayWidth.of(plain) + 2 + DisplayWidth.of(where)
                <= session.console().width()) {
            lines.add(head + "  " + where);
        } else {
            lines.add(head);
            wrapped("    ", where, lines);
        }
    }
}
