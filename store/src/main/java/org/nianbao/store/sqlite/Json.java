package org.nianbao.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.Exhibit;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Lists and maps as the JSON text of a column. Components of records are its keys, constants of enums its words. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** For what is read for every column. */
    private static final ObjectReader HEADERS = MAPPER.readerFor(new TypeReference<Map<String, String>>() {});

    private Json() {}

    /** Ascending, so that the same observation is the same text. */
    static String ofYears(Set<Integer> years) {
        return new TreeSet<>(years).toString();
    }

    static Set<Integer> years(String json) {
        // By hand, since a verdict rests on hundreds of looks, each with such a list.
        var years = new TreeSet<Integer>();
        for (var year : json.substring(1, json.length() - 1).split(",")) {
            if (!year.isBlank()) {
                years.add(Integer.valueOf(year.strip()));
            }
        }
        return years;
    }

    /** Empty for none, as in rows of older programs. */
    static Optional<String> ofDoubts(Map<Integer, String> doubts) {
        return doubts.isEmpty() ? Optional.empty() : Optional.of(MAPPER.writeValueAsString(new TreeMap<>(doubts)));
    }

    static Map<Integer, String> doubts(Optional<String> json) {
        return json.isEmpty() ? Map.of() : MAPPER.readValue(json.get(), new TypeReference<Map<Integer, String>>() {});
    }

    static String ofDates(List<ClaimedDate> dates) {
        return MAPPER.writeValueAsString(dates);
    }

    static List<ClaimedDate> dates(String json) {
        return MAPPER.readValue(json, new TypeReference<List<ClaimedDate>>() {});
    }

    static String ofDocuments(List<DocumentRef> documents) {
        return MAPPER.writeValueAsString(documents);
    }

    static List<DocumentRef> documents(String json) {
        return MAPPER.readValue(json, new TypeReference<List<DocumentRef>>() {});
    }

    static String ofIds(List<Exhibit> exhibits) {
        return exhibits.stream()
                .map(exhibit -> String.valueOf(exhibit.id()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String ofHeaders(Map<String, String> headers) {
        return MAPPER.writeValueAsString(new TreeMap<>(headers));
    }

    static Map<String, String> headers(String json) {
        return HEADERS.readValue(json);
    }
}
