package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Config;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.sqlite.SqliteStore;

/** A look says what stood there when its list began to be read, however long the visit took. */
class MomentOfALookTest {

    /** Ten minutes before the last day in time is over. */
    private static final Instant EVENING = Instant.parse("2023-01-31T15:50:00Z");

    private static final String TOWN = "云岭县清河镇人民政府";

    @TempDir
    private Path folder;

    private Instant now = EVENING;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return Office.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private FetchOutcome answer(URI url) {
        var page = switch (url.getPath()) {
            case "/nb/" ->
                Pages.column(
                        List.of(new Row("/a.html", TOWN + "2022年政府信息公开工作年度报告", "2023-01-12")),
                        "<script>createPageHTML(2, 0, \"index\", \"html\");</script>");
            case "/nb/index_1.html" ->
                Pages.column(
                        List.of(new Row("/old.html", "云岭县东山镇人民政府2021年政府信息公开工作年度报告", "2022-01-12")),
                        "<script>createPageHTML(2, 1, \"index\", \"html\");</script>");
            default -> Pages.article(SampleReport.sound(TOWN, 2022), "2023-01-12");
        };
        var answer = new FetchOutcome.Fetched(
                url, page.body(), Optional.of("text/html; charset=utf-8"), Map.of(), false, now);
        now = now.plus(Duration.ofMinutes(20));
        return answer;
    }

    @Test
    void aListThatWasReadInTimeProvesNothingOfTheTimeAfter() {
        var office = Office.in(folder)
                .watches("a," + TOWN + ",http://one.example/nb/", "b,云岭县白石乡人民政府,http://one.example/nb/");
        var configuration = Config.load(office.config());
        var settings = configuration.settings();
        Fetcher fetcher = asked -> answer(asked.url());
        try (var lock = DataLock.acquire(settings.data(), Duration.ZERO, now);
                var store = SqliteStore.open(lock)) {
            var watch = new Watch(settings, configuration.agencies(), List.of(), store, clock, Locale.ENGLISH);
            new Sweep(watch, Archive.open(lock), fetcher, DocumentSource.HERE).run(configuration.agencies());

            assertThat(looks(store)).containsExactly(EVENING);
            var verdicts = new Verdicts(watch).of(configuration.agencies(), List.of(2022), now);
            assertThat(verdicts)
                    .extracting(v -> v.timeliness())
                    .containsExactly(Timeliness.ON_TIME, Timeliness.UNVERIFIABLE);

            var second = now;
            new Sweep(watch, Archive.open(lock), fetcher, DocumentSource.HERE).run(configuration.agencies());
            var quiet = now;
            new Sweep(watch, Archive.open(lock), fetcher, DocumentSource.HERE).run(configuration.agencies());
            assertThat(looks(store)).containsExactly(EVENING, second, quiet);
        }
    }

    private List<Instant> looks(SqliteStore store) {
        return store.observations("b", now).stream().map(o -> ((Look) o).at()).toList();
    }
}
