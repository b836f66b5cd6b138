package org.nianbao.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DaemonTest {

    private static final TimeZone SHANGHAI = TimeZone.getTimeZone("Asia/Shanghai");
    private static final String EVERY_SECOND = "* * * * * ?";
    private static final String ONCE_A_YEAR = "0 0 0 1 1 ?";

    private static Task yearly(Runnable work) {
        return Task.caughtUp("sweep", ONCE_A_YEAR, SHANGHAI, work);
    }

    @Test
    void itFiresByTheClockAndATaskThatFailsStopsNoLaterOne() {
        var fired = new AtomicInteger();
        try (var daemon = Daemon.start(List.of(Task.caughtUp("sweep", EVERY_SECOND, SHANGHAI, () -> {
            if (fired.incrementAndGet() == 1) {
                throw new IllegalStateException("a portal too many (thrown by the test)");
            }
        })))) {
            assertThat(daemon.next("sweep")).isPresent();
            await().atMost(10, TimeUnit.SECONDS).until(() -> fired.get() >= 2);
        }
    }

    @Test
    void whatIsAskedForIsDoneAtOnceAndTheRestWaits() {
        var fired = new AtomicInteger();
        var other = new AtomicInteger();
        try (var daemon = Daemon.start(List.of(
                yearly(fired::incrementAndGet), Task.skipped("near", ONCE_A_YEAR, SHANGHAI, other::incrementAndGet)))) {
            daemon.now("sweep");
            await().atMost(10, TimeUnit.SECONDS).until(() -> fired.get() == 1);
            assertThat(daemon.next("sweep")
                            .orElseThrow()
                            .atZone(SHANGHAI.toZoneId())
                            .getDayOfYear())
                    .isEqualTo(1);
            assertThat(daemon.next("nothing")).isEmpty();
        }
        assertThat(other).hasValue(0);
    }

    @Test
    void whatMovesToAnotherTimeIsDoneThen() {
        var fired = new AtomicInteger();
        var again = new AtomicInteger();
        var care = Task.every("care", Duration.ofDays(1), again::incrementAndGet);
        try (var daemon = Daemon.start(List.of(yearly(fired::incrementAndGet), care))) {
            await().atMost(10, TimeUnit.SECONDS).until(() -> again.get() == 1);
            var before = daemon.next("care");
            daemon.retime(List.of(yearly(fired::incrementAndGet), care));
            assertThat(fired).hasValue(0);

            daemon.retime(List.of(Task.caughtUp("sweep", EVERY_SECOND, SHANGHAI, () -> {}), care));
            await().atMost(10, TimeUnit.SECONDS).until(() -> fired.get() >= 1);
            assertThat(daemon.next("care")).isEqualTo(before);
        }
    }

    @Test
    void againAndAgainBeginsAtOnce() {
        var fired = new AtomicInteger();
        try (var daemon = Daemon.start(List.of(Task.every("deliver", Duration.ofMillis(10), fired::incrementAndGet)))) {
            await().atMost(10, TimeUnit.SECONDS).until(() -> fired.get() >= 3);
        }
    }

    @Test
    void aTaskNeverOverlapsWithItself() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        try (var daemon = Daemon.start(List.of(yearly(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            running.decrementAndGet();
            done.incrementAndGet();
        })))) {
            for (int i = 0; i < 20; i++) {
                daemon.now("sweep");
            }
            await().atMost(10, TimeUnit.SECONDS).until(() -> done.get() == 20);
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void closingWaitsForWhatRuns() {
        var running = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var daemon = Daemon.start(List.of(yearly(() -> {
            running.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            ended.set(true);
        })));
        daemon.now("sweep");
        await().atMost(10, TimeUnit.SECONDS).until(() -> running.getCount() == 0);
        var closing = CompletableFuture.supplyAsync(() -> {
            daemon.close();
            return ended.get();
        });
        assertThat(closing).isNotDone();
        mayEnd.countDown();
        assertThat(closing).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(true);
    }
}
