package org.nianbao.crawler.cli.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** Of the chapters, in a trial. */
    private static final String NUMERALS = "123";

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
        texts.put("file", lastName(name));
        texts.put("sha256", file.sha256().substring(0, SHORT_HASH));
        texts.put("checked", words.text("date", on.getYear(), on.getMonthValue(), on.getDayOfMonth()));
        return template.fill(values(
                words.text("numerals"),
                texts,
                Map.of(
                        "violations", items(file, Finding::isCertainViolation),
                        "warnings", items(file, f -> isCertain(f) && f.severity() != Severity.VIOLATION),
                        "reviews", items(file, f -> !isCertain(f)))));
    }

    /** Of a path no more than the name: folders of the office are nobody else's business. */
    private static String lastName(String name) {
        return name.matches("(?i)https?://.*")
                ? name
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
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
                        "details", details(finding, rules.text(finding.message()), basis)),
                Map.of());
    }

    /** What an item says besides its message, in one paragraph; what the message says already is left out. */
    private String details(Finding finding, String message, String basis) {
        var details = new StringBuilder(detail("where", finding.where()));
        for (var more : List.of(
                Map.entry("quote", finding.quote()),
                Map.entry("expected", finding.expected()),
                Map.entry("actual", finding.actual()))) {
            details.append(says(message, more.getValue()) ? "" : detail(more.getKey(), more.getValue()));
        }
        return details.append(detail("basis", basis)).toString().strip();
    }

    private String detail(String key, String text) {
        return text.isEmpty() ? "" : words.text("detail." + key, text);
    }

    /** Whether a text stands in the message, a number not as a part of another one. */
    private static boolean says(String message, String text) {
        return !text.isEmpty()
                && Pattern.compile("(?<!\\d)" + Pattern.quote(text) + "(?!\\d)")
                        .matcher(message)
                        .find();
    }

    /** With the numbers of the chapters that are there. */
    private static Values values(String numerals, Map<String, String> texts, Map<String, List<Values>> lists) {
        var all = new HashMap<>(texts);
        int chapters = 0;
        for (var name : CHAPTERS) {
            int items = lists.getOrDefault(name, List.of()).size();
            chapters += items > 0 ? 1 : 0;
            all.put(name + "Chapter", items > 0 ? numerals.substring(chapters - 1, chapters) : "");
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
                NUMERALS,
                named("agency", "year", "title", "file", "sha256", "checked"),
                Map.of("violations", items, "warnings", items, "reviews", items));
    }

    /** The same for a report without fault. */
    static Values nothing() {
        return values(
                NUMERALS,
                example().texts(),
                Map.of("violations", List.of(), "warnings", List.of(), "reviews", List.of()));
    }

    private static Map<String, String> named(String... names) {
        var texts = new HashMap<String, String>();
        for (var name : names) {
            texts.put(name, name);
        }
        return texts;
    }
}
