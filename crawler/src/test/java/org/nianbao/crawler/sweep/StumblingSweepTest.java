package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Config;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.sqlite.SqliteStore;

/** A fault of the program at one column costs that column only. */
class StumblingSweepTest {

    private static final Instant NOW = Instant.parse("2023-02-03T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theOtherColumnsAreStillReadAndNobodyIsAccused() {
        var office = Office.in(folder)
                .watches(
                        "a,云岭县清河镇人民政府,http://one.example/a/",
                        "b,云岭县白石乡人民政府,http://one.example/b/",
                        "c,云岭县东山镇人民政府,http://two.example/c/");
        var configuration = Config.load(office.config());
        var settings = configuration.settings();
        var clock = Clock.fixed(NOW, Office.ZONE);
        Fetcher fetcher = asked -> {
            var url = asked.url();
            if (url.getPath().equals("/a/")) {
                throw new IllegalArgumentException("nobody thought of this");
            }
            var page = Pages.column(List.of()).body();
            return new FetchOutcome.Fetched(url, page, Optional.of("text/html; charset=utf-8"), Map.of(), false, NOW);
        };
        try (var lock = DataLock.acquire(settings.data(), Duration.ZERO, NOW);
                var store = SqliteStore.open(lock)) {
            var watch = new Watch(settings, configuration.agencies(), List.of(), store, clock, Locale.ENGLISH);

            var summary =
                    new Sweep(watch, Archive.open(lock), fetcher, DocumentSource.HERE).run(configuration.agencies());

            assertThat(summary).isEqualTo(new Sweep.Summary(3, 2, 1));
            var verdicts = new Verdicts(watch).of(configuration.agencies(), List.of(2022), NOW);
            assertThat(verdicts)
                    .extracting(v -> v.timeliness())
                    .containsExactly(Timeliness.UNVERIFIABLE, Timeliness.MISSING, Timeliness.MISSING);
            assertThat(verdicts.get(0).fetch()).isEqualTo(LookState.INCOMPLETE);
        }
    }

    @Test
    void theOthersOfTheSameColumnAreStillReadAndNobodyIsAccused() {
        var office = Office.in(folder)
                .watches(
                        "a,云岭县清河镇人民政府,http://one.example/nb/",
                        "b,云岭县白石乡人民政府,http://one.example/nb/",
                        "c,云岭县东山镇人民政府,http://one.example/nb/");
        var configuration = Config.load(office.config());
        var settings = configuration.settings();
        Fetcher fetcher = asked -> {
            var url = asked.url();
            if (url.getPath().equals("/b.html")) {
                throw new IllegalArgumentException("nobody thought of this");
            }
            var page = Pages.column(List.of(new Pages.Row("/b.html", "云岭县白石乡人民政府2022年政府信息公开工作年度报告", "2023-01-12")))
                    .body();
            return new FetchOutcome.Fetched(url, page, Optional.of("text/html; charset=utf-8"), Map.of(), false, NOW);
        };
        try (var lock = DataLock.acquire(settings.data(), Duration.ZERO, NOW);
                var store = SqliteStore.open(lock)) {
            var watch = new Watch(
                    settings,
                    configuration.agencies(),
                    List.of(),
                    store,
                    Clock.fixed(NOW, Office.ZONE),
                    Locale.ENGLISH);
            for (int sweep = 0; sweep < 2; sweep++) {
                var summary = new Sweep(watch, Archive.open(lock), fetcher, DocumentSource.HERE)
                        .run(configuration.agencies());
                assertThat(summary).isEqualTo(new Sweep.Summary(1, 0, 1));
            }

            var verdicts = new Verdicts(watch).of(configuration.agencies(), List.of(2022), NOW);
            assertThat(verdicts)
                    .extracting(v -> v.timeliness())
                    .containsExactly(Timeliness.MISSING, Timeliness.UNVERIFIABLE, Timeliness.MISSING);
            assertThat(store.observations("b", NOW)).hasSize(2);
        }
    }
}
