package org.nianbao.crawler.judge.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.crawler.judge.Capture;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes findings out of stored JSON. */
public final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingJson() {}

    /**
     * The conclusion that a reading holds, told in the given language, whatever language it was stored in.
     *
     * @throws IllegalArgumentException if it holds a word that this program does not write
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static Conclusion conclusion(Reading reading, Locale language) {
        var messages = Messages.of(RuleCatalogue.BUNDLE, language);
        var remarks = new ArrayList<Remark>();
        for (var finding : MAPPER.readTree(reading.json()).path("findings")) {
            remarks.add(told(finding, messages));
        }
        return new Conclusion(Optional.of(Conformity.valueOf(reading.conformity())), remarks);
    }

    /** The {@code textSha256} of the report that a reading holds, if it had text. */
    public static Optional<String> textHash(Reading reading) {
        return Optional.of(text(MAPPER.readTree(reading.json()), "textSha256")).filter(hash -> !hash.isEmpty());
    }

    /** The report that a reading holds, as it was met at that moment under that address. */
    public static Capture capture(Reading reading, Instant at, String url) {
        var report = MAPPER.readTree(reading.json());
        var numbers = new HashMap<String, String>();
        report.path("cells").properties().forEach(cell -> numbers.put(cell.getKey(), text(cell.getValue(), "raw")));
        var sections = new HashMap<Integer, String>();
        for (var section : report.path("sections")) {
            if (section.has("sha256")) {
                sections.put(section.path("no").asInt(), text(section, "sha256"));
            }
        }
        return new Capture(
                at,
                url,
                text(report, "format"),
                numbers,
                sections,
                report.path("corrected").asBoolean(false));
    }

    /**
     * A finding as printed by {@code check --format json}.
     *
     * @throws IllegalArgumentException if it holds a word that this program does not write
     */
    public static Remark remark(JsonNode finding) {
        return new Remark(
                text(finding, "rule"),
                Severity.valueOf(text(finding, "severity").toUpperCase(Locale.ROOT)),
                Certainty.valueOf(text(finding, "certainty").toUpperCase(Locale.ROOT)),
                texts(finding.path("cells")),
                text(finding, "where"),
                text(finding, "quote"),
                text(finding, "message"),
                text(finding, "expected"),
                text(finding, "actual"),
                text(finding, "basis"));
    }

    /** A message that this program no longer knows, or that was stored without its key, stays as it was told then. */
    private static Remark told(JsonNode finding, Messages messages) {
        var stored = remark(finding);
        var key = text(finding, "key");
        if (key.isEmpty() || !messages.has(key) || !messages.has(stored.rule() + ".basis")) {
            return stored;
        }
        var args = texts(finding.path("args")).toArray();
        return new Remark(
                stored.rule(),
                stored.severity(),
                stored.certainty(),
                stored.cells(),
                stored.where(),
                stored.quote(),
                messages.text(key, args),
                stored.expected(),
                stored.actual(),
                messages.text(stored.rule() + ".basis"));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
