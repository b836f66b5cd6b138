package org.nianbao.crawler.cli.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.parser.check.Severity;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Title;

/** What a letter about one report says. */
public final class Notice {

    /** Chapters of the letter, in their order. */
    private static final List<String> CHAPTERS = List.of("violations", "warnings", "reviews");

    private static final String NUMERALS = "一二三";

    private static final int SHORT_HASH = 16;

    private final Messages words;
    private final Messages rules;

    public Notice(Locale language) {
        this.words = Messages.of(NoticeTemplate.BUNDLE, language);
        this.rules = Messages.of(RuleCatalogue.BUNDLE, language);
    }

    /** Whether there is anything to write about. */
    public static boolean isDue(Examined file) {
        return !file.findings().isEmpty();
    }

    /**
     * The letter as a DOCX file.
     *
     * @param name of the file, as the person gave it
     * @param on the day of the check
     */
    public byte[] letter(NoticeTemplate template, String name, Examined file, LocalDate on) {
        var report = file.report().orElse(Report.NOTHING);
        var texts = new HashMap<String, String>();
        texts.put("agency", report.agency().orElseGet(() -> words.text("agency")));
        texts.put(
                "year", report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : words.text("year"));
        texts.put("title", report.title().map(Title::raw).orElse(name));
        texts.put("file", name);
        texts.put("sha256", file.sha256().substring(0, SHORT_HASH));
        texts.put("checked", words.text("date", on.getYear(), on.getMonthValue(), on.getDayOfMonth()));
        return template.fill(values(
                texts,
                Map.of(
                        "violations", items(file, Finding::isCertainViolation),
                        "warnings", items(file, f -> isCertain(f) && f.severity() != Severity.VIOLATION),
                        "reviews", items(file, f -> !isCertain(f)))));
    }

    private static boolean isCertain(Finding finding) {
        return finding.certainty() == Certainty.CERTAIN;
    }

    private List<Values> items(Examined file, Predicate<Finding> which) {
        var items = new ArrayList<Values>();
        for (var finding : file.findings().stream().filter(which).toList()) {
            items.add(item(items.size() + 1, finding));
        }
        return items;
    }

    private Values item(int no, Finding finding) {
        var basis = rules.text(finding.rule() + ".basis");
        return new Values(
                Map.of(
                        "no", String.valueOf(no),
                        "rule", finding.rule(),
                        "name", rules.text(finding.rule() + ".title"),
                        "message", rules.text(finding.message()),
                        "where", finding.where(),
                        "quote", finding.quote(),
                        "expected", finding.expected(),
                        "actual", finding.actual(),
                        "basis", basis,
                        "details", details(finding, basis)),
                Map.of());
    }

    /** What an item says besides its message, in one paragraph. */
    private String details(Finding finding, String basis) {
        var details = new StringBuilder();
        detail(details, "where", finding.where());
        detail(details, "quote", finding.quote());
        detail(details, "expected", finding.expected());
        detail(details, "actual", finding.actual());
        detail(details, "basis", basis);
        return details.toString().strip();
    }

    private void detail(StringBuilder details, String key, String text) {
        if (!text.isEmpty()) {
            details.append(words.text("detail." + key, text));
        }
    }

    /** With the numbers of the chapters that are there. */
    private static Values values(Map<String, String> texts, Map<String, List<Values>> lists) {
        var all = new HashMap<>(texts);
        int chapters = 0;
        for (var name : CHAPTERS) {
            int items = lists.getOrDefault(name, List.of()).size();
            chapters += items > 0 ? 1 : 0;
            all.put(name + "Chapter", items > 0 ? NUMERALS.substring(chapters - 1, chapters) : "");
            all.put(name + "Count", String.valueOf(items));
        }
        return new Values(all, lists);
    }

    /** Values for every placeholder there is, to try a template. */
    static Values example() {
        var item = new Values(
                named("no", "rule", "name", "message", "where", "quote", "expected", "actual", "basis", "details"),
                Map.of());
        var items = List.of(item, item);
        return values(
                named("agency", "year", "title", "file", "sha256", "checked"),
                Map.of("violations", items, "warnings", items, "reviews", items));
    }

    /** The same for a report without fault. */
    static Values nothing() {
        return values(example().texts(), Map.of("violations", List.of(), "warnings", List.of(), "reviews", List.of()));
    }

    private static Map<String, String> named(String... names) {
        var texts = new HashMap<String, String>();
        for (var name : names) {
            texts.put(name, name);
        }
        return texts;
    }
}
