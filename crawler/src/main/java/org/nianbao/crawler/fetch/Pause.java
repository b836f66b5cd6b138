package org.nianbao.crawler.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/**
 * Waiting, and the monotonic time it is measured by.
 *
 * <p>Apart from the clocks on purpose: the program's clock may stand still for a whole command ({@code --as-of}), and the
 * machine's clock may be set back while the program runs. Neither may shorten or lengthen a pause owed to a host.
 */
public interface Pause {

    /** Nanoseconds since some fixed moment; only differences mean anything. */
    long nanos();

    /** Returns after that time has passed; at once if it is zero or negative. */
    void sleep(Duration time) throws InterruptedException;

    /** Takes a lock for which others may stand in line. */
    default void queue(Lock turn) throws InterruptedException {
        turn.lockInterruptibly();
    }

    /** Real waiting. */
    static Pause real() {
        return new Pause() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            }
        };
    }
}
