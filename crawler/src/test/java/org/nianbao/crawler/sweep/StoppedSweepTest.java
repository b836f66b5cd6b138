package org.nianbao.crawler.sweep;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Config;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.sqlite.SqliteStore;

/** A sweep that does not come to its end says what it did, and what not. */
class StoppedSweepTest {

    private static final Instant NOW = Instant.parse("2023-02-03T00:00:00Z");

    @TempDir
    private Path folder;

    private final AtomicReference<Sweep> sweep = new AtomicReference<>();

    private Office office(String more) {
        return Office.in(folder)
                .write("nianbao.yaml", """
                        years: { from: 2022 }
                        crawl: { delay: 0s, allowPrivateAddresses: true, parallelHosts: 1 }
                        %s
                        """.formatted(more))
                .watches(
                        "a,云岭县清河镇人民政府,http://one.example/a/",
                        "b,云岭县白石乡人民政府,http://one.example/b/",
                        "c,云岭县东山镇人民政府,http://one.example/c/");
    }

    private static FetchOutcome page(java.net.URI url) {
        return new FetchOutcome.Fetched(
                url, Pages.column(List.of()).body(), Optional.of("text/html; charset=utf-8"), Map.of(), false, NOW);
    }

    private void run(Office office, Fetcher fetcher, LookState ofC) {
        var configuration = Config.load(office.config());
        var settings = configuration.settings();
        try (var lock = DataLock.acquire(settings.data(), Duration.ZERO, NOW);
                var store = SqliteStore.open(lock)) {
            var clock = Clock.fixed(NOW, Office.ZONE);
            var watch = new Watch(settings, configuration.agencies(), List.of(), store, clock, Locale.ENGLISH);
            sweep.set(new Sweep(watch, Archive.open(lock), fetcher, DocumentSource.HERE));

            var summary = requireNonNull(sweep.get()).run(configuration.agencies());

            assertThat(summary.columns()).isEqualTo(3);
            assertThat(summary.complete()).isEqualTo(1);
            assertThat(summary.left()).isEqualTo(2);
            assertThat(store.lastSweep(NOW).orElseThrow()).satisfies(record -> {
                assertThat(record.ended()).isPresent();
                assertThat(record.due()).isEqualTo(3);
                assertThat(record.done()).isEqualTo(1);
                assertThat(record.left()).isEqualTo(2);
            });
            assertThat(states(store, "a")).containsExactly(LookState.OK);
            assertThat(states(store, "c")).isEqualTo(ofC == LookState.OK ? List.of() : List.of(ofC));
        }
    }

    private static List<LookState> states(SqliteStore store, String agency) {
        return store.observations(agency, NOW).stream()
                .map(o -> ((Look) o).state())
                .toList();
    }

    @Test
    void whatWasStoppedInTheMiddleIsLeftWithoutATrace() {
        run(
                office(""),
                request -> {
                    if (request.url().getPath().equals("/b/")) {
                        requireNonNull(sweep.get()).stop();
                        return new FetchOutcome.Unreachable(0, "interrupted");
                    }
                    return page(request.url());
                },
                LookState.OK);
    }

    @Test
    void whenTheTimeIsOverWhatIsLeftIsRecordedAsNotChecked() {
        var over = new CountDownLatch(1);
        run(
                office("sweep: { atMost: 1s }"),
                new Fetcher() {
                    @Override
                    public FetchOutcome fetch(org.nianbao.crawler.fetch.FetchRequest request) {
                        return page(request.url());
                    }

                    @Override
                    public Duration closed(java.net.URI url) {
                        over.countDown();
                        return Duration.ofHours(1);
                    }
                },
                LookState.NOT_CHECKED);
        assertThat(over.getCount()).isZero();
    }
}
