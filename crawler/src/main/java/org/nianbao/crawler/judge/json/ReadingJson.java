package org.nianbao.crawler.judge.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes findings out of stored JSON. */
public final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingJson() {}

    /**
     * The conclusion that a reading holds.
     *
     * @throws IllegalArgumentException if it holds a word that this program does not write
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static Conclusion conclusion(Reading reading) {
        var remarks = new ArrayList<Remark>();
        for (var finding : MAPPER.readTree(reading.json()).path("findings")) {
            remarks.add(remark(finding));
        }
        return new Conclusion(Optional.of(Conformity.valueOf(reading.conformity())), remarks);
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
                cells(finding.path("cells")),
                text(finding, "message"),
                text(finding, "expected"),
                text(finding, "actual"),
                text(finding, "basis"));
    }

    private static List<String> cells(JsonNode cells) {
        var ids = new ArrayList<String>();
        cells.forEach(cell -> ids.add(cell.asString("")));
        return ids;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
