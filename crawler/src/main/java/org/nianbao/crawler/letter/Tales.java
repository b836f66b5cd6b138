package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.store.KeptFlip;

/**
 * What an audience was not told yet, by episode.
 *
 * @param flips all of it, in the order of the store
 * @param all the same by episode, in the order of their first flips; topics that this program does not know are left out
 * @param latest of each report and topic the latest of them
 */
record Tales(List<KeptFlip> flips, List<Tale> all, Map<Place, Tale> latest) {

    Tales {
        flips = List.copyOf(flips);
        all = List.copyOf(all);
        latest = Map.copyOf(latest);
    }

    /** A report, and what may be the matter with it. */
    record Place(String subject, int year, Topic topic) {
        static Place of(Tale tale) {
            return new Place(tale.subject(), tale.year(), tale.topic());
        }
    }

    private static Tales of(List<KeptFlip> flips, List<Tale> all) {
        return new Tales(
                flips, all, all.stream().collect(Collectors.toMap(Place::of, tale -> tale, (earlier, later) -> later)));
    }

    static Tales of(Collection<KeptFlip> flips) {
        var episodes = new LinkedHashMap<Tale.Key, List<KeptFlip>>();
        flips.forEach(kept -> episodes.computeIfAbsent(Tale.Key.of(kept), key -> new ArrayList<>())
                .add(kept));
        var tales = episodes.values().stream()
                .flatMap(told -> Topic.of(told.get(0).flip().topic()).stream().map(topic -> new Tale(topic, told)))
                .toList();
        return of(List.copyOf(flips), tales);
    }

    Tales only(Predicate<Tale> which) {
        return of(flips, all.stream().filter(which).toList());
    }

    Stream<Tale> about(Topic topic) {
        return all.stream().filter(tale -> tale.topic() == topic);
    }

    Optional<Tale> find(String subject, int year, Topic topic) {
        return Optional.ofNullable(latest.get(new Place(subject, year, topic)));
    }

    Set<Long> ids() {
        return flips.stream().map(KeptFlip::id).collect(Collectors.toUnmodifiableSet());
    }

    long highest() {
        return flips.stream().mapToLong(KeptFlip::id).max().orElse(0);
    }
}
