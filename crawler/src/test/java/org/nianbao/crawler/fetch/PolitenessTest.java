package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.store.HostState;

/** Pauses as the server sees them: every figure comes from its own log, in a time that only pauses and the server move. */
class PolitenessTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String OK = "HTTP/1.1 200 OK\nContent-Length: 2\nConnection: close\n\nok";

    private final Rig rig = new Rig();
    private final List<Instant> ends = new CopyOnWriteArrayList<>();
    private FaultServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultServer(rig.time);
        robots("");
        for (var path : List.of("/1", "/2", "/3")) {
            page(path, OK);
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** A page that takes 300 ms to make. */
    private void page(String path, String response) {
        server.on(path, (visit, socket) -> {
            rig.time.pass(Duration.ofMillis(300));
            ends.add(rig.time.instant());
            FaultServer.write(socket.getOutputStream(), response);
        });
    }

    private void robots(String text) {
        page("/robots.txt", "HTTP/1.1 200 OK\nContent-Length: " + text.length() + "\nConnection: close\n\n" + text);
    }

    /** From the end of each request to the start of the next. */
    private List<Duration> gaps() {
        var gaps = new ArrayList<Duration>();
        for (int i = 1; i < server.visits().size(); i++) {
            gaps.add(Duration.between(ends.get(i - 1), server.visits().get(i).began()));
        }
        return gaps;
    }

    @Test
    void theDelayLiesBetweenTheEndOfOneRequestAndTheStartOfTheNextRobotsIncluded() {
        var fetcher = rig.fetcher();
        for (var path : List.of("/1", "/2", "/3")) {
            assertThat(Rig.once(fetcher, server.uri(path))).isInstanceOf(Fetched.class);
        }
        assertThat(server.paths()).containsExactly("/robots.txt", "/1", "/2", "/3");
        assertThat(gaps()).containsExactly(SECOND, SECOND, SECOND);
    }

    @Test
    void aLargerCrawlDelayWinsFromTheFirstPageOn() {
        robots("User-agent: nianbao\nCrawl-delay: 7\n");
        var fetcher = rig.fetcher();
        Rig.once(fetcher, server.uri("/1"));
        Rig.once(fetcher, server.uri("/2"));
        assertThat(gaps()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void timeSpentElsewhereCounts() {
        var fetcher = rig.fetcher();
        Rig.once(fetcher, server.uri("/1"));
        rig.time.pass(Duration.ofMillis(400));
        Rig.once(fetcher, server.uri("/2"));
        assertThat(gaps()).containsExactly(SECOND, SECOND);
    }

    @Test
    void aRestartForgetsNothing() {
        Rig.once(rig.fetcher(), server.uri("/1"));
        Rig.once(rig.fetcher(), server.uri("/2"));
        assertThat(server.paths()).containsExactly("/robots.txt", "/1", "/2");
        assertThat(gaps()).containsExactly(SECOND, SECOND);
    }

    @Test
    void aRequestIsBookedBeforeItIsSentForAKilledProcessHasAskedToo() {
        var booked = new ArrayList<Optional<Instant>>();
        server.on("/1", (visit, socket) -> {
            booked.add(rig.memory.host(server.host()).nextAllowed());
            FaultServer.write(socket.getOutputStream(), OK);
        });
        Rig.once(rig.fetcher(), server.uri("/1"));
        assertThat(booked)
                .containsExactly(Optional.of(server.visits().get(1).began().plus(SECOND)));
    }

    @Test
    void theMachinesClockSetBackChangesNoPause() {
        var fetcher = rig.fetcher();
        Rig.once(fetcher, server.uri("/1"));
        var before = rig.time.nanos();
        rig.time.set(Instant.parse("2020-01-01T00:00:00Z"));
        rig.memory.hosts.remove("http://" + server.host());
        Rig.once(fetcher, server.uri("/2"));
        assertThat(Duration.ofNanos(rig.time.nanos() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aClockThatWasWrongOnceLocksNoHostOut() {
        rig.memory.keepHost(HostState.closed(server.host(), Instant.parse("2099-01-01T00:00:00Z"), 0));
        var fetcher = rig.fetcher();
        assertThat(Rig.once(fetcher, server.uri("/1"))).isInstanceOf(Fetched.class);
    }

    @Test
    void aShortRetryAfterIsWaitedFor() {
        page("/1", "HTTP/1.1 503 Busy\nRetry-After: 30\nContent-Length: 0\nConnection: close\n\n");
        var fetcher = rig.fetcher();
        assertThat(Rig.once(fetcher, server.uri("/1"))).isInstanceOf(Unreachable.class);
        Rig.once(fetcher, server.uri("/2"));
        assertThat(gaps()).containsExactly(SECOND, Duration.ofSeconds(30));
    }

    @Test
    void aLongRetryAfterClosesTheHostAlsoForTheNextProcessUntilItsTime() {
        page("/1", "HTTP/1.1 429 Slow down\nRetry-After: 600\nContent-Length: 0\nConnection: close\n\n");
        assertThat(Rig.once(rig.fetcher(), server.uri("/1"))).isInstanceOf(Blocked.class);
        var until = rig.time.instant().plusSeconds(600);

        var restarted = rig.fetcher();
        var refused = (Unreachable) Rig.once(restarted, server.uri("/2"));
        assertThat(refused.status()).isZero();
        assertThat(refused.detail())
                .contains(until.truncatedTo(ChronoUnit.SECONDS).toString());
        assertThat(server.paths()).containsExactly("/robots.txt", "/1");

        rig.time.pass(Duration.ofMinutes(10));
        assertThat(Rig.once(restarted, server.uri("/2"))).isInstanceOf(Fetched.class);
    }

    @Test
    void redirectsArePacedToo() {
        page("/1", "HTTP/1.1 302 Found\nLocation: /2\nContent-Length: 0\nConnection: close\n\n");
        Rig.once(rig.fetcher(), server.uri("/1"));
        assertThat(server.paths()).containsExactly("/robots.txt", "/1", "/2");
        assertThat(gaps()).containsExactly(SECOND, SECOND);
    }

    @Test
    void aRedirectMayAskForPatienceOnItsOwnHostAndOnAnother() throws IOException {
        page("/1", "HTTP/1.1 302 Found\nLocation: /2\nRetry-After: 20\nContent-Length: 0\nConnection: close\n\n");
        assertThat(Rig.once(rig.fetcher(), server.uri("/1"))).isInstanceOf(Fetched.class);
        assertThat(gaps()).containsExactly(SECOND, Duration.ofSeconds(20));

        try (var other = new FaultServer(rig.time)) {
            other.on("/robots.txt", OK).on("/", OK);
            page("/3", "HTTP/1.1 302 Found\nLocation: " + other.uri("/") + "\nRetry-After: 30\nConnection: close\n\n");
            assertThat(Rig.once(rig.fetcher(), server.uri("/3"))).isInstanceOf(Fetched.class);
            var asked = ends.get(ends.size() - 1);
            assertThat(Duration.between(asked, other.visits().get(0).began())).isEqualTo(Duration.ofSeconds(30));

            page("/3", "HTTP/1.1 302 Found\nLocation: " + other.uri("/") + "\nRetry-After: 900\nConnection: close\n\n");
            assertThat(((Unreachable) Rig.once(rig.fetcher(), server.uri("/3"))).detail())
                    .startsWith("not asked");
            assertThat(other.visits()).hasSize(2);
        }
    }

    @Test
    void nothingIsRepeatedAtOnce() {
        page("/1", "HTTP/1.1 503 Busy\nRetry-After: 0\nContent-Length: 0\nConnection: close\n\n");
        page("/2", "HTTP/1.1 408 Too slow\nContent-Length: 0\nConnection: close\n\n");
        var fetcher = rig.fetcher();
        Rig.once(fetcher, server.uri("/1"));
        Rig.once(fetcher, server.uri("/2"));
        assertThat(server.paths()).containsExactly("/robots.txt", "/1", "/2");
    }

    @Test
    void manyThreadsMeetAHostOneAtATimeAndAtItsPace() throws Exception {
        var busy = new AtomicInteger();
        var most = new AtomicInteger();
        server.on("/1", (visit, socket) -> {
            most.accumulateAndGet(busy.incrementAndGet(), Math::max);
            rig.time.pass(Duration.ofMillis(300));
            ends.add(rig.time.instant());
            busy.decrementAndGet();
            FaultServer.write(socket.getOutputStream(), OK);
        });
        var fetcher = rig.fetcher();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<FetchOutcome> task = () -> Rig.once(fetcher, server.uri("/1"));
            for (var done : threads.invokeAll(Collections.nCopies(12, task))) {
                assertThat(done.get()).isInstanceOf(Fetched.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.visits()).hasSize(13);
        assertThat(most).hasValue(1);
        assertThat(gaps()).containsOnly(SECOND);
    }

    @Test
    void twoHostsDoNotWaitForEachOther() throws IOException {
        try (var other = new FaultServer(rig.time)) {
            other.on("/robots.txt", OK).on("/", OK);
            var fetcher = rig.fetcher();
            Rig.once(fetcher, server.uri("/1"));
            var end = rig.time.instant();
            Rig.once(fetcher, other.uri("/"));
            assertThat(other.visits().get(0).began()).isEqualTo(end);
        }
    }

    @Test
    void anInterruptedFetchEndsInAnOutcomeAndStaysInterrupted() {
        var pause = new Pause() {
            @Override
            public long nanos() {
                return rig.time.nanos();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                throw new InterruptedException();
            }
        };
        var fetcher = new HttpFetcher(Rig.settings(Rig.PATIENT, 1000), rig.memory, Rig.AS_OF, rig.time, pause);
        assertThat(Rig.once(fetcher, server.uri("/1"))).isEqualTo(new Unreachable(0, "interrupted"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void realWaitingWaits() {
        var pause = Pause.real();
        var before = pause.nanos();
        assertThatCode(() -> pause.sleep(Duration.ofMillis(2))).doesNotThrowAnyException();
        assertThat(pause.nanos() - before).isGreaterThanOrEqualTo(2_000_000);
    }

    @Test
    void oneHostIsOneHostUnderHttpAndHttps() {
        assertThat(Gates.hostOf(HttpUrl.get("http://X.gov.cn/a"))).isEqualTo("x.gov.cn");
        assertThat(Gates.hostOf(HttpUrl.get("https://x.gov.cn/"))).isEqualTo("x.gov.cn");
        assertThat(Gates.hostOf(HttpUrl.get("https://x.gov.cn:8443/"))).isEqualTo("x.gov.cn:8443");
        assertThat(Gates.originOf(HttpUrl.get("https://x.gov.cn:443/"))).isEqualTo("https://x.gov.cn");
        assertThat(URI.create(Gates.originOf(HttpUrl.get("http://[2001:DB8::1]:81/"))))
                .isEqualTo(URI.create("http://[2001:db8::1]:81"));
    }
}
