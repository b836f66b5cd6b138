package org.nianbao.crawler.letter;

import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.alert.Occasion;
import org.nianbao.crawler.alert.Story;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.store.KeptFlip;

/**
 * What is told of one episode at one time: its flips since the last telling, oldest first.
 *
 * @param flips at least one
 */
record Tale(Topic topic, List<KeptFlip> flips) {

    Tale {
        flips = List.copyOf(flips);
    }

    /** What an episode is known by. */
    record Key(String subject, int year, String topic, int episode) {
        static Key of(KeptFlip kept) {
            var flip = kept.flip();
            return new Key(flip.subject(), flip.year(), flip.topic(), flip.episode());
        }
    }

    String subject() {
        return flips.get(0).flip().subject();
    }

    int year() {
        return flips.get(0).flip().year();
    }

    /** As it stood at the latest flip. */
    Story story() {
        return Story.of(topic, flips.get(flips.size() - 1).flip().json());
    }

    boolean begins() {
        return has(Occasion.BEGUN);
    }

    boolean isOver() {
        return has(Occasion.RESOLVED);
    }

    /** Came and went between two tellings: nobody heard of it, and nobody misses it. */
    boolean isPassing() {
        return begins() && isOver();
    }

    /** The latest moment of reminding, in days from the deadline. */
    Optional<Integer> reminder() {
        return flips.stream()
                .map(kept -> new Occasion(kept.flip().occasion()).days())
                .filter(days -> days.isPresent())
                .map(days -> days.getAsInt())
                .reduce((earlier, later) -> later);
    }

    private boolean has(Occasion occasion) {
        return flips.stream().anyMatch(kept -> kept.flip().occasion().equals(occasion.id()));
    }
}
