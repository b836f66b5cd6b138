package org.nianbao.config.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values that a file sets, by path, and the defaults behind them. */
public final class Values {

    private final Map<String, Object> values;
    private final Map<String, Integer> lines;

    /**
     * @param values the good values by path
     * @param lines the line of every key that is set, be its value good or bad
     */
    Values(Map<String, Object> values, Map<String, Integer> lines) {
        this.values = new HashMap<>(values);
        this.lines = Map.copyOf(lines);
    }

    /** Nothing is set. */
    public static Values none() {
        return new Values(Map.of(), Map.of());
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
