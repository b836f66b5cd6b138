package org.nianbao.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Config;
import org.nianbao.config.Settings;

class DaemonTest {

    private static final String EVERY_SECOND = "* * * * * ?";
    private static final String ONCE_A_YEAR = "0 0 0 1 1 ?";

    static Settings settings(String cron) {
        var usual = Config.defaults(Path.of("")).settings();
        var sweep = usual.sweep();
        return new Settings(
                usual.agencies(),
                usual.waivers(),
                usual.profile(),
                usual.data(),
                usual.zone(),
                usual.yearsFrom(),
                new Settings.Sweep(cron, sweep.near(), sweep.confirmMissing(), sweep.confirmAfter(), sweep.atMost()),
                usual.crawl(),
                usual.deadlines(),
                usual.alerts(),
                usual.web());
    }

    @Test
    void itFiresByTheClockAndASweepThatFailsStopsNoLaterOne() {
        var fired = new AtomicInteger();
        try (var daemon = Daemon.start(settings(EVERY_SECOND), false, () -> {
            if (fired.incrementAndGet() == 1) {
                throw new IllegalStateException("a portal too many (thrown by the test)");
            }
        })) {
            assertThat(daemon.next(ZoneId.of("Asia/Shanghai"))).endsWith("+08:00");
            await().atMost(10, TimeUnit.SECONDS).until(() -> fired.get() >= 2);
        }
    }

    @Test
    void whatIsOverdueFiresAtOnceAndWhatIsNotWaits() {
        var fired = new AtomicInteger();
        try (var late = Daemon.start(settings(ONCE_A_YEAR), true, fired::incrementAndGet)) {
            await().atMost(10, TimeUnit.SECONDS).until(() -> fired.get() == 1);
            assertThat(late.next(ZoneId.of("Asia/Shanghai"))).contains("-01-01T00:00");
        }
        try (var calm = Daemon.start(settings(ONCE_A_YEAR), false, fired::incrementAndGet)) {
            assertThat(calm.next(ZoneId.of("Asia/Shanghai"))).isNotEmpty();
        }
        assertThat(fired).hasValue(1);
    }

    @Test
    void closingWaitsForTheSweepThatRuns() {
        var running = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var daemon = Daemon.start(settings(ONCE_A_YEAR), true, () -> {
            running.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            ended.set(true);
        });
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
