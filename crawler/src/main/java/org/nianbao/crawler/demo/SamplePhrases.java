package org.nianbao.crawler.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sentences from which sample reports are put together, several for each paragraph.
 *
 * @param problems pairs of a problem and the measure that answers it
 * @param topics part of an agency's name to the business it discloses; the empty part fits all
 */
record SamplePhrases(
        List<String> opening,
        List<String> proactive,
        List<String> requests,
        List<String> records,
        List<String> platform,
        List<String> oversight,
        List<List<String>> problems,
        List<String> problemsLead,
        List<String> improvementsLead,
        List<String> fee,
        List<String> other,
        Map<String, List<String>> topics) {

    static SamplePhrases load() {
        try (var in = Objects.requireNonNull(SamplePhrases.class.getResourceAsStream("narrative.json"))) {
            return new JsonMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> topicsOf(String agency) {
        return topics.entrySet().stream()
                .filter(t -> !t.getKey().isEmpty() && agency.contains(t.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(topics.get("")));
    }
}
