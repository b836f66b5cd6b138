package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

class VisitsTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Naps naps = new Naps(Pause.real());
    private final List<String> visited = new CopyOnWriteArrayList<>();

    private Visits visits(List<String> columns, int atOnce, Predicate<URI> visit, Function<URI, Duration> closed) {
        return new Visits(columns.stream().map(URI::create).toList(), atOnce, naps, visit, closed);
    }

    private boolean note(URI column) {
        return visited.add(column.toString());
    }

    @Test
    void aHostThatWaitsOccupiesNobody() {
        var columns = List.of("http://a/1", "http://a/2", "http://b/1", "http://b/2");
        var visits = visits(columns, 1, this::note, column -> Duration.ofMillis(80));

        visits.run(LONG);

        assertThat(visited.subList(0, 2)).containsExactlyInAnyOrder("http://a/1", "http://b/1");
        assertThat(visited).hasSize(4);
    }

    @Test
    void aVisitThatWaitsInTheMiddleLetsAnotherBegin() {
        var other = new CountDownLatch(1);
        var patient = new Naps(new Pause() {
            @Override
            public long nanos() {
                return 0;
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                other.await();
            }
        });
        Predicate<URI> visit = column -> {
            if (column.getHost().equals("a")) {
                rest(patient);
            }
            note(column);
            other.countDown();
            return true;
        };
        var columns = List.of("http://a/1", "http://a/2", "http://b/1").stream()
                .map(URI::create)
                .toList();

        new Visits(columns, 1, patient, visit, column -> Duration.ZERO).run(LONG);

        assertThat(visited).containsExactly("http://b/1", "http://a/1", "http://a/2");
    }

    private static void rest(Naps naps) {
        try {
            naps.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            throw new Visits.StoppedException();
        }
    }

    @Test
    void notMoreWorkAtOnceThanAllowed() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var columns = IntStream.range(0, 60)
                .mapToObj(i -> "http://h" + i % 20 + "/" + i)
                .toList();
        var visits = visits(
                columns,
                3,
                column -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.yield();
                    now.decrementAndGet();
                    return note(column);
                },
                column -> Duration.ofMillis(1));

        visits.run(LONG);

        assertThat(visited).hasSameElementsAs(columns).hasSameSizeAs(columns);
        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void whatCannotBeWrittenDownEndsAll() {
        var visits = visits(
                List.of("http://a/1", "http://a/2", "http://a/3"),
                1,
                column -> {
                    note(column);
                    throw new StorageException(Trouble.FULL, Path.of("x"), "no room");
                },
                column -> Duration.ZERO);

        assertThatThrownBy(() -> visits.run(LONG)).isInstanceOf(StorageException.class);
        assertThat(visited).containsExactly("http://a/1");
        assertThat(visits.visited()).isEmpty();
    }

    @Test
    void whenTheTimeIsOverNoVisitBegins() {
        var visits = visits(List.of("http://a/1", "http://a/2"), 1, this::note, column -> LONG);

        visits.run(Duration.ofMillis(1));

        assertThat(visits.visited()).hasSizeLessThan(2);
        assertThat(visited).doesNotContain("http://a/2");
    }

    @Test
    void aStoppedVisitLeavesNoTrace() {
        var begun = new CountDownLatch(1);
        var visits = visits(
                List.of("http://a/1", "http://a/2"),
                1,
                column -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                        return true;
                    } catch (InterruptedException e) {
                        throw new Visits.StoppedException();
                    }
                },
                column -> Duration.ZERO);
        var stopper = new Thread(() -> {
            try {
                begun.await();
                visits.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        stopper.start();

        visits.run(LONG);

        assertThat(visits.visited()).isEmpty();
        assertThat(visits.complete()).isZero();
    }

    @Test
    void whoIsStoppedBeforehandDoesNotBegin() {
        var visits = visits(List.of("http://a/1"), 1, this::note, column -> Duration.ZERO);
        visits.stop();

        visits.run(LONG);

        assertThat(visited).isEmpty();
    }
}
