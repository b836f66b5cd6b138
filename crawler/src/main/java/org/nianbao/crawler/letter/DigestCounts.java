package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.Topic;

/** The essential counts of a digest: its subject line and the figures at its head. */
record DigestCounts(Map<Topic, Long> begun, long due, long open, long resolved, long unchecked) {

    static DigestCounts of(Tales news, OpenMatters open) {
        var begun = new EnumMap<Topic, Long>(Topic.class);
        News.TOPICS.forEach(topic -> begun.put(topic, News.begun(news, topic).count()));
        return new DigestCounts(
                begun,
                open.due().size(),
                open.open(news).size(),
                Endings.of(news).count(),
                open.unchecked().size());
    }

    /** Such as 新增未公布 2，已解决 1，仍未解决 12. */
    String line(Desk desk) {
        var parts = new ArrayList<String>();
        News.TOPICS.forEach(topic -> add(parts, desk, "count." + topic.id(), begun.getOrDefault(topic, 0L)));
        add(parts, desk, "count.due", due);
        add(parts, desk, "count.resolved", resolved);
        add(parts, desk, "count.open", open);
        add(parts, desk, "count.unchecked", unchecked);
        return parts.isEmpty() ? desk.text("count.nothing") : String.join(desk.text("comma"), parts);
    }

    private static void add(List<String> parts, Desk desk, String key, long number) {
        if (number > 0) {
            parts.add(desk.text(key, number));
        }
    }

    List<Figure> figures(Desk desk) {
        long fresh = begun.values().stream().mapToLong(Long::longValue).sum();
        return Stream.of(
                        figure(desk, "new", fresh, Tone.BAD),
                        figure(desk, "due", due, Tone.DOUBT),
                        figure(desk, "open", open, Tone.BAD),
                        figure(desk, "resolved", resolved, Tone.GOOD),
                        figure(desk, "unchecked", unchecked, Tone.DOUBT))
                .filter(figure -> !figure.number().equals("0"))
                .toList();
    }

    private static Figure figure(Desk desk, String key, long number, Tone tone) {
        return new Figure(Long.toString(number), desk.text("figure." + key), tone);
    }
}
