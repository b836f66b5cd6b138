package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.net.URI;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/** Portals that gave up http, or never made https work. */
class OtherSchemeTest {

    private final Rig rig = new Rig();

    @ParameterizedTest
    @CsvSource({
        "https://x.gov.cn/a, tls: the certificate is not trusted, http://x.gov.cn/a",
        "https://x.gov.cn/a, refused: nobody listens at that port, http://x.gov.cn/a",
        "http://x.gov.cn/a, refused: nobody listens at that port, https://x.gov.cn/a",
        "http://x.gov.cn/a?b=c, timeout: no connection could be made, https://x.gov.cn/a?b=c",
        "https://x.gov.cn:8443/a, tls: no secure connection could be agreed, http://x.gov.cn:8443/a",
        "https://x.gov.cn:8443/a, refused: nobody listens at that port,",
        "http://x.gov.cn/a, timeout,",
        "http://x.gov.cn/a, dns: host name not found,",
        "https://x.gov.cn/a, reset: the connection was broken off,",
        "http://x.gov.cn/a, tls: whatever,",
    })
    void isTriedWhereItMayHelp(String url, String failure, String other) {
        var found =
                OtherScheme.of(HttpUrl.get(url), new Answer.Failed(0, failure)).map(HttpUrl::toString);
        assertThat(found.orElse(null)).isEqualTo(other);
    }

    @Test
    void whoAnsweredIsNotAskedInAnotherScheme() {
        assertThat(OtherScheme.of(HttpUrl.get("https://x.gov.cn/"), new Answer.Failed(200, "tls: broken")))
                .isEmpty();
    }

    @Test
    void aPortalThatOnlySpeaksPlainlyIsReadPlainlyAndSaysSo() throws IOException {
        try (var server = new FaultServer(rig.time)) {
            server.page("/nb/", 200, "Content-Type: text/html\n", Faults.utf8("<p>年报</p>"));
            var asked = URI.create("https://" + server.host() + "/nb/");
            var fetched = (Fetched) Rig.once(rig.fetcher(), asked);
            assertThat(fetched.url()).isEqualTo(server.uri("/nb/"));
            assertThat(fetched.body()).isEqualTo(Faults.utf8("<p>年报</p>"));
        }
    }

    /** The certificate is checked as ever; where nobody speaks plainly the first failure stands. */
    @Test
    void aCertificateNobodyVouchesForIsNotAccepted() {
        var server = new WireMockServer(
                WireMockConfiguration.options().dynamicHttpsPort().httpDisabled(true));
        server.start();
        try {
            var url = URI.create("https://127.0.0.1:" + server.httpsPort() + "/nb/");
            assertThat(Rig.once(rig.fetcher(), url)).isInstanceOfSatisfying(Unreachable.class, failed -> {
                assertThat(failed.status()).isZero();
                assertThat(failed.detail()).contains("tls: the certificate is not trusted");
            });
            assertThat(server.getAllServeEvents()).isEmpty();
        } finally {
            server.stop();
        }
    }

    /** Another page may answer there, but not for this one: it counts as found or not at all. */
    @Test
    void onlyAPageCountsNotWhatElseIsSaidThere() throws IOException {
        try (var server = new FaultServer(rig.time)) {
            var asked = URI.create("https://" + server.host() + "/gone/");
            assertThat(Rig.once(rig.fetcher(), asked))
                    .isInstanceOfSatisfying(
                            Unreachable.class,
                            failed -> assertThat(failed.detail()).contains("tls"));
            assertThat(server.paths()).contains("/robots.txt", "/gone/");
        }
    }
}
