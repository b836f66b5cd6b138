package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.alert.post.robot.Heartbeat;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;
import org.nianbao.crawler.proxy.Tunnel;
import org.nianbao.crawler.trust.Authority;
import org.nianbao.crawler.trust.SecurePortal;
import org.nianbao.crawler.trust.Trust;

/** {@code crawl.ca} and {@code crawl.proxy} against servers that speak TLS. */
class TrustedPortalTest {

    private static final String NOT_TRUSTED = "tls: the certificate is not trusted";

    private static SSLContext localhost;
    private static SSLContext portal;
    private static SSLContext expired;
    private static SSLContext foreign;
    private static Optional<Trust> office;

    private final Rig rig = new Rig();

    @BeforeAll
    static void found(@TempDir Path folder) throws Exception {
        var authority = Authority.in(folder, "office");
        localhost = authority.server("localhost");
        portal = authority.server("x.gov.cn");
        expired = authority.expired("localhost");
        foreign = Authority.in(folder, "stranger").server("localhost");
        office = Trust.besides(List.of(authority.certificate()));
    }

    private FetchOutcome ask(String address, Optional<URI> proxy, Optional<Trust> trust, boolean open) {
        var usual = Rig.settings(Rig.PATIENT, 1000);
        var settings = new FetchSettings(
                usual.userAgent(), usual.delay(), usual.timeout(), usual.maxBytes(), 4, proxy, trust, open);
        return Rig.once(rig.fetcher(settings), URI.create(address));
    }

    private FetchOutcome ask(SSLContext context, Optional<Trust> trust) throws Exception {
        try (var server = new SecurePortal(context)) {
            var outcome = ask("https://localhost:" + server.port() + "/", Optional.empty(), trust, true);
            assertThat(server.asked().isEmpty()).isEqualTo(!(outcome instanceof Fetched));
            return outcome;
        }
    }

    @Test
    void theOfficesOwnAuthorityIsTrustedOnlyWhereItIsNamed() throws Exception {
        assertThat(ask(localhost, Optional.empty()).toString()).contains(NOT_TRUSTED);
        assertThat(ask(localhost, office)).isInstanceOf(Fetched.class);
        assertThat(Trust.besides(List.of())).isEmpty();
    }

    @Test
    void whatJavaTrustsIsTrustedStill() {
        var usual = office.orElseThrow().manager().getAcceptedIssuers();
        assertThat(usual.length).isGreaterThan(10);
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        assertThat(ask(expired, office).toString()).contains(NOT_TRUSTED);
    }

    @Test
    void aCertificateOfAnotherAuthorityIsRefused() throws Exception {
        assertThat(ask(foreign, office).toString()).contains(NOT_TRUSTED);
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws Exception {
        assertThat(ask(portal, office).toString()).contains("tls: the certificate is for another name");
    }

    @Test
    void theHeartbeatTrustsTheSame() throws Exception {
        try (var server = new SecurePortal(localhost)) {
            var address = "https://localhost:" + server.port() + "/beat";
            assertThat(new Heartbeat(address, Optional.empty(), Optional.empty()).beat("x"))
                    .isFalse();
            assertThat(server.asked()).isEmpty();
            assertThat(new Heartbeat(address, office, Optional.empty()).beat("x"))
                    .isTrue();
            assertThat(server.asked()).containsExactly("/beat");
        }
    }

    /** The proxy lies on loopback, and private addresses are closed: the proxy itself may be there, nothing behind it. */
    @Test
    void throughAProxyTheTunnelEndsAtThePortal() throws Exception {
        try (var server = new SecurePortal(portal);
                var tunnel = new Tunnel(server.port())) {
            var proxy = Optional.of(URI.create("http://127.0.0.1:" + tunnel.port()));
            assertThat(ask("https://x.gov.cn/a", proxy, office, false)).isInstanceOf(Fetched.class);
            assertThat(server.asked()).containsExactly("/robots.txt", "/a");
            assertThat(tunnel.asked()).contains("CONNECT x.gov.cn:443 HTTP/1.1");

            assertThat(ask("https://y.gov.cn/a", proxy, office, false).toString())
                    .contains("tls: the certificate is for another name");
            for (var inner :
                    List.of("https://127.0.0.1/", "https://localhost/", "https://10.0.0.1/", "https://[::1]/")) {
                assertThat(ask(inner, proxy, office, false)).isEqualTo(new Unreachable(0, AddressGuard.REFUSAL));
            }
            assertThat(tunnel.asked())
                    .filteredOn(line -> line.startsWith("CONNECT"))
                    .allMatch(line -> line.matches("CONNECT [xy]\\.gov\\.cn:443 .*"));
        }
    }

    @Test
    void behindADeadProxyAllIsUnreachable() throws Exception {
        int port;
        try (var tunnel = new Tunnel(1)) {
            port = tunnel.port();
        }
        var proxy = Optional.of(URI.create("http://127.0.0.1:" + port));
        for (var address : List.of("http://x.gov.cn/a", "https://y.gov.cn/a")) {
            assertThat(ask(address, proxy, office, false)).isInstanceOf(Unreachable.class);
        }
    }
}
