package org.nianbao.crawler.cli;

import java.time.Instant;

/** The machine's clock stands before the newest observation: judging by it would rewrite the past. */
final class ClockSetBackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant newest;
    private final Instant now;

    ClockSetBackException(Instant newest, Instant now) {
        super("the clock says " + now + ", but there are observations of " + newest);
        this.newest = newest;
        this.now = now;
    }

    Instant newest() {
        return newest;
    }

    Instant now() {
        return now;
    }
}
