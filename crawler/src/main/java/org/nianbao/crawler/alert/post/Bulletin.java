package org.nianbao.crawler.alert.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a robot posts in a group chat, before it is put into the form of that robot.
 *
 * @param title one line
 * @param lines plain text, no markup, one matter a line, the most important first: what is too much is cut from the end
 * @param link where all of it can be read; absolute
 */
public record Bulletin(String title, List<String> lines, Optional<String> link) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Bulletin {
        lines = List.copyOf(lines);
    }

    /** As it is kept in the outbox: JSON with {@code title}, {@code lines} and, if there is one, {@code link}. */
    public byte[] json() {
        var node = MAPPER.createObjectNode().put("title", title);
        lines.forEach(node.putArray("lines")::add);
        link.ifPresent(address -> node.put("link", address));
        return MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #json()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Bulletin of(byte[] json) {
        try {
            var node = MAPPER.readTree(json);
            return new Bulletin(
                    node.required("title").asString(),
                    node.required("lines").valueStream().map(JsonNode::asString).toList(),
                    node.optional("link").map(JsonNode::asString));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a bulletin", e);
        }
    }
}
