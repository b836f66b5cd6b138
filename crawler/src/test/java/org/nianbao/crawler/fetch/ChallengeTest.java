package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChallengeTest {

    private static final Map<String, String> HTML = Map.of("content-type", "text/html");

    private static byte[] page(String head, String body) {
        return ("<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> challenges() {
        var river =
                "<meta id='a' content='b' r='m'><script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script>";
        return Stream.of(
                Arguments.of("瑞数", 412, page(river, "")),
                Arguments.of("瑞数", 202, page(river, "")),
                Arguments.of("瑞数", 200, page(river, "")),
                Arguments.of(
                        "加速乐",
                        521,
                        page(
                                "<script>document.cookie='__jsl_clearance_s=1';location.href=location.pathname</script>",
                                "")),
                Arguments.of("加速乐", 521, page("<script>location.href=go({\"tn\":\"__jsl_clearance_s\"})</script>", "")),
                Arguments.of("WZWS", 200, page("", "<noscript>请开启JavaScript并刷新该页.</noscript>")),
                Arguments.of("WZWS", 493, page("", "<img src='/wzws-waf-cgi/logo.png'>")),
                Arguments.of("region", 403, page("", "<p>reason:GeoBL</p>")),
                Arguments.of("CWAP", 200, page("<title>CWAP-waf</title>", "<div></div>")),
                Arguments.of("NWAF", 405, page("", "<div class=\"puzzle-vcode\"></div>")),
                Arguments.of("acw_sc__v2", 200, page("<script>var arg1='0A';setCookie('acw_sc__v2',x)</script>", "")),
                Arguments.of("EdgeOne", 200, page("<script>var n='EO_Bot_Ssid=1';</script>", "")),
                Arguments.of("创宇盾", 403, page("", "<a href='https://help.365cyd.com/x'>?</a>")),
                Arguments.of("宝塔", 200, page("<title>网站防火墙</title>", "您的请求已被拦截")),
                Arguments.of(
                        "cookie script", 200, page("<script>document.cookie='a=1';location.reload()</script>", "")),
                Arguments.of("script", 202, page("<script src='/x.js'></script>", "")));
    }

    @ParameterizedTest
    @MethodSource("challenges")
    void isNamed(String name, int status, byte[] body) {
        assertThat(Challenge.recognise(status, HTML, body)).get().asString().contains(name);
    }

    @Test
    void isReadInGbkToo() {
        var body = "<html><body>请开启JavaScript并刷新该页</body></html>".getBytes(Charset.forName("GBK"));
        assertThat(Challenge.recognise(200, HTML, body)).isPresent();
    }

    @Test
    void aRefusalIsNamedByItsHeaders() {
        assertThat(Challenge.recognise(403, Map.of("wzws-ray", "1"), new byte[0]))
                .get()
                .asString()
                .contains("WZWS");
        assertThat(Challenge.recognise(521, Map.of("set-cookie", "__jsluid_s=1"), new byte[0]))
                .get()
                .asString()
                .contains("加速乐");
        assertThat(Challenge.recognise(403, HTML, page("", "forbidden"))).isEmpty();
    }

    static Stream<Arguments> goodPages() {
        var marks = "<meta content='x' r='m'><script r='m'>$_ts=window['$_ts'];$_ts.cd='x'</script>"
                + "<script>document.cookie='acw_sc__v2=1;EO_Bot_Ssid';var arg1='0';location.href</script>"
                + "<script src='/wzws-waf-cgi/x.js'></script>";
        var list = "<li><a href='./202601/t20260130_1.html'>某局2025年政府信息公开工作年度报告</a></li>".repeat(5);
        var article = "<p>根据条例要求，编制本年度报告。报告所列数据的统计期限自一月一日起至十二月三十一日止。</p>".repeat(20);
        return Stream.of(
                Arguments.of(200, page(marks, "<ul>" + list + "</ul>")),
                Arguments.of(200, page(marks, article)),
                Arguments.of(200, page("<script>location.href='./zfxxgk/index.html'</script>", "")),
                Arguments.of(200, page("<meta http-equiv=refresh content='0;url=./x/'>", "")),
                Arguments.of(200, page("<script src='/analytics.js'></script>", "<p>暂无</p>")),
                Arguments.of(200, page("<script>document.cookie='visits=1'</script>", "<a href='a.pdf'>年报</a>")),
                Arguments.of(404, page(marks, article)),
                Arguments.of(200, "%PDF-1.7 $_ts r='m'".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(200, new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("goodPages")
    void aGoodPageIsNoneThoughAFirewallLeftItsMarks(int status, byte[] body) {
        assertThat(Challenge.recognise(status, HTML, body)).isEmpty();
    }

    @Test
    void aPassedPagesHeadersProveNothing() {
        var headers = Map.of("content-type", "text/html", "wzws-ray", "1", "set-cookie", "__jsluid_s=1");
        assertThat(Challenge.recognise(200, headers, page("", "<p>年报</p>"))).isEmpty();
    }

    @Property(tries = 200)
    void noBytesHarmIt(@ForAll byte[] body, @ForAll short status) {
        assertThat(Challenge.recognise(status, HTML, body)).isNotNull();
    }
}
