package org.nianbao.crawler.cli.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.parser.Examined;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.RuleCatalogue;

/**
 * The page. Each report becomes text as soon as it is added, so that a folder of reports needs no more than its page. All
 * that comes from a report is escaped by the template engine.
 */
public final class ReportPage {

    private static final String BUNDLE = "org.nianbao.crawler.cli.page.messages";

    /** Texts of the templates. */
    private static final List<String> TEXTS = List.of(
            "name",
            "files",
            "file",
            "where",
            "quote",
            "expected",
            "actual",
            "basis",
            "certainty",
            "comma",
            "cells",
            "none",
            "others",
            "legend",
            "legendUnread",
            "legendBlank",
            "made",
            "together",
            "top");

    /** A line of the list on top of the page. */
    public record Entry(String anchor, String title, String name, Sheet.Tag verdict, List<Sheet.Tag> tally) {}

    /** Something that is said of several files; the anchor is that of the one it is said of. */
    public record Together(String rule, String anchor, String message) {}

    private final PebbleEngine engine;
    private final Sheets sheets;
    private final Map<String, Object> texts = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();
    private final Messages rules;

    /**
     * An empty page.
     *
     * @param check the words of {@code check}, which all its formats share
     * @param version of the program
     */
    public ReportPage(Locale language, Messages check, String version) {
        var loader = new ClasspathLoader();
        loader.setPrefix("org/nianbao/crawler/cli/page");
        loader.setSuffix(".html");
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
        this.sheets = new Sheets(language, check);
        this.rules = Messages.of(RuleCatalogue.BUNDLE, language);
        var own = Messages.of(BUNDLE, language);
        TEXTS.forEach(key -> texts.put("t_" + key, own.text(key)));
        texts.put("language", language.getLanguage().equals("en") ? "en" : "zh-CN");
        texts.put("version", version);
        texts.put(
                "weights",
                List.of("violation", "warning", "advice", "review").stream()
                        .map(w -> new Sheet.Tag(w, check.text("severity." + w)))
                        .toList());
    }

    /**
     * Adds a file.
     *
     * @param name as the person named it
     */
    public void add(String name, Examined file) {
        var sheet = sheets.of(entries.size() + 1, name, file);
        var text = new StringWriter();
        render("report", Map.of("s", sheet), text);
        done.add(text.toString());
        entries.add(new Entry(sheet.anchor(), sheet.title(), name, sheet.verdict(), sheet.tally()));
    }

    /** Adds what the files say of each other, by the name of the file. */
    public void together(Map<String, List<Finding>> findings) {
        findings.forEach((name, found) -> found.forEach(f -> together.add(new Together(
                f.rule(),
                entries.stream()
                        .filter(e -> e.name().equals(name))
                        .map(Entry::anchor)
                        .findFirst()
                        .orElse("top"),
                rules.text(f.message())))));
    }

    /** Writes the whole page. */
    public void write(Writer out) {
        render("page", Map.of("entries", entries, "reports", done, "together", together), out);
    }

    private void render(String template, Map<String, Object> values, Writer out) {
        var all = new HashMap<>(texts);
        all.putAll(values);
        try {
            engine.getTemplate(template).evaluate(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
