package org.nianbao.parser.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object of our own resources.
 *
 * @param fields texts, integers, booleans, lists and trees
 */
record Tree(Map<String, Object> fields) {

    static Tree read(InputStream in) {
        try (var parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            return object(parser);
        }
    }

    private static Tree object(JsonParser parser) {
        var fields = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var value = value(parser);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return new Tree(fields);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static List<Object> array(JsonParser parser) {
        var values = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = value(parser);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    Optional<String> text(String key) {
        return fields.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    OptionalInt number(String key) {
        return fields.get(key) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(fields.get(key));
    }

    Tree child(String key) {
        if (fields.get(key) instanceof Tree tree) {
            return tree;
        }
        throw new NoSuchElementException(key);
    }

    List<Tree> children(String key) {
        return items(key, Tree.class);
    }

    List<String> texts(String key) {
        return items(key, String.class);
    }

    private <T> List<T> items(String key, Class<T> type) {
        return fields.get(key) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }
}
