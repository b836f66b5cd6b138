package org.nianbao.config.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that a file sets, by path, and the defaults behind them. */
public final class Values {

    private final Map<String, Object> values;
    private final Map<String, Integer> lines;
    private final Map<String, List<Values>> groups;

    /**
     * @param values the good values by path
     * @param lines the line of every key that is set, be its value good or bad
     * @param groups the groups of every list of groups, each with its own values
     */
    Values(Map<String, Object> values, Map<String, Integer> lines, Map<String, List<Values>> groups) {
        this.values = new HashMap<>(values);
        this.lines = Map.copyOf(lines);
        this.groups = Map.copyOf(groups);
    }

    /** Nothing is set. */
    public static Values none() {
        return new Values(Map.of(), Map.of(), Map.of());
    }

    /** The groups of a list such as {@code alerts.webhooks[]}, in order; none if it is not set. */
    public List<Values> groups(String path) {
        return groups.getOrDefault(path, List.of());
    }

    /** The texts of a list, in order; none if it is not set. */
    public List<String> texts(String path) {
        return Optional.ofNullable(values.get(path)).stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(String.class::cast)
                .toList();
    }

    /** The value set, else the default. */
    public <T> T get(String path, Class<T> type) {
        return find(path, type).orElseThrow(() -> new IllegalArgumentException("no default for " + path));
    }

    /** The value set, else the default, if there is one. */
    public <T> Optional<T> find(String path, Class<T> type) {
        var spec = KeyTable.STANDARD.spec(path);
        return Optional.ofNullable(values.get(path))
                .or(() -> spec.standard().flatMap(text -> spec.type().read(text)))
                .map(type::cast);
    }

    /** The line on which the key is set; empty if it is not. */
    public Optional<Integer> line(String path) {
        return Optional.ofNullable(lines.get(path));
    }

    /** Whether the key is set to a value that cannot be used. */
    public boolean isBad(String path) {
        return lines.containsKey(path) && !values.containsKey(path);
    }
}
