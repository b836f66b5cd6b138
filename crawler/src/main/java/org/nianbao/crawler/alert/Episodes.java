package org.nianbao.crawler.alert;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The episodes of one report, by topic.
 *
 * @param all a topic that never was is not in it
 */
record Episodes(Map<Topic, Episode> all) {

    static final Episodes NONE = new Episodes(Map.of());

    Episodes {
        all = Map.copyOf(all);
    }

    /** The latest episode of a topic. */
    Episode of(Topic topic) {
        return Optional.ofNullable(all.get(topic)).orElse(Episode.NONE);
    }

    /** Topics whose latest episode goes on. */
    Set<Topic> open() {
        return all.keySet().stream().filter(t -> of(t).open()).collect(Collectors.toUnmodifiableSet());
    }

    /** The episodes after, and what has to be told, by topic. */
    record Change(Episodes after, Map<Topic, List<Occasion>> told) {}

    /** Turns every topic; one that stands nowhere stays as it is. */
    Change after(Standings standings) {
        var after = new EnumMap<Topic, Episode>(Topic.class);
        after.putAll(all);
        var told = new LinkedHashMap<Topic, List<Occasion>>();
        for (var topic : Topic.values()) {
            var turn = standings.turn(topic, of(topic));
            if (turn.after().number() > 0) {
                after.put(topic, turn.after());
            }
            if (!turn.occasions().isEmpty()) {
                told.put(topic, turn.occasions());
            }
        }
        return new Change(new Episodes(after), told);
    }

    /** Such as {@code "missing:1 late:1*"}. */
    String text() {
        return all.keySet().stream()
                .sorted()
                .map(t -> t.id() + ":" + of(t).text())
                .collect(Collectors.joining(" "));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    static Episodes parse(String text) {
        var all = new EnumMap<Topic, Episode>(Topic.class);
        for (var word : text.isBlank() ? new String[0] : text.split(" ")) {
            var colon = word.indexOf(':');
            var topic = Topic.of(word.substring(0, Math.max(colon, 0)))
                    .orElseThrow(() -> new IllegalArgumentException("not a list of episodes: " + text));
            all.put(topic, Episode.parse(word.substring(colon + 1)));
        }
        return new Episodes(all);
    }
}
