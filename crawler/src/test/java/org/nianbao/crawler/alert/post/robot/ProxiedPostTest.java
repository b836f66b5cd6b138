package org.nianbao.crawler.alert.post.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Alerts.Robot;
import org.nianbao.config.Alerts.Webhook;
import org.nianbao.crawler.alert.post.Bulletin;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Secrets;
import org.nianbao.crawler.proxy.Tunnel;
import org.nianbao.crawler.proxy.WayOut;
import org.nianbao.crawler.trust.Authority;
import org.nianbao.crawler.trust.SecurePortal;
import org.nianbao.crawler.trust.Trust;
import org.nianbao.store.Message;

/** Robots and heartbeat of an office that reaches the internet by {@code crawl.proxy} only. */
class ProxiedPostTest {

    private static final Instant AT = Instant.parse("2023-02-01T04:00:00Z");
    private static final String OUTSIDE = "https://oapi.example.org/robot/send?key=0123456789abcdef";

    private static SSLContext robot;
    private static Optional<Trust> trust;

    @BeforeAll
    static void found(@TempDir Path folder) throws Exception {
        var authority = Authority.in(folder, "office");
        robot = authority.server("oapi.example.org");
        trust = Trust.besides(List.of(authority.certificate()));
    }

    private static Optional<WayOut> proxy(int port) {
        return WayOut.by(Optional.of(URI.create("http://127.0.0.1:" + port)), Map.of());
    }

    private static Outcome send(String address, Optional<WayOut> wayOut) {
        var webhook = new Webhook(Robot.GENERIC, "URL", Optional.empty());
        var way = new RobotWay(
                List.of(webhook),
                new Secrets(Map.of("URL", address)),
                Clock.fixed(AT, ZoneOffset.UTC),
                Locale.ENGLISH,
                trust,
                wayOut);
        var body = new Bulletin("news", List.of("one"), Optional.empty()).json();
        try (var trip = way.begin()) {
            return trip.send(Message.fresh("post/1", RobotWay.CHANNEL, RobotWay.target(webhook), body, AT));
        }
    }

    @Test
    void whatLiesOutsideIsReachedThroughTheProxy() throws Exception {
        try (var server = new SecurePortal(robot);
                var tunnel = new Tunnel(server.port())) {
            assertThat(send(OUTSIDE, proxy(tunnel.port()))).isEqualTo(new Outcome.Accepted());
            var beat = new Heartbeat("https://oapi.example.org/beat", trust, proxy(tunnel.port()));
            assertThat(beat.beat("x")).isTrue();
            assertThat(server.asked()).containsExactly("/robot/send?key=0123456789abcdef", "/beat");
            assertThat(tunnel.asked())
                    .filteredOn(line -> line.startsWith("CONNECT"))
                    .containsOnly("CONNECT oapi.example.org:443 HTTP/1.1");
        }
    }

    @Test
    void whatLiesInsideIsReachedWithoutIt() throws Exception {
        try (var server = new Robots();
                var tunnel = new Tunnel(1)) {
            server.answers(204, "");
            assertThat(send(server.url("/hook"), proxy(tunnel.port()))).isEqualTo(new Outcome.Accepted());
            var beat = new Heartbeat(server.url("/beat"), trust, proxy(tunnel.port()));
            assertThat(beat.beat("x")).isTrue();
            assertThat(tunnel.asked()).isEmpty();
        }
    }

    @Test
    void aDeadProxyIsNamedAndNothingElseIs() throws Exception {
        int port;
        try (var tunnel = new Tunnel(1)) {
            port = tunnel.port();
        }
        assertThat(send(OUTSIDE, proxy(port))).isInstanceOfSatisfying(Outcome.Blocked.class, blocked -> {
            assertThat(blocked.fault().kind()).isEqualTo(Fault.Kind.DOWN);
            assertThat(blocked.fault().trouble())
                    .isEqualTo("proxy 127.0.0.1:" + port + ": nobody listens at that port");
        });
        var beat = new Heartbeat("https://oapi.example.org/beat", trust, proxy(port));
        assertThat(beat.beat("x")).isFalse();
    }
}
