package org.nianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one audience is told at one time: messages, and the flips that are thereby told. Kept whole or not at all.
 *
 * @param key names it for ever, such as {@code digest/2023-02-01}; a second one of that key is refused
 * @param audience to whom
 * @param at when
 * @param messages may be none, if the flips need no words for that audience
 * @param flips ids
 */
public record Telling(String key, String audience, Instant at, List<Message> messages, Set<Long> flips) {
    public Telling {
        messages = List.copyOf(messages);
        flips = Set.copyOf(flips);
    }
}
