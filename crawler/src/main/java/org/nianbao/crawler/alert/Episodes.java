package org.nianbao.crawler.alert;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;

/**
 * How often one report came to each topic, and which topics are open now.
 *
 * @param begun episodes so far, by topic; a topic that never was is not in it
 * @param open topics whose latest episode goes on
 */
record Episodes(Map<Topic, Integer> begun, Set<Topic> open) {

    static final Episodes NONE = new Episodes(Map.of(), Set.of());

    Episodes {
        begun = Map.copyOf(begun);
        open = Set.copyOf(open);
    }

    int latest(Topic topic) {
        return begun.getOrDefault(topic, 0);
    }

    /** The episodes after a verdict: what newly holds begins its next episode, what no longer holds is closed. */
    Episodes after(Verdict verdict) {
        var counts = new EnumMap<Topic, Integer>(Topic.class);
        counts.putAll(begun);
        var holding = EnumSet.noneOf(Topic.class);
        for (var topic : Topic.values()) {
            if (!holds(topic, verdict)) {
                continue;
            }
            holding.add(topic);
            if (!open.contains(topic)) {
                counts.merge(topic, 1, Integer::sum);
            }
        }
        return new Episodes(counts, holding);
    }

    private boolean holds(Topic topic, Verdict verdict) {
        if (verdict.baseline() || verdict.timeliness() == Timeliness.EXEMPT) {
            return false;
        }
        return switch (topic) {
            case MISSING -> timeliness(topic, Timeliness.MISSING, verdict);
            case LATE -> timeliness(topic, Timeliness.LATE, verdict);
            case MALFORMED -> malformed(verdict);
        };
    }

    /** What is unconfirmed or withdrawn neither begins nor ends an episode: the report may be back tomorrow, as late as before. */
    private boolean timeliness(Topic topic, Timeliness accusation, Verdict verdict) {
        if (!verdict.confirmed() || verdict.timeliness() == Timeliness.WITHDRAWN) {
            return open.contains(topic);
        }
        return verdict.timeliness() == accusation && verdict.accuses();
    }

    /** A report that is missing is not also malformed; one that could not be read is as it was. */
    private boolean malformed(Verdict verdict) {
        if (verdict.timeliness() == Timeliness.MISSING) {
            return false;
        }
        var conformity = verdict.conformity();
        if (conformity.isEmpty() || conformity.get() == Conformity.UNREADABLE) {
            return open.contains(Topic.MALFORMED);
        }
        return conformity.get() == Conformity.MALFORMED;
    }

    /** Such as {@code "missing:1 late:1*"}; the star marks what is open. */
    String text() {
        return begun.keySet().stream()
                .sorted()
                .map(t -> t.id() + ":" + begun.get(t) + (open.contains(t) ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    static Episodes parse(String text) {
        var begun = new EnumMap<Topic, Integer>(Topic.class);
        var open = EnumSet.noneOf(Topic.class);
        for (var word : text.isBlank() ? new String[0] : text.split(" ")) {
            var colon = word.indexOf(':');
            var topic = Topic.of(word.substring(0, Math.max(colon, 0)))
                    .orElseThrow(() -> new IllegalArgumentException("not a list of episodes: " + text));
            var star = word.endsWith("*");
            begun.put(topic, Integer.valueOf(word.substring(colon + 1, word.length() - (star ? 1 : 0))));
            if (star) {
                open.add(topic);
            }
        }
        return new Episodes(begun, open);
    }
}
