package org.nianbao.crawler.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;

/** Makes of a checked file what the page shows of it. */
final class Sheets {

    private static final List<String> WEIGHTS = List.of("violation", "warning", "advice", "review");

    private final Messages words;
    private final Messages check;
    private final Messages rules;

    /**
     * @param check the words of {@code check} itself, which all its formats share
     */
    Sheets(Locale language, Messages check) {
        this.words = Messages.of("org.nianbao.crawler.cli.page.messages", language);
        this.check = check;
        this.rules = Messages.of(RuleCatalogue.BUNDLE, language);
    }

    /**
     * A file as a part of the page.
     *
     * @param no its number on the page
     * @param name as the person named it
     */
    Sheet of(int no, String name, Examined file) {
        var anchor = "r" + no;
        var verdict = file.verdict().name();
        var report = file.report().orElse(Report.NOTHING);
        var title = report.title().map(Title::raw).orElse(name);
        var parts = file.reason().isPresent() || file.report().isEmpty()
                ? List.<Part>of()
                : new Parts(anchor, report, words, check, rules).of(file.findings());
        return new Sheet(
                anchor,
                name,
                title,
                new Sheet.Tag(verdict.toLowerCase(Locale.ROOT), check.text("verdict." + verdict)),
                file.reason().map(rules::text).orElse(""),
                tally(parts),
                facts(file, report),
                parts);
    }

    private List<Sheet.Tag> tally(List<Part> parts) {
        var tags = new ArrayList<Sheet.Tag>();
        for (var weight : WEIGHTS) {
            long number = parts.stream()
                    .flatMap(p -> p.remarks().stream())
                    .filter(r -> r.look().equals(weight))
                    .count();
            if (number > 0) {
                tags.add(new Sheet.Tag(weight, check.text("severity." + weight) + " " + number));
            }
        }
        return tags;
    }

    private List<Sheet.Fact> facts(Examined file, Report report) {
        var facts = new ArrayList<Sheet.Fact>();
        if (file.reason().isEmpty()) {
            facts.add(fact("agency", report.agency().orElseGet(() -> check.text("unnamed"))));
            facts.add(fact(
                    "year",
                    report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : check.text("unknown")));
            facts.add(fact(
                    "form",
                    check.text("template." + report.template().id().toLowerCase(Locale.ROOT))
                            + (report.hybrid() ? words.text("hybrid") : "")));
            facts.add(fact("cells", String.valueOf(report.cells().size())));
            report.signedOn().map(LocalDate::toString).ifPresent(day -> facts.add(fact("signed", day)));
        }
        facts.add(fact("format", file.format().id().toUpperCase(Locale.ROOT)));
        facts.add(fact("sha256", file.sha256()));
        return facts;
    }

    private Sheet.Fact fact(String key, String value) {
        return new Sheet.Fact(words.text("fact." + key), value);
    }
}
