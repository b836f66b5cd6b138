package org.nianbao.crawler.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Gone;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.crawler.fetch.Fetcher.Use;

class HttpFetcherTest {

    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort());

    private final Rig rig = new Rig();
    private final HttpFetcher fetcher = rig.fetcher();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void clear() {
        SERVER.resetAll();
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.port() + path);
    }

    private static void page(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    private static String text(FetchOutcome outcome) {
        return new String(((Fetched) outcome).body(), StandardCharsets.UTF_8);
    }

    @Test
    void aPageComesWithItsBytesItsTypeAndItsHeadersButNoCookie() {
        page(
                "/a",
                ok("<p>年报</p>")
                        .withHeader("Content-Type", "text/html;charset=utf-8")
                        .withHeader("Last-Modified", "Fri, 30 Jan 2026 02:00:00 GMT")
                        .withHeader("Set-Cookie", "JSESSIONID=secret"));
        var fetched = (Fetched) Rig.once(fetcher, uri("/a"));
        assertThat(text(fetched)).isEqualTo("<p>年报</p>");
        assertThat(fetched.url()).isEqualTo(uri("/a"));
        assertThat(fetched.contentType()).contains("text/html;charset=utf-8");
        assertThat(fetched.headers()).containsEntry("last-modified", "Fri, 30 Jan 2026 02:00:00 GMT");
        assertThat(fetched.headers()).doesNotContainKeys("set-cookie", "content-encoding", "content-length");
        assertThat(fetched.unchanged()).isFalse();
        assertThat(fetched.at()).isEqualTo(Rig.AS_OF.instant());
    }

    @Test
    void theRequestSaysHonestlyWhoAsksAndFromWhichPage() {
        page("/a", ok("x"));
        fetcher.fetch(uri("/a"), Optional.of(URI.create("http://user:pw@x.gov.cn/年报/#top")), Use.ONCE);
        SERVER.verify(getRequestedFor(urlEqualTo("/a"))
                .withHeader("User-Agent", equalTo(Rig.USER_AGENT))
                .withHeader("Accept-Language", equalTo("zh-CN,zh;q=0.9"))
                .withHeader("Referer", equalTo("http://x.gov.cn/%E5%B9%B4%E6%8A%A5/")));
        SERVER.verify(getRequestedFor(urlEqualTo("/robots.txt")).withHeader("User-Agent", equalTo(Rig.USER_AGENT)));
    }

    @Test
    void bothValidatorsAreSentAndA304BringsTheRememberedBody() {
        page(
                "/a",
                ok("first").withHeader("ETag", "\"1\"").withHeader("Last-Modified", "Fri, 30 Jan 2026 02:00:00 GMT"));
        Rig.again(fetcher, uri("/a"));
        page(
                "/a",
                status(304).withHeader("ETag", "\"2\"").withHeader("Last-Modified", "Sat, 31 Jan 2026 02:00:00 GMT"));
        var unchanged = (Fetched) Rig.again(rig.fetcher(), uri("/a"));
        assertThat(unchanged.unchanged()).isTrue();
        assertThat(text(unchanged)).isEqualTo("first");
        SERVER.verify(getRequestedFor(urlEqualTo("/a"))
                .withHeader("If-None-Match", equalTo("\"1\""))
                .withHeader("If-Modified-Since", equalTo("Fri, 30 Jan 2026 02:00:00 GMT")));

        Rig.again(fetcher, uri("/a"));
        SERVER.verify(getRequestedFor(urlEqualTo("/a"))
                .withHeader("If-None-Match", equalTo("\"2\""))
                .withHeader("If-Modified-Since", equalTo("Sat, 31 Jan 2026 02:00:00 GMT")));
    }

    @Test
    void validatorsThatAnAnswerNoLongerBringsAreForgotten() {
        page("/a", ok("first").withHeader("ETag", "\"1\""));
        Rig.again(fetcher, uri("/a"));
        page("/a", ok("second").withHeader("Last-Modified", "Fri, 30 Jan 2026 02:00:00 GMT"));
        assertThat(text(Rig.again(fetcher, uri("/a")))).isEqualTo("second");
        SERVER.resetRequests();
        Rig.again(fetcher, uri("/a"));
        SERVER.verify(getRequestedFor(urlEqualTo("/a"))
                .withHeader("If-None-Match", absent())
                .withHeader("If-Modified-Since", equalTo("Fri, 30 Jan 2026 02:00:00 GMT")));
    }

    @Test
    void aServerThatSays304ForEverIsAskedForTheWholePageOnceAWeek() {
        page("/a", ok("x").withHeader("ETag", "\"1\""));
        Rig.again(fetcher, uri("/a"));
        rig.time.pass(Duration.ofDays(6));
        Rig.again(fetcher, uri("/a"));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/a")).withHeader("If-None-Match", equalTo("\"1\"")));
        rig.time.pass(Duration.ofDays(7));
        SERVER.resetRequests();
        Rig.again(fetcher, uri("/a"));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/a")).withHeader("If-None-Match", absent()));
    }

    @Test
    void a304DoesNotMakeTheBodyYounger() {
        page("/a", ok("x").withHeader("ETag", "\"1\""));
        Rig.again(fetcher, uri("/a"));
        page("/a", status(304));
        rig.time.pass(Duration.ofDays(4));
        assertThat(((Fetched) Rig.again(fetcher, uri("/a"))).unchanged()).isTrue();
        rig.time.pass(Duration.ofDays(4));
        assertThat(Rig.again(fetcher, uri("/a"))).isInstanceOf(Unreachable.class);
    }

    @Test
    void fetchedOnceNothingIsRememberedOrAsked() {
        page("/a", ok("x").withHeader("ETag", "\"1\""));
        Rig.once(fetcher, uri("/a"));
        Rig.once(fetcher, uri("/a"));
        assertThat(rig.memory.pages).isEmpty();
        SERVER.verify(2, getRequestedFor(urlEqualTo("/a")).withHeader("If-None-Match", absent()));
    }

    @Test
    void behindARedirectOnlyThePageItselfIsAskedConditionally() {
        page("/a", status(302).withHeader("Location", "/b"));
        page("/b", ok("x").withHeader("ETag", "\"1\""));
        var first = (Fetched) Rig.again(fetcher, uri("/a"));
        assertThat(first.url()).isEqualTo(uri("/b"));
        Rig.again(fetcher, uri("/a"));
        SERVER.verify(0, getRequestedFor(urlEqualTo("/a")).withHeader("If-None-Match", equalTo("\"1\"")));
        SERVER.verify(1, getRequestedFor(urlEqualTo("/b")).withHeader("If-None-Match", equalTo("\"1\"")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 405, 412, 418, 429, 451, 468, 493, 521})
    void aRefusalIsABlock(int status) {
        page("/a", status(status));
        assertThat(Rig.once(fetcher, uri("/a"))).isInstanceOfSatisfying(Blocked.class, blocked -> {
            assertThat(blocked.status()).isEqualTo(status);
            assertThat(blocked.detail()).startsWith("HTTP " + status);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsGoneIsGone(int status) {
        page("/a", status(status).withBody("<h1>页面不存在</h1>"));
        assertThat(Rig.once(fetcher, uri("/a"))).isEqualTo(new Gone(status));
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 206, 406, 409, 422, 500, 501, 502, 503, 504, 567})
    void anyOtherStatusIsNoAnswerThatCounts(int status) {
        page("/a", status(status));
        assertThat(Rig.once(fetcher, uri("/a"))).isEqualTo(new Unreachable(status, "HTTP " + status));
    }

    @Test
    void aChallengeIsNamedAndNotRemembered() {
        var challenge =
                "<html><head><meta content='x' r=\"m\"><script r='m'>$_ts=window['$_ts'];$_ts.nsd=1;</script></head></html>";
        page("/a", aResponse().withStatus(412).withBody(challenge));
        page("/b", ok(challenge).withHeader("Content-Type", "text/html").withHeader("ETag", "\"1\""));
        assertThat(Rig.again(fetcher, uri("/a")))
                .isEqualTo(new Blocked(412, "HTTP 412, challenge page: 瑞数 RiverSecurity"));
        assertThat(Rig.again(fetcher, uri("/b")))
                .isEqualTo(new Blocked(200, "HTTP 200, challenge page: 瑞数 RiverSecurity"));
        assertThat(rig.memory.pages).isEmpty();
    }

    @Test
    void aCookieHandshakeWorksOnce() {
        SERVER.stubFor(get(urlEqualTo("/a"))
                .withHeader("Cookie", absent())
                .willReturn(status(302).withHeader("Location", "/a").withHeader("Set-Cookie", "C3VK=abc; path=/")));
        SERVER.stubFor(
                get(urlEqualTo("/a")).withHeader("Cookie", equalTo("C3VK=abc")).willReturn(ok("in")));
        assertThat(text(Rig.once(fetcher, uri("/a")))).isEqualTo("in");
        assertThat(text(Rig.once(fetcher, uri("/a")))).isEqualTo("in");
        SERVER.verify(3, getRequestedFor(urlEqualTo("/a")));
    }

    @Test
    void aCookieHandshakeInSeveralStepsIsShakenToItsEnd() {
        SERVER.stubFor(get(urlEqualTo("/a"))
                .withHeader("Cookie", absent())
                .willReturn(status(302).withHeader("Location", "/a").withHeader("Set-Cookie", "one=1; path=/")));
        SERVER.stubFor(get(urlEqualTo("/a"))
                .withHeader("Cookie", equalTo("one=1"))
                .willReturn(status(302).withHeader("Location", "/a").withHeader("Set-Cookie", "two=2; path=/")));
        SERVER.stubFor(get(urlEqualTo("/a"))
                .withHeader("Cookie", equalTo("one=1; two=2"))
                .willReturn(ok("in")));
        assertThat(text(Rig.once(fetcher, uri("/a")))).isEqualTo("in");
    }

    @Test
    void aHandshakeWithAlwaysAnotherCookieEndsAfterFiveSteps() throws IOException {
        var count = new AtomicInteger();
        try (var server = new FaultServer(rig.time)) {
            server.on(
                    "/a",
                    (visit, socket) -> FaultServer.write(
                            socket.getOutputStream(),
                            "HTTP/1.1 302 Found\nLocation: /a\nSet-Cookie: n=" + count.incrementAndGet() + "\n\n"));
            assertThat(Rig.once(fetcher, server.uri("/a")))
                    .isEqualTo(new Blocked(302, "HTTP 302, cookie handshake without end"));
            assertThat(count).hasValue(6);
        }
    }

    @Test
    void aCookieHandshakeWithoutEndIsABlock() {
        page("/a", status(302).withHeader("Location", "/a").withHeader("Set-Cookie", "C3VK=abc; path=/"));
        assertThat(Rig.once(fetcher, uri("/a"))).isEqualTo(new Blocked(302, "HTTP 302, cookie handshake without end"));
        SERVER.verify(2, getRequestedFor(urlEqualTo("/a")));
    }

    @Test
    void aLoopAndMoreThanFiveRedirectsLeadNowhere() {
        page("/a", status(301).withHeader("Location", "/b"));
        page("/b", status(301).withHeader("Location", "/a"));
        assertThat(Rig.once(fetcher, uri("/a"))).isEqualTo(new Unreachable(301, "redirect loop"));
        for (int i = 0; i < 7; i++) {
            page("/r" + i, status(307).withHeader("Location", "r" + (i + 1)));
        }
        page("/r6", ok("end"));
        assertThat(text(Rig.once(fetcher, uri("/r1")))).isEqualTo("end");
        assertThat(Rig.once(fetcher, uri("/r0"))).isEqualTo(new Unreachable(307, "more than 5 redirects"));
    }

    @ParameterizedTest
    @CsvSource({"ftp://x.gov.cn/a", "file:///etc/passwd", "mailto:a@x.gov.cn", "gkmlpt"})
    void onlyHttpAddressesAreAsked(String address) {
        assertThat(Rig.once(fetcher, URI.create(address)))
                .isEqualTo(new Unreachable(0, "address refused: not http or https"));
    }

    @Test
    void aFragmentIsNeverSentAndTheAddressAsRequestedIsTheKey() {
        page("/gkmlpt/index", ok("x"));
        assertThat(Rig.again(fetcher, uri("/gkmlpt/index#721"))).isInstanceOf(Fetched.class);
        assertThat(rig.memory.pages).containsOnlyKeys(uri("/gkmlpt/index#721").toString());
    }
}
