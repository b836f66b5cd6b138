package org.nianbao.crawler.render;

import java.time.Duration;

/**
 * What one rendering may take.
 *
 * @param script time for the browser itself; while the portal is asked, this clock stands still
 * @param whole time for everything
 * @param virtual time that passes for the page's own timers, which the browser skips over when nothing else happens
 * @param memory bytes of all its processes together
 * @param document most bytes of the document
 * @param requests most requests to the portal
 * @param bytes most bytes of all answers together
 */
public record Limits(
        Duration script, Duration whole, Duration virtual, long memory, int document, int requests, long bytes) {

    /** What the lists of portals take several times over. */
    public static final Limits USUAL = new Limits(
            Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofSeconds(15), 1L << 30, 10 << 20, 80, 50L << 20);
}
