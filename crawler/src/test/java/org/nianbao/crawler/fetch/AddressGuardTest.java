package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

class AddressGuardTest {

    private static final Unreachable REFUSED = new Unreachable(0, AddressGuard.REFUSAL);
    private static final String OK = "HTTP/1.1 200 OK\nConnection: close\n\nok";

    private final Rig rig = new Rig();

    private static FetchSettings closed(Optional<URI> proxy) {
        var open = Rig.settings(Rig.PATIENT, 1000);
        return new FetchSettings(
                open.userAgent(), open.delay(), open.timeout(), open.maxBytes(), 4, proxy, open.trust(), false);
    }

    private HttpFetcher guarded(Optional<URI> proxy, Dns resolver) {
        return new HttpFetcher(closed(proxy), rig.memory, Rig.AS_OF, rig.time, rig.time, resolver);
    }

    private static List<InetAddress> addresses(String... literals) throws UnknownHostException {
        var all = new ArrayList<InetAddress>();
        for (var literal : literals) {
            all.add(InetAddress.getByName(literal));
        }
        return all;
    }

    private static Dns always(String... literals) {
        return host -> addresses(literals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "2002:7f00:1::",
                "2002:c0a8:101::",
                "64:ff9b::a00:1",
                "2001:db8::1",
                "2001:0:1::1",
                "168.63.129.16",
                "192.88.99.1",
                "100.100.100.200",
                "fd00:ec2::254",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1.2.4.8",
                "64:ff9b:0:1::1.2.4.8",
                "100::1",
                "3fff::1",
                "5f00::1",
                "2001:20::1",
                "240e::5efe:10.0.0.1",
                "240e::200:5efe:192.168.1.1",
                "::5efe:10.0.0.1",
            })
    void innerAddressesAreInner(String address) throws UnknownHostException {
        assertThat(AddressGuard.isInner(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.4.8",
                "114.114.114.114",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.0.1",
                "203.0.114.1",
                "223.5.5.5",
                "::ffff:223.5.5.5",
                "2400:3200::1",
                "240e::1",
                "2002:df05:505::",
                "64:ff9b::1.2.4.8",
                "168.63.129.17",
                "2001:250::1",
                "2001:da8::1",
                "240e::5efe:1.2.4.8",
            })
    void addressesOfTheInternetAreNot(String address) throws UnknownHostException {
        assertThat(AddressGuard.isInner(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://017700000001/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://localhost/",
                "http://portal.localhost/",
                "http://LOCALHOST:8080/",
                "http://169.254.169.254/latest/",
                "http://999.1.1.1/",
                "http://x.gov.cn@127.0.0.1/",
                "http://x.gov.cn:80@127.0.0.1/",
                "http://127.0.0.1.:80/",
                "http://localhost./",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://0/",
                "http://[0:0:0:0:0:ffff:7f00:1]/",
                "http://[64:ff9b::127.0.0.1]/",
                "http://[2002:7f00:1::]/",
                "http://[::127.0.0.1]/",
                "http://[fe80::1]/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://metadata.google.internal/",
                "http://printer.local/",
                "http://100.100.100.200/latest/meta-data/",
            })
    void noSpellingOfAnInnerAddressIsAsked(String address) {
        var outcome = Rig.once(guarded(Optional.empty(), Dns.SYSTEM), URI.create(address));
        assertThat(outcome).isInstanceOf(FetchOutcome.class).isNotInstanceOf(Fetched.class);
        // Spellings that only some resolvers understand may also end as an unknown name, and robots.txt as not to be
        // had.
        assertThat(outcome.toString()).containsAnyOf(AddressGuard.REFUSAL, "dns: host name not found", "not http");
    }

    @Test
    void aNameThatResolvesInwardsIsRefusedAndNobodyIsAsked() throws IOException {
        try (var server = new FaultServer(rig.time)) {
            server.on("/robots.txt", OK).on("/", OK);
            var url = URI.create("http://inner.example.org:" + server.uri("/").getPort() + "/");
            assertThat(Rig.once(guarded(Optional.empty(), always("127.0.0.1")), url))
                    .isEqualTo(REFUSED);
            assertThat(server.visits()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/",
                "//127.0.0.1/",
                "http://0x7f.1/",
                "http://[::ffff:10.0.0.1]/",
                "http://user:word@127.0.0.1/",
                "http://0177.0.0.01/",
                "http://2130706433/",
                "http://localhost./",
                "http://router.local/",
            })
    void noRedirectLeadsInwards(String target) throws IOException {
        try (var proxy = new FaultServer(rig.time)) {
            proxy.on("http://x.gov.cn/robots.txt", "HTTP/1.1 404 None\nContent-Length: 0\n\n")
                    .on("http://x.gov.cn/a", "HTTP/1.1 302 Found\nLocation: " + target + "\n\n");
            var fetcher = guarded(Optional.of(proxy.uri("")), Dns.SYSTEM);
            assertThat(Rig.once(fetcher, URI.create("http://x.gov.cn/a"))).isEqualTo(REFUSED);
            assertThat(proxy.paths()).containsExactly("http://x.gov.cn/robots.txt", "http://x.gov.cn/a");
        }
    }

    /** The name is known to the guard only as an inner address; the redirect came from one that is let out. */
    @Test
    void aRedirectToANameThatResolvesInwardsIsRefused() throws IOException {
        try (var server = new FaultServer(rig.time)) {
            server.page("/meta", 200, "", new byte[0]);
            var guard = new AddressGuard(always("127.0.0.1"), false, "");
            var url = HttpUrl.get("http://inner.test:" + server.port() + "/meta");
            assertThat(guard.refuses(url)).isFalse();
            assertThatThrownBy(() -> guard.machines(url)).isInstanceOf(AddressGuard.RefusedAddress.class);
            assertThat(server.visits()).isEmpty();
        }
    }

    @Test
    void ofMixedAddressesOnlyTheOuterOnesAreUsed() throws UnknownHostException {
        var guard = new AddressGuard(always("10.0.0.1", "223.5.5.5", "::1"), false, "");
        assertThat(guard.lookup("x.gov.cn")).containsExactlyElementsOf(addresses("223.5.5.5"));
        var inner = new AddressGuard(always("10.0.0.1", "::1"), false, "");
        assertThatThrownBy(() -> inner.lookup("x.gov.cn")).isInstanceOf(AddressGuard.RefusedAddress.class);
    }

    @Test
    void whereAllowedEverythingPasses() throws UnknownHostException {
        var guard = new AddressGuard(always("10.0.0.1"), true, "");
        assertThat(guard.lookup("intranet")).hasSize(1);
        assertThat(guard.refuses(HttpUrl.get("http://127.0.0.1/"))).isFalse();
    }

    /** The server plays a proxy: it may lie in the private network, what is asked through it may not. */
    @Test
    void aRedirectInwardsIsRefusedAlsoThroughAProxy() throws IOException {
        try (var proxy = new FaultServer(rig.time)) {
            proxy.on("http://x.gov.cn/robots.txt", OK)
                    .on("http://x.gov.cn/a", OK)
                    .on("http://x.gov.cn/b", "HTTP/1.1 302 Found\nLocation: http://169.254.169.254/meta\n\n")
                    .on("http://x.gov.cn/c", "HTTP/1.1 302 Found\nLocation: http://localhost/\n\n");
            var fetcher = guarded(Optional.of(proxy.uri("")), Dns.SYSTEM);
            assertThat(Rig.once(fetcher, URI.create("http://x.gov.cn/a"))).isInstanceOf(Fetched.class);
            assertThat(Rig.once(fetcher, URI.create("http://x.gov.cn/b"))).isEqualTo(REFUSED);
            assertThat(Rig.once(fetcher, URI.create("http://x.gov.cn/c"))).isEqualTo(REFUSED);
            assertThat(proxy.paths()).allMatch(path -> path.startsWith("http://x.gov.cn/"));
        }
    }

    @Test
    void anUnknownNameIsADnsFailure() {
        var fetcher = guarded(Optional.empty(), host -> {
            throw new UnknownHostException(host);
        });
        assertThat(Rig.once(fetcher, URI.create("http://x.gov.cn/")))
                .isEqualTo(new Unreachable(0, "robots.txt unreachable (dns: host name not found)"));
    }
}
