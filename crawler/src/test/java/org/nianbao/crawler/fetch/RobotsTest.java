package org.nianbao.crawler.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome.Blocked;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.NotAllowed;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** RFC 9309 section 2.3.1: what the answer to robots.txt means, end to end. */
class RobotsTest {

    private static final String FORBID = "User-agent: *\nDisallow: /secret/\n";
    private static final WireMockServer SERVER =
            new WireMockServer(wireMockConfig().dynamicPort());

    private final Rig rig = new Rig();

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
        SERVER.stubFor(get(urlEqualTo("/open/")).willReturn(ok("page")));
        SERVER.stubFor(get(urlEqualTo("/secret/")).willReturn(ok("page")));
    }

    private static void robots(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo("/robots.txt")).willReturn(answer));
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.port() + path);
    }

    private static FetchOutcome fetch(Fetcher fetcher, String path) {
        return Rig.once(fetcher, uri(path));
    }

    private static void asked(int times) {
        SERVER.verify(times, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void itsRulesAreKept() {
        robots(ok(FORBID));
        var fetcher = rig.fetcher();
        assertThat(fetch(fetcher, "/secret/")).isEqualTo(new NotAllowed("robots.txt forbids it"));
        assertThat(fetch(fetcher, "/open/")).isInstanceOf(Fetched.class);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/secret/")));
        asked(1);
    }

    @Test
    void aGroupForUsGoesBeforeTheGroupForAll() {
        robots(ok("User-agent: *\nDisallow: /\n\nUser-agent: Nianbao\nDisallow: /secret/\n"));
        var fetcher = rig.fetcher();
        assertThat(fetch(fetcher, "/open/")).isInstanceOf(Fetched.class);
        assertThat(fetch(fetcher, "/secret/")).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 412, 451})
    void aFileThatIsNotThereAllowsEverything(int status) {
        robots(status(status));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(Fetched.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void aFileThatCannotBeHadForbidsEverything(int status) {
        robots(status(status));
        assertThat(fetch(rig.fetcher(), "/open/"))
                .isEqualTo(new NotAllowed("robots.txt unreachable (HTTP " + status + ")"));
        SERVER.verify(0, getRequestedFor(urlEqualTo("/open/")));
    }

    @Test
    void anAnswerThatNeverComesForbidsEverything() {
        robots(ok("").withFixedDelay(10_000));
        var fetcher = rig.fetcher(Rig.settings(Rig.HASTY, 1000));
        assertThat(fetch(fetcher, "/open/")).isEqualTo(new Unreachable(0, "robots.txt unreachable (timeout)"));
        SERVER.verify(0, getRequestedFor(urlEqualTo("/open/")));
    }

    @Test
    void aFileThatBreaksOffForbidsEverything() {
        robots(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(Unreachable.class);
        robots(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
        assertThat(fetch(new Rig().fetcher(), "/open/")).isInstanceOf(Unreachable.class);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/open/")));
    }

    /** Section 2.3.1.2: where the file lies is not where its rules hold. */
    @Test
    void aRedirectToAnotherHostBringsTheRulesHome() throws IOException {
        try (var other = new FaultServer(rig.time)) {
            other.page("/rules.txt", 200, "", FORBID.getBytes(StandardCharsets.UTF_8))
                    .page("/secret/", 200, "", new byte[0]);
            robots(temporaryRedirect(other.uri("/rules.txt").toString()));
            var fetcher = rig.fetcher();
            assertThat(fetch(fetcher, "/secret/")).isEqualTo(new NotAllowed("robots.txt forbids it"));
            assertThat(fetch(fetcher, "/open/")).isInstanceOf(Fetched.class);
            assertThat(Rig.once(fetcher, other.uri("/secret/")))
                    .as("it has none of its own")
                    .isInstanceOf(Fetched.class);
            assertThat(other.paths()).containsExactly("/rules.txt", "/robots.txt", "/secret/");
        }
    }

    @Test
    void aRedirectToAHostThatIsDownForbidsEverything() throws IOException {
        var other = new FaultServer(rig.time);
        other.close();
        robots(temporaryRedirect(other.uri("/rules.txt").toString()));
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(Unreachable.class);
    }

    @Test
    void aRedirectInwardsForbidsEverything() throws IOException {
        try (var proxy = new FaultServer(rig.time)) {
            proxy.on("http://x.gov.cn/robots.txt", "HTTP/1.1 302 Found\nLocation: http://169.254.169.254/\n\n");
            var fetcher = new HttpFetcher(Rig.through(proxy.uri(""), false), rig.memory, Rig.AS_OF, rig.time, rig.time);
            assertThat(Rig.once(fetcher, URI.create("http://x.gov.cn/a")))
                    .isEqualTo(new Unreachable(0, AddressGuard.REFUSAL));
            assertThat(proxy.visits()).hasSize(1);
        }
    }

    @Test
    void itselfItAlwaysAllows() {
        robots(ok("User-agent: *\nDisallow: /\n"));
        assertThat(fetch(rig.fetcher(), "/robots.txt")).isInstanceOf(Fetched.class);
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(NotAllowed.class);
    }

    /** Sections 2.2.1 to 2.2.3, as far as the library could be held wrongly. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a version does not matter | User-agent: nianbao/1.0~Disallow: /open/ | false",
                "nor does case | USER-AGENT: NIANBAO~DISALLOW: /open/ | false",
                "a longer token is another's | User-agent: nianbaobot~Disallow: /open/ | true",
                "so is a shorter one | User-agent: nian~Disallow: /open/ | true",
                "two groups for us are one | User-agent: nianbao~Disallow: /x/~~User-agent: other~Disallow: /~~User-agent: nianbao~Disallow: /open/ | false",
                "several agents share a group | User-agent: other~User-agent: nianbao~Disallow: /open/ | false",
                "a group of ours replaces that for all | User-agent: *~Disallow: /open/~~User-agent: nianbao~Allow: /x/ | true",
                "two groups for all are one | User-agent: *~Disallow: /x/~~User-agent: *~Disallow: /open/ | false",
                "the longest match wins | User-agent: *~Disallow: /~Allow: /open/ | true",
                "whichever stands first | User-agent: *~Allow: /op~Disallow: /open/ | false",
                "of equals the allowing one | User-agent: *~Disallow: /open/~Allow: /open/ | true",
                "a star stands for anything | User-agent: *~Disallow: /*/ | false",
                "a dollar for the end | User-agent: *~Disallow: /open$ | true",
                "percent signs are read | User-agent: *~Disallow: /%6Fpen/ | false",
                "an empty rule forbids nothing | User-agent: *~Disallow: | true",
                "paths keep their case | User-agent: *~Disallow: /OPEN/ | true",
                "comments are none of it | User-agent: * # all~Disallow: /open/ # closed | false",
                "other lines do not end a group | User-agent: *~Sitemap: http://x/s.xml~Disallow: /open/ | false",
                "rules without a group are none | Disallow: /open/ | true",
            })
    void groupsAndRulesAreMatchedByTheBook(String what, String text, boolean allowed) {
        robots(ok(text.strip().replace("~", "\n")));
        var outcome = fetch(rig.fetcher(), "/open/");
        assertThat(outcome instanceof Fetched).as(what).isEqualTo(allowed);
    }

    @Test
    void aFileInUtf16IsObeyed() {
        robots(aResponse().withBody(("\ufeff" + FORBID).getBytes(StandardCharsets.UTF_16BE)));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void noAnswerForbidsEverything() {
        robots(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(((Unreachable) fetch(rig.fetcher(), "/open/")).detail()).startsWith("robots.txt unreachable (reset");
    }

    @Test
    void aChallengeInItsPlaceIsNamedAsABlock() {
        robots(status(521));
        assertThat(fetch(rig.fetcher(), "/open/")).isEqualTo(new Blocked(521, "robots.txt unreachable (HTTP 521)"));
    }

    @Test
    void fiveRedirectsAreFollowedAndMoreMeanNoFile() {
        for (int i = 1; i <= 5; i++) {
            SERVER.stubFor(get(urlEqualTo("/r" + i)).willReturn(temporaryRedirect("/r" + (i + 1))));
        }
        SERVER.stubFor(get(urlEqualTo("/r5")).willReturn(ok(FORBID)));
        robots(temporaryRedirect("/r1"));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(NotAllowed.class);

        SERVER.stubFor(get(urlEqualTo("/r5")).willReturn(temporaryRedirect("/r6")));
        SERVER.stubFor(get(urlEqualTo("/r6")).willReturn(ok(FORBID)));
        assertThat(fetch(new Rig().fetcher(), "/secret/")).isInstanceOf(Fetched.class);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/r6")));
    }

    @Test
    void aPageOfHtmlInItsPlaceHoldsNoRules() {
        robots(ok("\n <html><body>User-agent: *\nDisallow: /\n</body></html>"));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(Fetched.class);
    }

    @Test
    void onlyTheFirst500KibibytesAreReadAndNoHalfLine() {
        var padding = "# nothing\n".repeat(RobotsFile.MOST_BYTES / 10 - 3); // the cut falls behind "Disallow: /open/"
        robots(ok(padding + "User-agent: *\nDisallow: /open/only/this/deep/folder/\n"));
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(Fetched.class);
        robots(ok(FORBID + "# and more\n".repeat(60_000)));
        assertThat(fetch(new Rig().fetcher(), "/secret/")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCrawlDelayBeyondReasonIsNoBan() {
        robots(ok("User-agent: *\nCrawl-delay: 99999999999999999999\n"));
        var fetcher = rig.fetcher();
        rig.time.pass(Duration.ofDays(2));
        assertThat(fetch(fetcher, "/open/")).isNotInstanceOf(NotAllowed.class);
    }

    @Test
    void aCopyIsUsedForADayAndSurvivesARestart() {
        robots(ok(FORBID));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(NotAllowed.class);
        robots(ok(""));
        rig.time.pass(Duration.ofHours(23));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(NotAllowed.class);
        asked(1);
        rig.time.pass(Duration.ofHours(1));
        assertThat(fetch(rig.fetcher(), "/secret/")).isInstanceOf(Fetched.class);
        asked(2);
    }

    @Test
    void anOldCopyServesForThirtyDaysWhileTheFileIsUnreachable() {
        robots(ok(FORBID));
        var fetcher = rig.fetcher();
        fetch(fetcher, "/secret/");
        robots(status(503));
        rig.time.pass(Duration.ofDays(29));
        assertThat(fetch(fetcher, "/open/")).isInstanceOf(Fetched.class);
        assertThat(fetch(fetcher, "/secret/")).isEqualTo(new NotAllowed("robots.txt forbids it"));
        asked(2);
        rig.time.pass(Duration.ofDays(1));
        assertThat(fetch(fetcher, "/open/")).isEqualTo(new NotAllowed("robots.txt unreachable (HTTP 503)"));
    }

    @Test
    void anUnreachableFileIsAskedForAgainAfterTenMinutesNotBeforeEveryPage() {
        robots(status(503));
        fetch(rig.fetcher(), "/open/");
        robots(ok(""));
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(NotAllowed.class);
        asked(1);
        rig.time.pass(RobotsShelf.RETRY);
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(Fetched.class);
    }

    @Test
    void theTargetOfARedirectIsAskedForPermissionToo() {
        robots(ok(FORBID));
        SERVER.stubFor(get(urlEqualTo("/open/")).willReturn(temporaryRedirect("/secret/")));
        assertThat(fetch(rig.fetcher(), "/open/")).isInstanceOf(NotAllowed.class);
        SERVER.verify(0, getRequestedFor(urlEqualTo("/secret/")));
    }

    @Test
    void itIsReadWithAByteOrderMarkToo() {
        var utf16 = ("\ufeff" + FORBID).getBytes(StandardCharsets.UTF_16LE);
        assertThat(RobotsFile.textOf(utf16)).contains("Disallow: /secret/");
        assertThat(RobotsFile.textOf(("\ufeff" + FORBID).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FORBID);
    }
}
