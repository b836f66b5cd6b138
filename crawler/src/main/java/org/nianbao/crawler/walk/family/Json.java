package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON of portals, and the object literals of their scripts: read with caps on depth and size, never with an exception. */
final class Json {

    private static final int DEEPEST = 60;
    private static final int LONGEST = 5_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxNumberLength(40)
                            .maxNameLength(1000)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private Json() {}

    static Optional<JsonNode> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text))
                    .filter(JsonNode::isContainer);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The first text or number that stands under one of the pointers; empty if there is none. */
    static String text(JsonNode node, List<String> pointers) {
        for (var pointer : pointers) {
            var found = node.at(pointer);
            if (found.isValueNode() && !found.isNull()) {
                var text = found.asString("").strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /** The first number under one of the pointers, also where it is quoted. */
    static OptionalInt number(JsonNode node, List<String> pointers) {
        for (var pointer : pointers) {
            var found = node.at(pointer);
            var text = found.isValueNode() ? found.asString("").strip() : "";
            if (text.matches("\\d{1,8}")) {
                return OptionalInt.of(Integer.parseInt(text));
            }
        }
        return OptionalInt.empty();
    }
}
