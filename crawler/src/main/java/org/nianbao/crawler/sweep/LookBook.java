package org.nianbao.crawler.sweep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nianbao.crawler.evidence.Resting;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Store;
import org.nianbao.store.Testimony;

/**
 * Looks, written down some at a time: the last step of a visit, on which no other rests. A process killed meanwhile has not
 * looked, and looks again.
 */
final class LookBook implements LookSink {

    private static final int MOST = 200;

    /** What a kill may cost. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    /** A look that is not written down yet. */
    private record Entry(Look look, Resting evidence) {}

    private final Store store;
    private final Pause time;
    private final List<Entry> looks = new ArrayList<>();
    private final Set<String> agencies = new HashSet<>();
    private long since;

    LookBook(Store store, Pause time) {
        this.store = store;
        this.time = time;
    }

    /** Also writes all of them if they are many or the first is old. */
    @Override
    public void note(Look look, Resting evidence) {
        write(taken(new Entry(look, evidence)));
    }

    private synchronized List<Entry> taken(Entry look) {
        long now = time.nanos();
        if (looks.isEmpty()) {
            since = now;
        }
        looks.add(look);
        agencies.add(look.look().agency());
        return looks.size() >= MOST || now - since >= LONGEST.toNanos() ? taken() : List.of();
    }

    private synchronized List<Entry> taken() {
        var taken = List.copyOf(looks);
        looks.clear();
        return taken;
    }

    /** Whether a look for that agency was noted. */
    synchronized boolean tells(String agency) {
        return agencies.contains(agency);
    }

    /** Writes what is left. */
    void close() {
        write(taken());
    }

    private void write(List<Entry> some) {
        if (!some.isEmpty()) {
            var evidence = Resting.together(some.stream().map(Entry::evidence).toList());
            store.appendAll(IntStream.range(0, some.size())
                    .mapToObj(i -> new Testimony(some.get(i).look(), evidence.get(i)))
                    .toList());
        }
    }
}
