package org.nianbao.store;

import java.time.Instant;

/**
 * One entry of the feed: an episode of one agency and year.
 *
 * @param agency id
 * @param year report year
 * @param topic {@code missing}, {@code late} or {@code malformed}
 * @param episode 1 for the first time it came to that, 2 for the next
 * @param published when the episode began
 * @param updated when its words last changed
 * @param json the verdict behind it
 */
public record FeedEntry(
        String agency, int year, String topic, int episode, Instant published, Instant updated, String json) {}
