package org.nianbao.crawler.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which feed was written from what; a line for each, its digest and its place. Lines of any other kind say nothing. */
final class FeedIndex {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) ((?:feed|rss)\\.xml|feeds/(?:office|region)-[0-9a-f]{6,16}\\.(?:xml|rss))");

    private final SortedMap<String, String> sources = new TreeMap<>();

    static FeedIndex read(Path file) throws IOException {
        var index = new FeedIndex();
        if (Files.exists(file)) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(m -> m.matches())
                    .forEach(m -> index.put(m.group(2), m.group(1)));
        }
        return index;
    }

    void put(String place, String source) {
        sources.put(place, source);
    }

    boolean has(String place, String source) {
        return Optional.ofNullable(sources.get(place)).filter(source::equals).isPresent();
    }

    List<String> placesNotIn(FeedIndex other) {
        return sources.keySet().stream()
                .filter(place -> !other.sources.containsKey(place))
                .toList();
    }

    String text() {
        return sources.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedIndex index && index.sources.equals(sources);
    }

    @Override
    public int hashCode() {
        return sources.hashCode();
    }
}
