package org.nianbao.crawler.alert.post;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a message is tried: after five minutes, then after twice the pause, up to four hours; given up once five days of pauses
 * are used up (RFC 5321, 4.5.4.1). Pauses count, not the age: while the server was down or the program did not run, nothing
 * was tried.
 */
final class Patience {

    static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration IN_ALL = Duration.ofDays(5);

    private Patience() {}

    /**
     * The pause after an attempt failed; empty = give up.
     *
     * @param attempts failed attempts, this one included
     */
    static Optional<Duration> after(int attempts) {
        var pause = FIRST;
        var used = FIRST;
        for (int n = 1; n < attempts && used.compareTo(IN_ALL) <= 0; n++) {
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
            used = used.plus(pause);
        }
        return used.compareTo(IN_ALL) <= 0 ? Optional.of(pause) : Optional.empty();
    }
}
