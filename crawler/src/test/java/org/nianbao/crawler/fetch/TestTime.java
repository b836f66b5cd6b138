package org.nianbao.crawler.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time moved by hand: a pause returns at once and moves the clock. */
public final class TestTime extends Clock implements Pause {

    private Instant now;
    private long nanos = 5;

    public TestTime(String start) {
        this.now = Instant.parse(start);
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    /** Somebody sets the machine's clock; the monotonic time takes no notice. */
    public synchronized void set(Instant wall) {
        now = wall;
    }

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public void sleep(Duration time) {
        pass(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
