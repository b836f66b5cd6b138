package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.evidence.Resting;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Absence;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.sqlite.SqliteStore;

/** What a visit rests on, and that it is made anew as soon as any of it is different. */
class QuietVisitsTest {

    private static final Instant NOW = Instant.parse("2023-02-03T00:00:00Z");
    private static final URI COLUMN = URI.create("http://one.example/a/");
    private static final URI SECOND = URI.create("http://one.example/a/2");

    @TempDir
    private Path folder;

    private DataLock lock;
    private SqliteStore store;
    private Configuration configuration;
    private final Map<URI, FetchOutcome> pages = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();
    private final List<Look> looks = new ArrayList<>();
    private int made;

    @BeforeEach
    void open() {
        var office = Office.in(folder).watches("a,云岭县清河镇人民政府," + COLUMN);
        configuration = Config.load(office.config());
        lock = DataLock.acquire(configuration.settings().data(), Duration.ZERO, NOW);
        store = SqliteStore.open(lock);
        put(COLUMN, "one");
        put(SECOND, "two");
    }

    @AfterEach
    void close() {
        store.close();
        lock.close();
    }

    private void put(URI url, String text) {
        pages.put(
                url,
                new FetchOutcome.Fetched(
                        url, text.getBytes(StandardCharsets.UTF_8), Optional.of("text/html"), Map.of(), true, NOW));
    }

    private boolean visit(Instant now, List<Agency> agencies, QuietVisits.Visit visit) {
        return visit(now, new Stop(COLUMN, agencies, agencies), visit);
    }

    private boolean visit(Instant now, Stop stop, QuietVisits.Visit visit) {
        var settings = configuration.settings();
        var watch =
                new Watch(settings, stop.sharers(), List.of(), store, Clock.fixed(now, Office.ZONE), Locale.ENGLISH);
        Fetcher fetcher = request -> {
            asked.add(request.url());
            var page = pages.getOrDefault(request.url(), new FetchOutcome.Gone(404));
            return page instanceof FetchOutcome.Fetched p
                    ? new FetchOutcome.Fetched(p.url(), p.body(), p.contentType(), p.headers(), p.unchanged(), now)
                    : page;
        };
        return new QuietVisits(
                        watch, fetcher, (look, evidence) -> looks.add(look), store::keepColumnMemo, Notes::blank, 0, "")
                .visit(stop, visit);
    }

    private boolean visit(Instant now) {
        return visit(now, configuration.agencies(), this::twoPages);
    }

    private QuietVisits.Made twoPages(Fetcher fetcher, LookSink noted, Notes notes) {
        made++;
        fetcher.fetch(FetchRequest.list(COLUMN));
        fetcher.fetch(FetchRequest.list(SECOND).from(COLUMN));
        noted.note(new Look("a", NOW, 0, COLUMN.toString(), LookState.OK, "2 pages", Set.of(2021)), Resting.ON_NOTHING);
        return new QuietVisits.Made(true, true, Optional.empty());
    }

    private void assertVisits(int number) {
        assertThat(made).isEqualTo(number);
    }

    @Test
    void theSamePagesGiveTheSameLooksAtANewMoment() {
        assertThat(visit(NOW)).isTrue();
        asked.clear();

        assertThat(visit(NOW.plusSeconds(60))).isTrue();

        assertVisits(1);
        assertThat(asked).containsExactly(COLUMN, SECOND);
        assertThat(looks).hasSize(2);
        assertThat(looks.get(1))
                .isEqualTo(new Look(
                        "a", NOW.plusSeconds(60), 0, COLUMN.toString(), LookState.OK, "2 pages", Set.of(2021)));
    }

    @Test
    void aPageThatChangedIsReadAndAskedForOnlyOnce() {
        visit(NOW);
        put(SECOND, "three");
        asked.clear();

        visit(NOW);

        assertVisits(2);
        assertThat(asked).containsExactly(COLUMN, SECOND);
        visit(NOW);
        assertVisits(2);
    }

    @Test
    void aPageThatDoesNotComeIsLookedIntoEachTime() {
        visit(NOW);
        pages.remove(SECOND);
        visit(NOW);
        visit(NOW);
        assertVisits(3);
        put(SECOND, "two");
        visit(NOW);
        assertVisits(3);
    }

    @Test
    void whatBecameKnownMeanwhileIsLookedInto() {
        visit(NOW);
        store.append(new Absence("a", NOW, 0, 2021, "http://one.example/r", "HTTP 404"));
        visit(NOW);
        assertVisits(2);
        visit(NOW);
        assertVisits(2);
    }

    @Test
    void anotherNameOfTheAgencyIsLookedInto() {
        visit(NOW);
        Office.at(folder).watches("a,云岭县清河街道办事处," + COLUMN);
        visit(NOW, Config.load(folder.resolve("nianbao.yaml")).agencies(), this::twoPages);
        assertVisits(2);
    }

    @Test
    void whoElsePublishesThereIsLookedInto() {
        visit(NOW);
        var all = new ArrayList<>(configuration.agencies());
        Office.at(folder).watches("b,云岭县白石乡人民政府," + COLUMN);
        all.addAll(Config.load(folder.resolve("nianbao.yaml")).agencies());
        visit(NOW, new Stop(COLUMN, configuration.agencies(), all), this::twoPages);
        assertVisits(2);
    }

    @Test
    void aNewReportYearIsLookedInto() {
        visit(Instant.parse("2023-12-31T12:00:00Z"));
        visit(Instant.parse("2023-12-31T15:00:00Z"));
        assertVisits(1);
        visit(Instant.parse("2023-12-31T17:00:00Z"));
        assertVisits(2);
    }

    @Test
    void aVisitIsMadeAnewAfterAWeek() {
        visit(NOW);
        visit(NOW.plus(Duration.ofDays(6)));
        assertVisits(1);
        visit(NOW.plus(Duration.ofDays(7)));
        assertVisits(2);
    }

    @Test
    void whoAsksForMoreThanListsIsNotRepeated() {
        QuietVisits.Visit curious = (fetcher, noted, notes) -> {
            fetcher.fetch(SECOND, Optional.of(COLUMN), Fetcher.Use.ONCE);
            return twoPages(fetcher, noted, notes);
        };
        visit(NOW, configuration.agencies(), curious);
        visit(NOW, configuration.agencies(), curious);
        assertVisits(2);
    }

    @Test
    void whoRecordsMoreThanLooksIsNotRepeated() {
        QuietVisits.Visit eager = (fetcher, noted, notes) -> {
            store.append(new Absence("a", NOW, 0, 2021, "http://one.example/r", "HTTP 404"));
            return twoPages(fetcher, noted, notes);
        };
        visit(NOW, configuration.agencies(), eager);
        visit(NOW);
        assertVisits(2);
    }

    @Test
    void whoFoundItsColumnByItselfIsNotRepeated() {
        QuietVisits.Visit found = (fetcher, noted, notes) -> {
            twoPages(fetcher, noted, notes);
            return new QuietVisits.Made(true, false, Optional.empty());
        };
        visit(NOW, configuration.agencies(), found);
        visit(NOW, configuration.agencies(), found);
        assertVisits(2);
    }

    @Test
    void whoHasMoreToDoLaterIsRepeatedUntilThen() {
        QuietVisits.Visit busyLater = (fetcher, noted, notes) -> {
            twoPages(fetcher, noted, notes);
            return new QuietVisits.Made(true, true, Optional.of(NOW.plusSeconds(3600)));
        };
        visit(NOW, configuration.agencies(), busyLater);
        visit(NOW.plusSeconds(3599), configuration.agencies(), busyLater);
        assertVisits(1);
        visit(NOW.plusSeconds(3600), configuration.agencies(), busyLater);
        assertVisits(2);
    }
}
