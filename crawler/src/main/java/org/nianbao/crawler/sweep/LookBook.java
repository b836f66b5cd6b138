package org.nianbao.crawler.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Store;

/**
 * Looks, written down some at a time: the last step of a visit, on which no other rests. A process killed meanwhile has not
 * looked, and looks again.
 */
final class LookBook {

    private static final int MOST = 200;

    /** What a kill may cost. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Store store;
    private final Pause time;
    private final List<Look> looks = new ArrayList<>();
    private long since;

    LookBook(Store store, Pause time) {
        this.store = store;
        this.time = time;
    }

    /** Notes a look, and writes all of them if they are many or the first is old. */
    void add(Look look) {
        write(note(look));
    }

    private synchronized List<Look> note(Look look) {
        long now = time.nanos();
        if (looks.isEmpty()) {
            since = now;
        }
        looks.add(look);
        return looks.size() >= MOST || now - since >= LONGEST.toNanos() ? taken() : List.of();
    }

    private synchronized List<Look> taken() {
        var taken = List.copyOf(looks);
        looks.clear();
        return taken;
    }

    /** Writes what is left. */
    void close() {
        write(taken());
    }

    private void write(List<Look> some) {
        if (!some.isEmpty()) {
            store.appendAll(some);
        }
    }
}
