package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.sweep.HostQueue.Limits;

class HostQueueTest {

    private static final Limits MANY = new Limits(9, 9);

    private static List<URI> columns(String... urls) {
        return List.of(urls).stream().map(u -> URI.create("http://" + u)).toList();
    }

    private static HostQueue queue(Limits limits, String... urls) {
        return new HostQueue(columns(urls), limits, Pause.real());
    }

    private static Optional<String> take(HostQueue queue) throws InterruptedException {
        var host = queue.next().orElseThrow();
        var column = host.next().map(URI::toString);
        queue.back(host, Duration.ZERO);
        return column;
    }

    @Test
    void theBusiestHostComesFirstAndEveryColumnOnce() throws Exception {
        var queue = queue(MANY, "a/1", "b/1", "b/2", "b/3", "c/1", "c/2");

        assertThat(take(queue)).contains("http://b/1");
        var taken = List.of(take(queue), take(queue), take(queue), take(queue), take(queue));

        assertThat(taken)
                .extracting(Optional::orElseThrow)
                .containsExactlyInAnyOrder("http://b/2", "http://b/3", "http://c/1", "http://c/2", "http://a/1");
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void aHostIsVisitedByOneAtATime() throws Exception {
        var queue = queue(MANY, "a/1", "a/2", "b/1");
        var first = queue.next().orElseThrow();
        assertThat(first.next()).contains(URI.create("http://a/1"));

        assertThat(queue.next().orElseThrow().next()).contains(URI.create("http://b/1"));
        var third = CompletableFuture.supplyAsync(() -> next(queue));
        queue.back(first, Duration.ZERO);

        assertThat(third.get(5, TimeUnit.SECONDS).orElseThrow().next()).contains(URI.create("http://a/2"));
    }

    @Test
    void aHostThatIsClosedLetsAnotherGoFirst() throws Exception {
        var queue = queue(MANY, "a/1", "a/2", "a/3", "b/1");
        var first = queue.next().orElseThrow();
        first.next();
        queue.back(first, Duration.ofHours(1));

        assertThat(queue.next().orElseThrow().next()).contains(URI.create("http://b/1"));
    }

    @Test
    void aHostThatWasClosedIsWaitedFor() throws Exception {
        var queue = queue(MANY, "a/1", "a/2");
        var first = queue.next().orElseThrow();
        first.next();
        queue.back(first, Duration.ofMillis(5));

        assertThat(queue.next().orElseThrow().next()).contains(URI.create("http://a/2"));
    }

    @Test
    void whoeverRestsLetsAnotherBeginUpToWhatTheMemoryHolds() throws Exception {
        var queue = queue(new Limits(1, 2), "a/1", "b/1", "c/1");
        var first = queue.next().orElseThrow();
        var second = CompletableFuture.supplyAsync(() -> next(queue));
        assertThat(second).isNotDone();
        queue.rests();
        assertThat(second.get(5, TimeUnit.SECONDS)).isPresent();
        queue.rests();
        var third = CompletableFuture.supplyAsync(() -> next(queue));
        queue.works();
        queue.works();
        assertThat(third).isNotDone();
        queue.back(first, Duration.ZERO);
        queue.back(second.join().orElseThrow(), Duration.ZERO);
        assertThat(third.get(5, TimeUnit.SECONDS)).isPresent();
    }

    @Test
    void whenItIsStoppedWhoeverWaitsGoesHome() throws Exception {
        var queue = queue(new Limits(1, 1), "a/1", "b/1");
        var first = queue.next().orElseThrow();
        var waiting = CompletableFuture.supplyAsync(() -> next(queue));

        queue.stop();

        assertThat(waiting.get(5, TimeUnit.SECONDS)).isEmpty();
        queue.back(first, Duration.ZERO);
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void aHostThatOpensSoonIsNotKeptWaitingByOneThatOpensLate() throws Exception {
        var queue = queue(MANY, "late/1", "late/2", "soon/1", "soon/2", "idle/1", "idle/2", "busy/1", "busy/2");
        var hosts = new HashMap<String, HostQueue.Host>();
        for (int i = 0; i < 4; i++) {
            var host = queue.next().orElseThrow();
            hosts.put(host.next().orElseThrow().getHost(), host);
        }
        var first = waiting(queue, Thread.State.WAITING);
        var second = waiting(queue, Thread.State.WAITING);
        // One of those who wait begins to watch for the late one; the other has waited for longer.
        queue.back(Objects.requireNonNull(hosts.get("late")), Duration.ofHours(1));
        until(() -> List.of(first.getState(), second.getState()).contains(Thread.State.TIMED_WAITING));

        queue.back(Objects.requireNonNull(hosts.get("soon")), Duration.ofMillis(5));

        until(() -> !first.isAlive() || !second.isAlive());
        queue.stop();
    }

    private static Thread waiting(HostQueue queue, Thread.State state) {
        var thread = new Thread(() -> next(queue));
        thread.setDaemon(true);
        thread.start();
        until(() -> thread.getState() == state);
        return thread;
    }

    private static void until(BooleanSupplier reached) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!reached.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }

    private static Optional<HostQueue.Host> next(HostQueue queue) {
        try {
            return queue.next();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
