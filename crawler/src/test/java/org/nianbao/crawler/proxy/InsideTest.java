package org.nianbao.crawler.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsideTest {

    private static final Inside USUAL = Inside.by(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "10.2.3.4",
                "172.16.0.1",
                "172.31.255.1",
                "192.168.1.1",
                "169.254.1.1",
                "[::1]",
                "[fd12:3456::1]",
                "[fe80::1]",
                "robot",
                "Mattermost"
            })
    void theOfficesOwnNetworkIsReachedDirectly(String host) {
        assertThat(USUAL.holds(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oapi.dingtalk.com",
                "qyapi.weixin.qq.com",
                "172.32.0.1",
                "8.8.8.8",
                "[2001:4860::1]",
                "10.example.org",
                "999.1.1.1",
                "10.1.1.1.example.org"
            })
    void theRestGoesThroughTheProxy(String host) {
        assertThat(USUAL.holds(host)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "im.office.gov.cn, true",
        "office.gov.cn, true",
        "OFFICE.gov.cn, true",
        "notoffice.gov.cn, false",
        "a.intranet.example, true",
        "star.example.org, true",
        "oapi.dingtalk.com, false"
    })
    void namesOfNoProxyAreReachedDirectly(String host, boolean direct) {
        var list = ".office.gov.cn, intranet.EXAMPLE  *.star.example.org,";
        assertThat(Inside.by(Map.of("NO_PROXY", list)).holds(host)).isEqualTo(direct);
        assertThat(Inside.by(Map.of("no_proxy", list)).holds(host)).isEqualTo(direct);
    }

    @Test
    void aStarIsEverything() {
        assertThat(Inside.by(Map.of("NO_PROXY", "*")).holds("oapi.dingtalk.com"))
                .isTrue();
    }

    @Test
    void onlyWhatLiesOutsideGoesThroughTheProxy() {
        var selector = WayOut.by(Optional.of(URI.create("http://10.1.1.1:3128")), Map.of())
                .orElseThrow();
        assertThat(selector.select(URI.create("https://oapi.dingtalk.com/robot/send")))
                .containsExactly(
                        OfficeProxy.of(URI.create("http://10.1.1.1:3128")).proxy());
        assertThat(selector.select(URI.create("http://10.2.3.4/hook"))).containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void aProxyHasThePortOfItsKind() {
        assertThat(OfficeProxy.of(URI.create("socks://p"))).hasToString("p:1080");
        assertThat(OfficeProxy.of(URI.create("http://p"))).hasToString("p:8080");
    }
}
