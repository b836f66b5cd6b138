package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;

class SoftErrorsTest {

    private static Optional<String> on(String url, String html) {
        return SoftErrors.on(HtmlPages.parse(new Fetched(
                URI.create(url),
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of("text/html; charset=utf-8"),
                Map.of(),
                false,
                Instant.EPOCH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>404 Not Found</title>",
                "<title>页面不存在</title>",
                "<body>您访问的页面不存在或已删除</body>",
                "<body><h1>网站正在升级</h1></body>",
                "<title>系统维护</title><body>请稍后访问</body>",
                "<body>抱歉，找不到该页面</body>"
            })
    void areKnownByTheirWords(String html) {
        assertThat(on("http://x.gov.cn/nb/", html)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/404.html, true",
        "/error/404.shtml, true",
        "/error.jsp, true",
        "/404, true",
        "/errorPage.html, true",
        "/nb/index_404.html, false",
        "/nb/t20230404_404.html, false",
        "/nb/terror.html, false",
        "/error/nb/1.html, false",
        "/, false",
    })
    void areKnownByWhereTheyLie(String path, boolean error) {
        assertThat(on("http://x.gov.cn" + path, "<title>某局</title><body>欢迎</body>")
                        .isPresent())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>政府信息公开年报</title><body><ul><li><a href='1.html'>某局年度报告</a></li></ul></body>",
                "<title>某局2022年政府信息公开工作年度报告</title><body>全年收到申请404件，系统维护三次。"
                        + "本年度，我局认真贯彻落实条例，全面推进政务公开。本年度，我局认真贯彻落实条例，全面推进政务公开。"
                        + "本年度，我局认真贯彻落实条例，全面推进政务公开。本年度，我局认真贯彻落实条例，全面推进政务公开。"
                        + "本年度，我局认真贯彻落实条例，全面推进政务公开。本年度，我局认真贯彻落实条例，全面推进政务公开。"
                        + "本年度，我局认真贯彻落实条例，全面推进政务公开。本年度，我局认真贯彻落实条例，全面推进政务公开。"
                        + "本年度，我局认真贯彻落实条例，全面推进政务公开。本年度，我局认真贯彻落实条例，全面推进政务公开。"
                        + "本年度，我局认真贯彻落实条例，全面推进政务公开。本年度，我局认真贯彻落实条例，全面推进政务公开。</body>"
            })
    void aPageThatSaysSomethingIsNone(String html) {
        assertThat(on("http://x.gov.cn/nb/1.html", html)).isEmpty();
    }
}
