package org.nianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.store.Samples.T1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link Store} does when many threads use it. A subclass says how one is opened. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
public abstract class StoreConcurrencyContractTest {

    private static final int THREADS = 8;
    private static final int EACH = 25;

    /** Opens a fresh store for writing. */
    protected abstract Store openWriter();

    /** Opens the store of {@link #openWriter()}, which is still open, for reading. */
    protected abstract Store openReader();

    @Test
    void nothingIsLostWhenManyThreadsWrite() throws Exception {
        try (Store store = openWriter()) {
            atOnce(thread -> () -> {
                for (int i = 0; i < EACH; i++) {
                    store.append(Samples.look("a" + thread, T1.plusMillis(i), 0));
                }
                return true;
            });

            assertThat(IntStream.range(0, THREADS))
                    .allSatisfy(thread -> assertThat(store.observations("a" + thread, T1.plusMillis(EACH)))
                            .extracting(Observation::at)
                            .isSorted()
                            .hasSize(EACH));
        }
    }

    @Test
    void everySweepHasItsOwnNumber() throws Exception {
        try (Store store = openWriter()) {
            assertThat(atOnce(thread -> () -> store.beginSweep(T1, thread))).doesNotHaveDuplicates();
        }
    }

    @Test
    void ofThreadsThatDecideOnTheSameStateOneWins() throws Exception {
        try (Store store = openWriter()) {
            List<Boolean> first =
                    atOnce(thread -> () -> store.keepVerdict(Optional.empty(), Samples.verdict("a", 2022, "MISSING")));
            List<Boolean> next = atOnce(thread ->
                    () -> store.keepVerdict(Optional.of("MISSING"), Samples.verdict("a", 2022, "LATE " + thread)));

            assertThat(first).containsOnlyOnce(true);
            assertThat(next).containsOnlyOnce(true);
        }
    }

    @Test
    void readersReadWhileWritersWrite() throws Exception {
        try (Store store = openWriter();
                Store reader = openReader()) {
            List<Integer> seen = atOnce(thread -> () -> {
                int last = 0;
                for (int i = 0; i < EACH; i++) {
                    if (thread % 2 == 0) {
                        store.append(Samples.look("a", T1.plusMillis(i), 0));
                    } else {
                        int now = reader.observations("a", T1.plusMillis(EACH)).size();
                        assertThat(now).isGreaterThanOrEqualTo(last);
                        last = now;
                    }
                }
                return last;
            });

            assertThat(seen).allSatisfy(count -> assertThat(count).isBetween(0, THREADS / 2 * EACH));
            assertThat(reader.observations("a", T1.plusMillis(EACH))).hasSize(THREADS / 2 * EACH);
        }
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Callable<T> one = work.apply(i);
                futures.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
