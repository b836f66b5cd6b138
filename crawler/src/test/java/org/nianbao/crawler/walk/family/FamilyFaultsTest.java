package org.nianbao.crawler.walk.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.FetchSettings;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.HttpFetcher;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.walk.ColumnReader;
import org.nianbao.crawler.walk.ListItem;
import org.nianbao.crawler.walk.family.FamilyPortal.Row;
import org.nianbao.crawler.walk.family.Routes.Fault;
import org.nianbao.store.CachedPage;
import org.nianbao.store.HostState;
import org.nianbao.store.LookState;

/** Whatever a portal does on its later pages: nobody may take what was read for the whole list. */
class FamilyFaultsTest {

    private static ExecutorService threads = Executors.newSingleThreadExecutor();

    @BeforeAll
    static void open() {
        threads = Executors.newCachedThreadPool();
    }

    @AfterAll
    static void close() {
        threads.shutdownNow();
    }

    static List<FamilyPortal> portals() {
        return AllPortals.all();
    }

    static Stream<Arguments> faults() {
        return AllPortals.all().stream()
                .filter(FamilyPortal::turns)
                .flatMap(p -> Stream.of(Fault.GONE, Fault.REPEATS, Fault.STUB, Fault.NONSENSE)
                        .map(f -> Arguments.of(p, f)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portals")
    void theWholeListIsReadWithItsDates(FamilyPortal portal) {
        try (var routes = Routes.open(threads)) {
            portal.serve(routes, rows(12));
            var reading = read(portal, routes);
            var seen = portal + "\n" + reading.detail() + "\n" + String.join("\n", routes.asked());
            assertThat(reading.state()).as(seen).isEqualTo(LookState.OK);
            assertThat(reading.items().stream().map(ListItem::title))
                    .as(seen)
                    .containsExactlyElementsOf(rows(12).stream().map(Row::title).toList());
            assertThat(reading.items().stream().map(i -> i.date().orElseThrow()))
                    .as(seen)
                    .containsExactlyElementsOf(rows(12).stream().map(Row::date).toList());
            assertThat(reading.items().stream().map(i -> i.url().toString()))
                    .as(seen)
                    .containsExactlyElementsOf(rows(12).stream()
                            .map(r -> routes.at(portal.article(r)))
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0} | {1}")
    @MethodSource("faults")
    void aFaultOnALaterPageIsNoEnd(FamilyPortal portal, Fault fault) {
        try (var routes = Routes.open(threads).with(fault)) {
            portal.serve(routes, rows(12));
            var reading = read(portal, routes);
            var seen = portal + "\n" + reading.detail() + "\n" + String.join("\n", routes.asked());
            assertThat(reading.state()).as(seen).isEqualTo(LookState.INCOMPLETE);
            assertThat(reading.items()).as(seen).hasSize(portal.perPage());
            assertThat(reading.detail())
                    .as(seen)
                    .matches("(?s).*(?:repeat|page 2|only \\d|rows were found|could not be read).*");
        }
    }

    private static org.nianbao.crawler.walk.ColumnReading read(FamilyPortal portal, Routes routes) {
        return new ColumnReader().read(URI.create(routes.at(portal.column())), fetcher(), 60);
    }

    private static List<Row> rows(int number) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < number; i++) {
            int year = 2025 - i;
            rows.add(new Row(100 - i, "甲局" + year + "年政府信息公开工作年度报告", LocalDate.of(year + 1, 1, 10 + i)));
        }
        return rows;
    }

    private static Fetcher fetcher() {
        var settings = new FetchSettings(
                "Mozilla/5.0 (compatible; nianbao/test; +http://example.org/)",
                Duration.ZERO,
                Duration.ofSeconds(20),
                1_000_000,
                Optional.empty(),
                true);
        var clock = Clock.fixed(Instant.parse("2040-01-01T00:00:00Z"), ZoneOffset.UTC);
        return new HttpFetcher(settings, new Memory(), clock, clock, Pause.real());
    }

    private static final class Memory implements FetchMemory {

        private final Map<String, HostState> hosts = new ConcurrentHashMap<>();

        @Override
        public Optional<CachedPage> page(String url) {
            return Optional.empty();
        }

        @Override
        public void keepPage(CachedPage page) {
            // Every page is fetched anew.
        }

        @Override
        public HostState host(String key) {
            return hosts.getOrDefault(key, HostState.unknown(key));
        }

        @Override
        public void keepHost(HostState state) {
            hosts.put(state.host(), state);
        }
    }
}
