package org.nianbao.crawler.doctor;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.OptionalLong;

/**
 * How fast a data directory grows.
 *
 * @param bytes what it holds
 * @param perDay bytes a day over the last {@link #WINDOW}, or since it was begun; empty if it is too young to tell
 */
record Growth(long bytes, OptionalLong perDay) {

    static final Duration WINDOW = Duration.ofDays(28);

    /** A single sweep says little about a year. */
    private static final Duration TOO_YOUNG = Duration.ofDays(2);

    /**
     * A file.
     *
     * @param modified when it was written last
     * @param grows whether it is written to for ever, as a database is; other files are written once
     */
    record Part(long bytes, Instant modified, boolean grows) {}

    /**
     * Files that were written once count when they were written; what grows is taken to have grown evenly.
     *
     * @param begun when the directory was begun
     */
    static Growth of(Collection<Part> parts, Instant begun, Instant now) {
        long all = parts.stream().mapToLong(Part::bytes).sum();
        var age = Duration.between(begun, now);
        if (age.compareTo(TOO_YOUNG) < 0) {
            return new Growth(all, OptionalLong.empty());
        }
        var window = age.compareTo(WINDOW) < 0 ? age : WINDOW;
        var from = now.minus(window);
        long fresh = parts.stream()
                .filter(p -> !p.grows() && !p.modified().isBefore(from))
                .mapToLong(Part::bytes)
                .sum();
        long growing = parts.stream().filter(Part::grows).mapToLong(Part::bytes).sum();
        double days = window.toMinutes() / 1440.0;
        double share = (double) window.toMinutes() / age.toMinutes();
        return new Growth(all, OptionalLong.of(Math.round((fresh + growing * share) / days)));
    }

    /** Days until that much is used up; empty if it does not grow, or nobody can tell. */
    OptionalLong daysFor(long free) {
        return perDay.isPresent() && perDay.getAsLong() > 0
                ? OptionalLong.of(free / perDay.getAsLong())
                : OptionalLong.empty();
    }
}
