package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An XML element without its namespace: prefixes and addresses differ from writer to writer.
 *
 * @param text all text directly in it
 */
record Node(String name, Map<String, String> attributes, List<Node> children, StringBuilder text) {

    Node(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>(2), new StringBuilder(0));
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip).filter(v -> !v.isEmpty());
    }

    boolean is(String key, boolean unlessSaid) {
        return attribute(key)
                .map(v -> v.equalsIgnoreCase("true") || v.equals("1"))
                .orElse(unlessSaid);
    }

    double number(String key, double unlessSaid) {
        return attribute(key).flatMap(v -> Numbers.of(v).stream().findFirst()).orElse(unlessSaid);
    }

    Stream<Node> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    Optional<Node> first(String child) {
        return all(child).findFirst();
    }

    /** The text of a child. */
    Optional<String> textOf(String child) {
        return first(child).map(c -> c.text.toString().strip()).filter(t -> !t.isEmpty());
    }
}
