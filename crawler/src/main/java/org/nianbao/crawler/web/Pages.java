package org.nianbao.crawler.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.sweep.Verdicts;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;

/** The pages as HTML. Everything that came from a portal is escaped by the template engine. */
final class Pages {

    private static final String BUNDLE = "org.nianbao.crawler.web.messages";

    /** Texts of the templates. */
    private static final List<String> TEXTS =
            List.of("name", "feed", "back", "facts", "why", "findings", "none", "basis", "missing", "years");

    private final PebbleEngine engine;

    Pages() {
        var loader = new ClasspathLoader();
        loader.setPrefix("org/nianbao/crawler/web");
        loader.setSuffix(".html");
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** One row of the table. */
    public record Row(
            String link,
            String name,
            String timeliness,
            String timelinessClass,
            String published,
            String conformity,
            String conformityClass,
            String note) {}

    /** What has to be mended stands first, what counts for nothing last. */
    private static final List<String> GRAVITY = List.of("violation", "warning", "advice", "review", "waived");

    /** One finding. */
    public record Line(String rule, String severity, String severityClass, String message, String basis) {}

    /** One fact about a report. */
    public record Fact(String name, String value, String link) {}

    String table(Watch watch, Optional<Integer> wanted) {
        var years = watch.years();
        var year = wanted.filter(years::contains).or(() -> years.stream().reduce((a, b) -> b));
        var now = watch.clock().instant();
        var verdicts = new Verdicts(watch).of(watch.agencies(), year.stream().toList(), now);
        var words = new VerdictWords(watch.language());
        var moment =
                Moments.print(now, watch.settings().zone()).substring(0, 16).replace('T', ' ');
        return render(
                "table",
                watch,
                Map.of(
                        "title",
                                words.title(
                                        year.map(String::valueOf).orElse(""),
                                        moment,
                                        Coverage.of(verdicts, watch.store().lastSweep(now))),
                        "tally", words.tally(verdicts),
                        "heads",
                                List.of("agency", "timeliness", "published", "conformity", "note").stream()
                                        .map(words::head)
                                        .toList(),
                        "years", years,
                        "year", year.orElse(0),
                        "rows", verdicts.stream().map(v -> row(v, words)).toList()));
    }

    private static Row row(Verdict verdict, VerdictWords words) {
        return new Row(
                "/report/"
                        + URLEncoder.encode(verdict.agency(), StandardCharsets.UTF_8)
                                .replace("+", "%20") + "/" + verdict.year(),
                verdict.name(),
                words.timeliness(verdict),
                verdict.timeliness().name().toLowerCase(Locale.ROOT) + (verdict.confirmed() ? "" : " unconfirmed"),
                verdict.published().map(p -> p.on().toString()).orElse("—"),
                words.conformity(verdict),
                verdict.conformity().map(c -> c.name().toLowerCase(Locale.ROOT)).orElse("none"),
                words.note(verdict));
    }

    /** The findings on one report; empty if no such agency or year is watched. */
    Optional<String> report(Watch watch, String agency, int year) {
        var owner = watch.agencies().stream().filter(a -> a.id().equals(agency)).toList();
        if (!watch.years().contains(year)) {
            return Optional.empty();
        }
        return new Verdicts(watch)
                .of(owner, List.of(year), watch.clock().instant()).stream()
                        .findFirst()
                        .map(v -> report(watch, v));
    }

    private String report(Watch watch, Verdict verdict) {
        var words = new VerdictWords(watch.language());
        var reasons = Messages.of(Verdict.BUNDLE, watch.language());
        return render(
                "report",
                watch,
                Map.of(
                        "row", row(verdict, words),
                        "blocked", verdict.timeliness() == Timeliness.UNVERIFIABLE ? words.reason(verdict) : "",
                        "year", verdict.year(),
                        "facts", Facts.of(verdict, Messages.of(BUNDLE, watch.language()), words),
                        "reasons", verdict.reasons().stream().map(reasons::text).toList(),
                        "lines", lines(verdict, watch, reasons)));
    }

    /** The list of the feeds. */
    String feeds(Watch watch) {
        return render("feeds", watch, Map.of("feeds", FeedList.of(watch)));
    }

    /** What is shown where nothing is. */
    String notFound(Watch watch) {
        return render("missing", watch, Map.of());
    }

    private static List<Line> lines(Verdict verdict, Watch watch, Messages reasons) {
        var own = Messages.of(BUNDLE, watch.language());
        var publication = verdict.publication().stream()
                .map(f -> Remark.of(f, reasons.text(f.message()), reasons.text(verdict.basis(f))));
        return byGravity(Stream.concat(publication, verdict.conclusion().remarks().stream())
                .map(r -> line(r, verdict, own))
                .toList());
    }

    static List<Line> byGravity(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(l -> GRAVITY.indexOf(l.severityClass())))
                .toList();
    }

    private static Line line(Remark remark, Verdict verdict, Messages own) {
        boolean waived = verdict.waived(remark.rule());
        var severity = waived
                ? "waived"
                : remark.certainty() == Certainty.REVIEW
                        ? "review"
                        : remark.severity().id();
        return new Line(remark.rule(), own.text("severity." + severity), severity, remark.message(), remark.basis());
    }

    private String render(String template, Watch watch, Map<String, Object> values) {
        var out = new StringWriter();
        var all = new HashMap<>(values);
        var own = Messages.of(BUNDLE, watch.language());
        all.put("language", watch.language().getLanguage().equals("en") ? "en" : "zh-CN");
        for (var key : TEXTS) {
            all.put("t_" + key, own.text(key));
        }
        try {
            engine.getTemplate(template).evaluate(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
