package org.nianbao.crawler.letter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets a digest.
 *
 * @param audience its name in the outbox: {@code digest}, or {@code digest:<office>}
 * @param name the supervising body, as its digest calls it; empty for the digest of all agencies
 * @param to addresses
 * @param agencies ids of those it is told about; empty = all there are
 * @param why key of the words that say why it gets this one, if that is not plain
 */
record Reader(String audience, String name, List<String> to, Optional<Set<String>> agencies, Optional<String> why) {

    Reader {
        to = List.copyOf(to);
        agencies = agencies.map(Set::copyOf);
    }

    boolean isToldOf(String agency) {
        return agencies.map(ids -> ids.contains(agency)).orElse(true);
    }

    /** The part of keys that is its own. */
    String key() {
        return audience.replace(':', '/');
    }
}
