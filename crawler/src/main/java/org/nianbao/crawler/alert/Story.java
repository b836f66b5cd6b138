package org.nianbao.crawler.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.json.ReadingJson;
import org.nianbao.parser.check.Conformity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A kept verdict as told under one topic.
 *
 * @param topic the topic
 * @param verdict the verdict as in {@code status --format json}
 */
public record Story(Topic topic, JsonNode verdict) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> PUBLICATION_RULES = Set.of("PUB-01", "PUB-02", "PUB-03", "PUB-04", "PUB-10");

    /**
     * Reads a kept verdict.
     *
     * @throws tools.jackson.core.JacksonException if it is not JSON
     */
    public static Story of(Topic topic, String json) {
        return new Story(topic, MAPPER.readTree(json));
    }

    /** The text of a field; empty if it is not there. */
    public String text(String key) {
        return verdict.path(key).asString("");
    }

    /** The number of a field; 0 if it is not there. */
    public String count(String key) {
        return Long.toString(verdict.path(key).asLong(0));
    }

    /** Whether neither law nor a local rule sets the date. */
    public boolean isReferenceDate() {
        return text("deadlineBasis").equals("default");
    }

    /** The finding that says what was owed (a date, or that the report stays) and by which law. */
    public Optional<Remark> breach() {
        return findings()
                .map(ReadingJson::remark)
                .filter(r -> PUBLICATION_RULES.contains(r.rule()))
                .findFirst();
    }

    /** The finding that says what is different from the first reading. */
    public Optional<Remark> change() {
        return findings()
                .map(ReadingJson::remark)
                .filter(r -> r.rule().equals("PUB-08"))
                .findFirst();
    }

    /** The certain violations of form and content that nobody waived. */
    public List<Remark> faults() {
        return findings()
                .filter(f -> !f.path("waived").asBoolean(false))
                .map(ReadingJson::remark)
                .filter(Remark::isCertainFault)
                .toList();
    }

    private Stream<JsonNode> findings() {
        return verdict.path("findings").valueStream();
    }

    /**
     * What the entry's words rest on, the same in every language and on every day; empty when the verdict does not speak
     * of the topic, which happens while an episode is only carried on.
     */
    List<String> facts() {
        var timeliness = text("timeliness");
        return switch (topic) {
            case MISSING ->
                timeliness.equals(Timeliness.MISSING.name())
                        ? List.of(text("deadline"), text("deadlineBasis"))
                        : List.of();
            case LATE ->
                timeliness.equals(Timeliness.LATE.name())
                        ? List.of(text("deadline"), text("deadlineBasis"), text("publishedOn"), text("url"))
                        : List.of();
            case WITHDRAWN ->
                timeliness.equals(Timeliness.WITHDRAWN.name()) ? List.of(text("url"), text("publishedOn")) : List.of();
            case MALFORMED -> text("conformity").equals(Conformity.MALFORMED.name()) ? formFacts() : List.of();
            case CHANGED ->
                change().map(c -> List.of(text("url"), String.join(" ", c.cells()), c.message()))
                        .orElse(List.of());
            case DUE, WAIVER, PORTAL, COVERAGE, DELIVERY, SETUP -> List.of();
        };
    }

    private List<String> formFacts() {
        var facts = new ArrayList<String>();
        facts.add(text("url"));
        for (var fault : faults()) {
            facts.add(fault.rule() + " " + String.join(" ", fault.cells()));
        }
        return List.copyOf(facts);
    }
}
