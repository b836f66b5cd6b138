package org.nianbao.crawler.judge;

import java.time.Instant;
import java.util.Map;

/**
 * A report as it was once read from its portal.
 *
 * @param at when it was met so
 * @param url the page or file
 * @param format what it is, as {@code check} names it
 * @param numbers what its cells print, by cell id
 * @param sections a hash of each section's text, by number
 * @param corrected whether it says of itself that it was corrected (更正)
 */
public record Capture(
        Instant at,
        String url,
        String format,
        Map<String, String> numbers,
        Map<Integer, String> sections,
        boolean corrected) {

    public Capture {
        numbers = Map.copyOf(numbers);
        sections = Map.copyOf(sections);
    }
}
