package org.nianbao.crawler.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.walk.PageRenderer.Sheet;

/** What becomes of the requests of a page, without any browser. */
class ErrandsTest {

    private static final String PAGE = "https://www.jia.gov.cn:8443/nb/";

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 1, 3, 10);

    private final ScriptedPortal portal = new ScriptedPortal();
    private final Sheet sheet =
            new Sheet(URI.create(PAGE), "<a href='https://www.jia.gov.cn:8443/a'>https://yi.example</a>");
    private final Errands errands = new Errands(Site.of(sheet.url()).orElseThrow(), sheet, portal, LIMITS);

    private ProxyAnswer ask(String method, String target, Map<String, String> headers, String body) {
        return errands.run(new ProxyRequest(method, target, headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    private ProxyAnswer get(String target) {
        return ask("GET", target, Map.of(), "");
    }

    @Test
    void thePageItselfIsNotAskedForAgain() {
        var answer = get("http://www.jia.gov.cn:8443/nb/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("<a href='http://www.jia.gov.cn:8443/a'>https://yi.example</a>");
        assertThat(portal.asked()).isEmpty();
        assertThat(errands.hasBegun()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.jia.gov.cn:8443/x.js, https://www.jia.gov.cn:8443/x.js",
        "http://data.jia.gov.cn/x.js, https://data.jia.gov.cn/x.js",
        "http://jia.gov.cn:8080/x.js, https://jia.gov.cn:8080/x.js",
    })
    void theSameSiteIsAskedByItsOwnScheme(String shown, String real) {
        portal.put(real, "text/javascript", "1");

        assertThat(get(shown).status()).isEqualTo(200);
        assertThat(portal.addresses()).containsExactly(real);
        assertThat(errands.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, http://www.yi.gov.cn/x.js, 403",
        "GET, http://gov.cn/x.js, 403",
        "GET, http://127.0.0.1:8443/x.js, 403",
        "GET, http://www.jia.gov.cn.example/x.js, 403",
        "GET, http://www.jia.gov.cn@yi.example/x.js, 403",
        "GET, https://www.jia.gov.cn:8443/x.js, 400",
        "GET, ftp://www.jia.gov.cn/x.js, 400",
        "GET, /x.js, 400",
        "CONNECT, www.yi.gov.cn:443, 403",
        "GET, http://www.jia.gov.cn:8443/logo.PNG, 403",
        "GET, http://www.jia.gov.cn:8443/f.woff2?v=1, 403",
    })
    void nobodyElseIsAskedAndNoOrnament(String method, String target, int status) {
        assertThat(ask(method, target, Map.of(), "").status()).isEqualTo(status);
        assertThat(portal.asked()).isEmpty();
        assertThat(errands.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, www.jia.gov.cn:443",
        "CONNECT, data.jia.gov.cn:443",
        "PUT, http://www.jia.gov.cn:8443/x",
        "OPTIONS, http://data.jia.gov.cn/x",
    })
    void whatIsRefusedToThePageOfItsOwnSiteIsSaid(String method, String target) {
        assertThat(ask(method, target, Map.of(), "").status()).isIn(403, 405);
        assertThat(portal.asked()).isEmpty();
        assertThat(errands.troubles()).hasSize(1);
    }

    @Test
    void anUploadIsRefused() {
        ask("POST", "http://www.jia.gov.cn:8443/x", Map.of("content-type", "multipart/form-data; boundary=a"), "--a");

        assertThat(portal.asked()).isEmpty();
        assertThat(errands.troubles()).singleElement().asString().contains("multipart/form-data");
    }

    @Test
    void bytesAndRequestsAreCounted() {
        portal.put("https://www.jia.gov.cn:8443/big", "text/plain", "12345678901");

        get("http://www.jia.gov.cn:8443/big");
        assertThat(get("http://www.jia.gov.cn:8443/more").status()).isEqualTo(403);

        assertThat(portal.asked()).hasSize(1);
        assertThat(errands.troubles()).containsExactly("more than 10 bytes");
    }

    @Test
    void theFirstBlockIsKept() {
        portal.put("https://www.jia.gov.cn:8443/a", new FetchOutcome.Blocked(521, "HTTP 521"));

        assertThat(get("http://www.jia.gov.cn:8443/a").status()).isEqualTo(403);

        assertThat(errands.blocked()).isEqualTo(Optional.of("HTTP 521, at https://www.jia.gov.cn:8443/a"));
    }

    @Test
    void whereARedirectEndedIsToldAndNotAskedAgain() {
        portal.put(
                "https://www.jia.gov.cn:8443/a",
                ScriptedPortal.page("https://data.jia.gov.cn/b", "application/json", "{}"));

        var hop = get("http://www.jia.gov.cn:8443/a");
        assertThat(hop.status()).isEqualTo(302);
        assertThat(hop.headers()).containsEntry("Location", "http://data.jia.gov.cn/b");
        assertThat(get("http://data.jia.gov.cn/b").body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{}");

        assertThat(portal.asked()).hasSize(1);
    }

    @Test
    void theDocumentGetsThePortalsAddressesBack() {
        var site = Site.of(URI.create("https://www.jia.gov.cn/")).orElseThrow();

        assertThat(
                        site.real(
                                "<a href=http://www.jia.gov.cn/a><a href='http:\\/\\/b.jia.gov.cn/'><a href=http://yi.example/>"))
                .isEqualTo(
                        "<a href=https://www.jia.gov.cn/a><a href='https:\\/\\/b.jia.gov.cn/'><a href=http://yi.example/>");
    }
}
