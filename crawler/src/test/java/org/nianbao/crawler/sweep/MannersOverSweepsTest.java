package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Agency;
import org.nianbao.config.Config;
import org.nianbao.config.Configuration;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.fetch.FaultServer;
import org.nianbao.crawler.fetch.Faults;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.NamedHosts;
import org.nianbao.crawler.fetch.TestTime;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/**
 * Whole sweeps by many threads over several hosts, some of them one machine, with a restart in the middle; all that is claimed
 * is read from the servers' own logs, in a time that only pauses and the servers move.
 */
class MannersOverSweepsTest {

    private static final String TOWN = "云岭县清河镇人民政府";
    private static final SampleReport REPORT = SampleReport.sound(TOWN, 2022);
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Duration CRAWL_DELAY = Duration.ofSeconds(9);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(45);
    private static final int COLUMNS = 4;

    /** Two names of one platform, a slow host at a port of its own, and one that is busy at times. */
    private static final List<String> HOSTS = List.of("east.test", "west.test", "slow.test", "busy.test");

    /** A request as a server saw it. */
    private record Logged(String host, int port, String path, Instant began, Instant ended, int besides) {}

    private final TestTime time = new TestTime("2023-02-06T00:00:00Z");
    private final NamedHosts names = new NamedHosts();
    private final List<Logged> log = new CopyOnWriteArrayList<>();
    private final Map<String, FaultServer> servers = new HashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        var platform = new FaultServer(time);
        servers.put("east.test", platform);
        servers.put("west.test", platform);
        servers.put("slow.test", new FaultServer(time));
        servers.put("busy.test", new FaultServer(time));
        HOSTS.forEach(host -> names.put(host, "127.0.0.1"));
        for (var server : List.of(platform, server("slow.test"), server("busy.test"))) {
            var busy = new AtomicInteger();
            logged(server, busy, "/robots.txt", host -> Faults.page(200, "", utf8(robots(host))));
            for (int i = 0; i < COLUMNS; i++) {
                int number = i;
                logged(server, busy, "/" + i + "/", host -> column(host, number));
                logged(server, busy, "/" + i + "/report.html", host -> page(Pages.article(REPORT, "2023-01-12")));
                logged(server, busy, "/closed/" + i + "/", host -> page(Pages.column(List.of())));
            }
        }
    }

    @AfterEach
    void stop() throws IOException {
        for (var server : servers.values()) {
            server.close();
        }
    }

    private FaultServer server(String host) {
        var server = servers.get(host);
        assertThat(server).isNotNull();
        return server;
    }

    private static String robots(String host) {
        var delay = host.equals("slow.test") ? "Crawl-delay: " + CRAWL_DELAY.toSeconds() + "\n" : "";
        return "User-agent: *\nDisallow: /\n\nUser-agent: nianbao\nDisallow: /closed/\n" + delay;
    }

    private FaultServer.Behaviour column(String host, int number) {
        if (host.equals("busy.test") && number == 1 && refusals.getAndIncrement() == 0) {
            return Faults.page(503, "Retry-After: " + RETRY_AFTER.toSeconds() + "\n", new byte[0]);
        }
        return page(Pages.column(List.of(new Row("report.html", REPORT.title(), "2023-01-12"))));
    }

    private static FaultServer.Behaviour page(Portal.Reply reply) {
        return Faults.page(reply.status(), "Content-Type: " + reply.contentType() + "\n", reply.body());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every answer takes a while; who else is being answered by the same machine is counted. */
    private void logged(
            FaultServer server, AtomicInteger busy, String path, Function<String, FaultServer.Behaviour> answer) {
        server.on(path, (visit, socket) -> {
            int besides = busy.getAndIncrement();
            var host = visit.header("host").replaceFirst(":\\d+$", "");
            time.pass(Duration.ofMillis(200));
            log.add(new Logged(host, server.port(), path, visit.began(), time.instant(), besides));
            busy.decrementAndGet();
            answer.apply(host).answer(visit, socket);
        });
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + server(host).port() + path;
    }

    @Test
    void theLogsShowDelayRobotsAndOneRequestAtATimeAlsoAfterARestart() {
        var rows = new ArrayList<String>();
        for (var host : HOSTS) {
            for (int i = 0; i < COLUMNS; i++) {
                rows.add(host + "-" + i + "," + TOWN + "," + url(host, "/" + i + "/"));
                rows.add(host + "-closed-" + i + "," + TOWN + "," + url(host, "/closed/" + i + "/"));
            }
        }
        var office = Config.load(Office.in(folder).watches(rows).config());
        try (var lock = DataLock.acquire(office.settings().data(), Duration.ZERO, time.instant());
                var store = SqliteStore.open(lock)) {
            var archive = Archive.open(lock);
            // Half of each host's columns; then the program is started anew at that very moment, for the other half.
            sweep(office, store, archive, agency -> agency.id().matches(".*[01]"));
            int before = log.size();
            sweep(office, store, archive, agency -> agency.id().matches(".*[23]"));

            assertThat(before).isGreaterThanOrEqualTo(HOSTS.size() * 3);
            assertThat(log).hasSizeGreaterThan(before + HOSTS.size() * 3);
            looksAreRight(store);
        }
        oneAtATime();
        delaysAreKept();
        robotsIsKept();
    }

    private void sweep(Configuration office, Store store, Archive archive, Predicate<Agency> which) {
        var clock = Clock.fixed(Instant.parse("2023-02-06T00:00:00Z"), Office.ZONE);
        var watch = new Watch(office.settings(), office.agencies(), List.of(), store, clock, Locale.ENGLISH);
        var fetcher = names.fetcher(DELAY, Duration.ofSeconds(30), FetchMemory.in(store), clock, time, time);
        new Sweep(watch, archive, fetcher, DocumentSource.HERE)
                .run(office.agencies().stream().filter(which).toList());
    }

    private void looksAreRight(Store store) {
        for (var host : HOSTS) {
            for (int i = 0; i < COLUMNS; i++) {
                var refused = host.equals("busy.test") && i == 1;
                assertThat(lastLook(store, host + "-" + i)).isEqualTo(refused ? LookState.UNREACHABLE : LookState.OK);
                assertThat(lastLook(store, host + "-closed-" + i)).isEqualTo(LookState.NOT_ALLOWED);
            }
        }
    }

    private static LookState lastLook(Store store, String agency) {
        return store.observations(agency, Instant.parse("2023-02-07T00:00:00Z")).stream()
                .filter(Look.class::isInstance)
                .map(look -> ((Look) look).state())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void oneAtATime() {
        assertThat(log).allSatisfy(request -> assertThat(request.besides()).isZero());
    }

    private void delaysAreKept() {
        byKey(request -> Integer.toString(request.port()))
                .forEach((machine, requests) -> gaps(requests)
                        .forEach((request, gap) -> assertThat(gap)
                                .as("%s before %s", machine, request)
                                .isGreaterThanOrEqualTo(DELAY)));
        gaps(byKey(Logged::host).getOrDefault("slow.test", List.of()))
                .forEach((request, gap) -> assertThat(gap).as("%s", request).isGreaterThanOrEqualTo(CRAWL_DELAY));
        var busy = byKey(Logged::host).getOrDefault("busy.test", List.of());
        var refusal =
                busy.stream().filter(r -> r.path().equals("/1/")).findFirst().orElseThrow();
        assertThat(Duration.between(
                        refusal.ended(), busy.get(busy.indexOf(refusal) + 1).began()))
                .isGreaterThanOrEqualTo(RETRY_AFTER);
    }

    private void robotsIsKept() {
        assertThat(log).noneMatch(request -> request.path().startsWith("/closed/"));
        byKey(Logged::host).forEach((host, requests) -> {
            assertThat(requests.get(0).path()).as(host).isEqualTo("/robots.txt");
            assertThat(requests)
                    .as("asked once, and remembered over the restart")
                    .filteredOn(r -> r.path().equals("/robots.txt"))
                    .hasSize(1);
        });
        assertThat(byKey(Logged::host)).containsOnlyKeys(HOSTS);
    }

    private Map<String, List<Logged>> byKey(Function<Logged, String> key) {
        return log.stream().collect(Collectors.groupingBy(key));
    }

    /** From the end of each request to the start of the next, under that next one. */
    private static Map<Logged, Duration> gaps(List<Logged> requests) {
        assertThat(requests).hasSizeGreaterThan(2);
        var gaps = new HashMap<Logged, Duration>();
        for (int i = 1; i < requests.size(); i++) {
            gaps.put(
                    requests.get(i),
                    Duration.between(
                            requests.get(i - 1).ended(), requests.get(i).began()));
        }
        return gaps;
    }
}
