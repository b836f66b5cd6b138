package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.fetch.Faults.utf8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.TooLarge;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.store.HostState;

/** Whatever a server does ends in an outcome, in bounded time and memory. */
class FaultsTest {

    private static final long LIMIT = 100_000;

    private final Rig rig = new Rig();
    private FaultServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FaultServer(rig.time);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private FetchOutcome fetch(Duration timeout) {
        return Rig.once(rig.fetcher(Rig.settings(timeout, LIMIT)), server.uri("/"));
    }

    @Test
    void headersThatNeverEndRunIntoTheTimeoutOfTheCall() {
        server.on("/", Faults.slowHeaders());
        assertThat(fetch(Rig.HASTY)).isEqualTo(new Unreachable(0, "timeout"));
    }

    @Test
    void aBodyThatTricklesRunsIntoTheTimeoutOfTheCallThoughEveryByteIsInTime() {
        server.on("/", Faults.slowBody());
        assertThat(fetch(Rig.HASTY)).isEqualTo(new Unreachable(200, "timeout"));
    }

    @Test
    void anEndlessBodyIsTooLarge() {
        server.on("/", Faults.endlessBody());
        assertThat(fetch(Rig.PATIENT)).isEqualTo(new TooLarge(LIMIT));
    }

    @Test
    void anAnnouncedLengthBeyondTheLimitIsNotRead() {
        server.on("/", "HTTP/1.1 200 OK\nContent-Length: 100001\n\nx");
        assertThat(fetch(Rig.PATIENT)).isEqualTo(new TooLarge(LIMIT));
    }

    @Test
    void aBodyOfExactlyTheLimitIsWhole() {
        server.on("/", "HTTP/1.1 200 OK\n\n" + "x".repeat((int) LIMIT));
        assertThat(((Fetched) fetch(Rig.PATIENT)).body()).hasSize((int) LIMIT);
    }

    @Test
    void aGzipBombIsTooLarge() throws IOException {
        var bomb = new byte[20_000_000];
        assertThat(Faults.gzipped(bomb)).hasSizeLessThan((int) LIMIT);
        server.on("/", Faults.gzip("Content-Encoding: gzip\n", bomb));
        assertThat(fetch(Rig.PATIENT)).isEqualTo(new TooLarge(LIMIT));
    }

    @Test
    void gzipIsDecodedWhetherAnnouncedOrNot() {
        server.on("/said", Faults.gzip("Content-Encoding: gzip\nContent-Type: text/html\n", utf8("<p>年报</p>")));
        server.on("/unsaid", Faults.gzip("Content-Type: text/html\n", utf8("<p>年报</p>")));
        var fetcher = rig.fetcher();
        assertThat(((Fetched) Rig.once(fetcher, server.uri("/said"))).body()).isEqualTo(utf8("<p>年报</p>"));
        assertThat(((Fetched) Rig.once(fetcher, server.uri("/unsaid"))).body()).isEqualTo(utf8("<p>年报</p>"));
    }

    @Test
    void anArchiveThatIsGzipStaysAsItIs() throws IOException {
        server.on("/", Faults.gzip("Content-Type: application/x-gzip\n", utf8("files")));
        assertThat(((Fetched) fetch(Rig.PATIENT)).body()).isEqualTo(Faults.gzipped(utf8("files")));
    }

    @Test
    void plainBytesThatClaimToBeGzipAreTakenAsTheyAre() {
        server.on("/", "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\nplain");
        assertThat(((Fetched) fetch(Rig.PATIENT)).body()).isEqualTo(utf8("plain"));
    }

    @Test
    void anEncodingNobodyAskedForIsSaidSo() {
        server.on("/", "HTTP/1.1 200 OK\nContent-Encoding: br\n\n....");
        assertThat(((Unreachable) fetch(Rig.PATIENT)).detail())
                .startsWith("garbled")
                .contains("(br)");
    }

    @Test
    void aBodyShorterThanAnnouncedIsTruncated() {
        server.on("/", "HTTP/1.1 200 OK\nContent-Length: 50\n\nshort");
        assertThat(fetch(Rig.PATIENT)).satisfies(FaultsTest::isTruncated);
    }

    @Test
    void halfAGzipIsTruncated() {
        server.on("/", Faults.halfGzip(utf8("a body of some length ".repeat(500))));
        assertThat(fetch(Rig.PATIENT)).satisfies(FaultsTest::isTruncated);
    }

    @Test
    void chunksWithoutALastOneAreTruncated() {
        server.on("/", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\nhello\n");
        assertThat(fetch(Rig.PATIENT)).satisfies(FaultsTest::isTruncated);
    }

    private static void isTruncated(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Unreachable.class);
        assertThat(((Unreachable) outcome).status()).isEqualTo(200);
        assertThat(((Unreachable) outcome).detail()).startsWith("truncated");
    }

    @Test
    void aResetIsAReset() {
        server.on("/", Faults.reset());
        assertThat(((Unreachable) fetch(Rig.PATIENT)).detail()).startsWith("reset");
    }

    @Test
    void aConnectionClosedAtOnceIsNoAnswer() {
        server.on("/", "");
        assertThat(fetch(Rig.PATIENT)).isEqualTo(new Unreachable(0, "closed without an answer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\n",
                "HTTP/1.1 abc\n\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nnot a length\n",
                "HTTP/1.1 200 OK\nContent-Length: -5\n\nabc",
                "HTTP/1.1 302 Found\nLocation: http://[broken\n\n",
                "HTTP/1.1 302 Found\nLocation: ftp://files.example.org/\n\n",
                "HTTP/1.1 302 Found\n\n",
                "HTTP/1.1 304 Not Modified\n\n",
                "HTTP/1.1 204 No Content\n\n",
                "HTTP/1.1 999 Odd\nContent-Length: 0\n\n",
                "HTTP/1.1 -1 Odd\n\n",
                "HTTP/1.1 20\n\n",
                "HTTP/1.1 99999 Odd\n\n",
                "HTTP/9.9 200 OK\n\nok",
                "ICY 299 Odd\n\nok",
                "<html><body>no HTTP at all</body></html>",
                "HTTP/1.1 101 Switching\nUpgrade: h9\nConnection: upgrade\n\n",
                "HTTP/1.1 302 Found\nLocation: http://x y/\n\n",
                "HTTP/1.1 302 Found\nLocation: javascript:alert(1)\n\n",
                "HTTP/1.1 302 Found\nLocation: file:///etc/passwd\n\n",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nFFFFFFFFFFFFFFFF\nx",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n-5\nhello\n0\n\n",
                "HTTP/1.1 200 OK\nContent-Length: 99999999999999999999\n\nx",
            })
    void garbageIsUnreachable(String answer) {
        server.on("/", answer);
        assertThat(fetch(Rig.PATIENT)).isInstanceOf(Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\nSet-Cookie: 名=值; expires=never; path\nETag: \"值\"\nno colon here\n: nameless\n\nok",
                "HTTP/1.1 200\nContent-Type: ;;;\nLast-Modified: yesterday\n\nok",
                "HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK\nContent-Length: 2\n\nok",
            })
    void oddHeadersDoNoHarmThenOrLater(String answer) {
        server.on("/", answer);
        var fetcher = rig.fetcher();
        assertThat(Rig.again(fetcher, server.uri("/"))).isInstanceOf(Fetched.class);
        assertThat(Rig.again(fetcher, server.uri("/"))).isInstanceOf(Fetched.class);
    }

    @Test
    void headersBeyondMeasureAreNotRead() {
        server.on("/", "HTTP/1.1 200 OK\nX-Long: " + "x".repeat(400_000) + "\n\nok");
        assertThat(fetch(Rig.PATIENT)).isInstanceOf(Unreachable.class);
        server.on("/", "HTTP/1.1 200 OK\n" + "X-One: of many\n".repeat(30_000) + "\nok");
        assertThat(fetch(Rig.PATIENT)).isInstanceOf(Unreachable.class);
    }

    @Test
    void manyHeadersAreReadAndFewKept() {
        var many = new StringBuilder("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 2\n");
        for (int i = 0; i < 5000; i++) {
            many.append("X-").append(i).append(": ").append("v".repeat(20)).append('\n');
        }
        server.on("/", many + "Last-Modified: Fri, 30 Jan 2026 02:00:00 GMT\nX-Huge: " + "x".repeat(50_000) + "\n\nok");
        var fetched = (Fetched) fetch(Rig.PATIENT);
        assertThat(fetched.headers())
                .hasSizeLessThan(150)
                .containsEntry("last-modified", "Fri, 30 Jan 2026 02:00:00 GMT");
        assertThat(fetched.headers().values()).allMatch(v -> v.length() <= 5000);
    }

    @Test
    void interimAnswersWithoutEndRunIntoTheTimeout() {
        server.on("/", (visit, socket) -> {
            while (true) {
                FaultServer.write(socket.getOutputStream(), "HTTP/1.1 102 Processing\n\n");
                Thread.sleep(10);
            }
        });
        assertThat(((Unreachable) fetch(Rig.HASTY)).status()).isZero();
    }

    @Test
    void moreThanAnnouncedIsNotReadAndSpoilsNoOtherAnswer() {
        server.on("/", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok and the tail of a page");
        server.on("/next", "HTTP/1.1 200 OK\nContent-Length: 4\n\nnext");
        var fetcher = rig.fetcher();
        assertThat(((Fetched) Rig.once(fetcher, server.uri("/"))).body()).isEqualTo(utf8("ok"));
        assertThat(((Fetched) Rig.once(fetcher, server.uri("/next"))).body()).isEqualTo(utf8("next"));
    }

    @Test
    void whatAServerSaysIsNeverSentOnAsAHeaderOfOurs() {
        server.on(
                "/",
                "HTTP/1.1 302 Found\nLocation: /a%0d%0aX-Evil:%20yes?b=%0d%0aX-Evil:1\n"
                        + "Set-Cookie: a=b\tc; path=/\nSet-Cookie: \"x\u0001y\"=1\n\n");
        fetch(Rig.PATIENT);
        assertThat(server.visits()).noneMatch(v -> v.headers().containsKey("x-evil"));
    }

    @Test
    void theStatusOfABrokenErrorPageStillCounts() {
        server.on("/", "HTTP/1.1 403 Forbidden\nContent-Length: 500\n\ncut");
        assertThat(fetch(Rig.PATIENT)).isEqualTo(new Blocked(403, "HTTP 403, refused"));
    }

    @Test
    void aPortWhereNobodyListensIsRefused() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        var url = URI.create("http://127.0.0.1:" + port + "/");
        rig.memory.keepHost(HostState.asked("http://127.0.0.1:" + port, Optional.of(""), rig.time.instant(), 404));
        var outcome = (Unreachable) Rig.once(rig.fetcher(), url);
        assertThat(outcome.detail()).startsWith("refused");
    }

    @Test
    void httpsToAServerThatSpeaksNoneIsATlsFailure() {
        rig.memory.keepHost(HostState.asked("https://" + server.host(), Optional.of(""), rig.time.instant(), 404));
        server.on("/", "HTTP/1.1 400 Bad\n\n");
        var outcome = (Unreachable) Rig.once(rig.fetcher(), URI.create("https://" + server.host() + "/"));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.detail()).startsWith("tls");
    }
}
