package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** Many names at one address, as on the shared platform of a province: one machine, one turn. */
class PlatformTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Rig rig = new Rig();
    private final NamedHosts names = new NamedHosts()
            .put("a.test", "127.0.0.1")
            .put("b.test", "127.0.0.1")
            .put("six.test", "::1", "127.0.0.1");
    private final List<Instant> ends = new CopyOnWriteArrayList<>();
    private FaultServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultServer(rig.time);
        answer("/robots.txt", "HTTP/1.1 404 None\n");
        answer("/", "HTTP/1.1 200 OK\n");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void answer(String path, String head) {
        server.on(path, (visit, socket) -> {
            rig.time.pass(Duration.ofMillis(300));
            ends.add(rig.time.instant());
            FaultServer.write(socket.getOutputStream(), head + "Content-Length: 0\nConnection: close\n\n");
        });
    }

    private HttpFetcher fetcher(FetchSettings settings) {
        return names.fetcher(settings, rig.memory, Rig.AS_OF, rig.time, rig.time);
    }

    private HttpFetcher fetcher() {
        return fetcher(Rig.settings(Rig.PATIENT, 1000));
    }

    private URI at(String name) {
        return URI.create("http://" + name + ":" + server.port() + "/");
    }

    private List<Duration> gaps() {
        var gaps = new ArrayList<Duration>();
        for (int i = 1; i < server.visits().size(); i++) {
            gaps.add(Duration.between(ends.get(i - 1), server.visits().get(i).began()));
        }
        return gaps;
    }

    @Test
    void twoNamesOfOneAddressShareItsTurnAlsoAfterARestart() {
        var fetcher = fetcher();
        Rig.once(fetcher, at("a.test"));
        Rig.once(fetcher, at("b.test"));
        Rig.once(fetcher(), at("a.test"));

        assertThat(server.visits()).hasSize(5);
        assertThat(gaps()).containsExactly(SECOND, SECOND, SECOND, SECOND);
    }

    @Test
    void anAddressSharedAmongSeveralIsSharedStill() {
        var fetcher = fetcher();
        Rig.once(fetcher, at("six.test"));
        Rig.once(fetcher, at("b.test"));

        assertThat(server.visits()).hasSize(4);
        assertThat(gaps()).containsExactly(SECOND, SECOND, SECOND);
    }

    @Test
    void theLongPauseOfOneNameIsNotOwedByTheOthers() {
        server.on("/robots.txt", (visit, socket) -> {
            ends.add(rig.time.instant());
            var text = visit.header("host").startsWith("a.") ? "User-agent: *\nCrawl-delay: 30\n" : "";
            FaultServer.write(
                    socket.getOutputStream(), "HTTP/1.1 200 OK\nContent-Length: " + text.length() + "\n\n" + text);
        });
        var fetcher = fetcher();
        Rig.once(fetcher, at("a.test"));
        Rig.once(fetcher, at("b.test"));
        Rig.once(fetcher, at("a.test"));

        assertThat(gaps())
                .containsExactly(
                        Duration.ofSeconds(30),
                        SECOND,
                        SECOND,
                        Duration.ofSeconds(30).minusMillis(2300));
    }

    /** 429 is said to us as a visitor of the machine; 503 by one of its sites. */
    @Test
    void tooManyRequestsIsHeardForAllNamesAndBusyForOne() {
        answer("/", "HTTP/1.1 503 Busy\nRetry-After: 600\n");
        assertThat(Rig.once(fetcher(), at("a.test"))).isInstanceOf(Unreachable.class);
        answer("/", "HTTP/1.1 200 OK\n");
        assertThat(Rig.once(fetcher(), at("b.test"))).isInstanceOf(Fetched.class);

        answer("/", "HTTP/1.1 429 Slow down\nRetry-After: 600\n");
        Rig.once(fetcher(), at("b.test"));
        answer("/", "HTTP/1.1 200 OK\n");
        int before = server.visits().size();
        assertThat(Rig.once(fetcher(), at("six.test")))
                .isInstanceOfSatisfying(
                        Unreachable.class, held -> assertThat(held.detail()).startsWith("not asked"));
        assertThat(server.visits()).hasSize(before);
        rig.time.pass(Duration.ofSeconds(600));
        assertThat(Rig.once(fetcher(), at("six.test"))).isInstanceOf(Fetched.class);
    }

    @Test
    void aProxyLooksNamesUpItselfSoOnlyHostsAreKeptApart() throws IOException {
        try (var proxy = new FaultServer(rig.time)) {
            for (var url : List.of("http://a.test/robots.txt", "http://b.test/robots.txt")) {
                proxy.on(url, "HTTP/1.1 404 None\nContent-Length: 0\n\n");
            }
            proxy.on("http://a.test/", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
            proxy.on("http://b.test/", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
            var fetcher = fetcher(Rig.through(proxy.uri(""), true));
            assertThat(Rig.once(fetcher, URI.create("http://a.test/"))).isInstanceOf(Fetched.class);
            assertThat(Rig.once(fetcher, URI.create("http://b.test/"))).isInstanceOf(Fetched.class);

            var began = proxy.visits().stream().map(FaultServer.Visit::began).toList();
            assertThat(Duration.between(began.get(0), began.get(1))).isEqualTo(SECOND);
            assertThat(began.get(2)).as("another host does not wait").isEqualTo(began.get(1));
            assertThat(rig.memory.hosts.keySet()).noneMatch(key -> key.startsWith("address"));
        }
    }

    /** Three names over three addresses, each sharing one with each other: the classic way to wait in a ring. */
    @Test
    void nobodyWaitsForeverAndNoAddressIsAskedTwiceAtOnce() throws Exception {
        names.put("x.test", "10.0.0.1", "10.0.0.2")
                .put("y.test", "10.0.0.2", "10.0.0.3")
                .put("z.test", "10.0.0.3", "10.0.0.1");
        var guard = new AddressGuard(names, true, "");
        var gates = new Gates(Duration.ZERO, rig.memory, guard, rig.time, rig.time);
        Map<InetAddress, AtomicInteger> busy = new ConcurrentHashMap<>();
        var most = new AtomicInteger();
        var random = new Random(7);
        var tasks = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 600; i++) {
            var url = HttpUrl.get("http://" + "xyz".charAt(random.nextInt(3)) + ".test/" + i);
            tasks.add(() -> gates.inTurn(url, Duration.ZERO, machines -> {
                for (var address : machines.addresses()) {
                    most.accumulateAndGet(
                            busy.computeIfAbsent(address, a -> new AtomicInteger())
                                    .incrementAndGet(),
                            Math::max);
                }
                Thread.yield();
                machines.addresses()
                        .forEach(address -> busy.computeIfPresent(address, (a, count) -> {
                            count.decrementAndGet();
                            return count;
                        }));
                return new Answer.Received(url, 200, Headers.of(), new byte[0]);
            }));
        }
        var threads = Executors.newFixedThreadPool(12);
        try {
            for (var done : threads.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
                assertThat(done.isCancelled()).isFalse();
                assertThat(done.get()).isInstanceOf(Answer.Received.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }

    /** DNS rebinding: a second look-up may say what it likes. */
    @Test
    void theAddressThatWasCheckedIsTheOneConnectedTo() {
        var asked = new AtomicInteger();
        var outcome =
                new HttpFetcher(Rig.settings(Rig.PATIENT, 1000), rig.memory, Rig.AS_OF, rig.time, rig.time, host -> {
                    // Odd look-ups are those of the guard; were there another for the connection, it would lead
                    // elsewhere.
                    var address = asked.incrementAndGet() <= 2 ? "127.0.0.1" : "::1";
                    return Collections.singletonList(InetAddress.getByName(address));
                });
        assertThat(Rig.once(outcome, at("a.test"))).isInstanceOf(Fetched.class);
        assertThat(asked).as("one look-up a request, none by the client").hasValue(2);
    }
}
