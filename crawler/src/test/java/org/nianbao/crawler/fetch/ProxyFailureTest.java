package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.crawler.proxy.Tunnel;

/** Whoever reads why a portal was not reached must not suspect the portal if it was the proxy. */
class ProxyFailureTest {

    private final Rig rig = new Rig();

    private String detail(HttpFetcher fetcher, String url) {
        assertThat(Rig.once(fetcher, URI.create(url))).isInstanceOf(Unreachable.class);
        return ((Unreachable) Rig.once(fetcher, URI.create(url))).detail();
    }

    private String detail(String proxy, String url) {
        return detail(rig.fetcher(Rig.through(URI.create(proxy), false)), url);
    }

    private static int closedPort() throws IOException {
        try (var tunnel = new Tunnel(1)) {
            return tunnel.port();
        }
    }

    @ParameterizedTest
    @CsvSource({"http, http", "http, https", "socks, http", "socks, https"})
    void aDeadProxyIsNamed(String kind, String portal) throws IOException {
        int port = closedPort();
        assertThat(detail(kind + "://127.0.0.1:" + port, portal + "://x.gov.cn/nb/"))
                .isEqualTo("proxy 127.0.0.1:" + port + ": nobody listens at that port");
    }

    @ParameterizedTest
    @CsvSource({"http, http", "http, https", "socks, https"})
    void aProxyWithoutAnAddressIsNamed(String kind, String portal) {
        assertThat(detail(kind + "://proxy.invalid:3128", portal + "://x.gov.cn/nb/"))
                .isEqualTo("proxy proxy.invalid:3128: its name is not found");
    }

    @Test
    void aProxyThatWantsALoginIsNamed() throws IOException {
        try (var proxy = new FaultServer(rig.time)) {
            var no = "HTTP/1.1 407 Login\nProxy-Authenticate: Basic realm=\"x\"\nContent-Length: 0\n\n";
            proxy.on("x.gov.cn:443", no).on("http://x.gov.cn/robots.txt", no);
            var words = "proxy " + proxy.host() + ": it wants a login (HTTP 407)";
            assertThat(detail(proxy.uri("").toString(), "https://x.gov.cn/nb/")).isEqualTo(words);
            assertThat(detail(proxy.uri("").toString(), "http://x.gov.cn/nb/")).isEqualTo(words);
        }
    }

    @Test
    void whatTheProxySaysOfThePortalIsNotItsOwnFailure() throws IOException {
        try (var proxy = new FaultServer(rig.time)) {
            var no = "HTTP/1.1 503 Unavailable\nContent-Length: 0\n\n";
            proxy.on("x.gov.cn:443", no).on("http://x.gov.cn/robots.txt", no);
            assertThat(detail(proxy.uri("").toString(), "https://x.gov.cn/nb/"))
                    .isEqualTo("robots.txt unreachable (through proxy " + proxy.host() + ": HTTP 503 to CONNECT)");
            assertThat(proxy.paths()).as("the other scheme").contains("http://x.gov.cn/robots.txt");
        }
    }

    /** Or the first sweep after the proxy is back would leave everybody alone for some more minutes. */
    @Test
    void noPortalIsLeftAloneForADeadProxy() throws IOException {
        int port = closedPort();
        var fetcher = rig.fetcher(Rig.through(URI.create("http://127.0.0.1:" + port), false));
        var portal = URI.create("http://x.gov.cn/nb/");
        for (int i = 0; i < 10; i++) {
            Rig.once(fetcher, portal);
            assertThat(fetcher.closed(portal)).isLessThan(Duration.ofMinutes(1));
        }
        assertThat(detail(fetcher, "http://x.gov.cn/nb/")).startsWith("proxy 127.0.0.1:");
        try (var proxy = new FaultServer(rig.time)) {
            proxy.on("http://x.gov.cn/robots.txt", "HTTP/1.1 404 None\nContent-Length: 0\n\n")
                    .on("http://x.gov.cn/nb/", "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
            assertThat(Rig.once(rig.fetcher(Rig.through(proxy.uri(""), false)), portal))
                    .isInstanceOf(Fetched.class);
        }
    }
}
