package org.nianbao.crawler.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that carry something, as lists behind a script want them. */
class PostTest {

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final Rig rig = new Rig();

    @BeforeEach
    void noRobots() {
        SERVER.stubFor(any(urlEqualTo("/robots.txt")).willReturn(notFound()));
    }

    private FetchOutcome ask(String path, Payload payload) {
        return rig.fetcher()
                .fetch(FetchRequest.list(URI.create(SERVER.baseUrl() + path)).posting(payload));
    }

    @Test
    void fieldsOfAFormAreSentInUtf8() {
        SERVER.stubFor(post("/queryList").willReturn(okJson("{}").withHeader("ETag", "\"1\"")));
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "年报 &");
        fields.put("page", "2");

        assertThat(ask("/queryList", Payload.form(fields))).isInstanceOf(FetchOutcome.Fetched.class);

        SERVER.verify(postRequestedFor(urlEqualTo("/queryList"))
                .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded; charset=UTF-8"))
                .withRequestBody(equalTo("name=%E5%B9%B4%E6%8A%A5+%26&page=2")));
    }

    @Test
    void jsonIsSentAsItIsAndTheAnswerIsNotRemembered() {
        SERVER.stubFor(post("/rest").willReturn(okJson("{}").withHeader("ETag", "\"1\"")));

        ask("/rest", Payload.json("{\"deptcode\":\"\"}"));
        ask("/rest", Payload.json("{\"deptcode\":\"1\"}"));

        SERVER.verify(postRequestedFor(urlEqualTo("/rest")).withRequestBody(equalTo("{\"deptcode\":\"1\"}")));
        SERVER.verify(0, anyRequestedFor(urlEqualTo("/rest")).withHeader("If-None-Match", equalTo("\"1\"")));
    }

    @ParameterizedTest
    @CsvSource({"301, false", "302, false", "303, false", "307, true", "308, true"})
    void onlySomeRedirectsAskForTheSameAgain(int status, boolean same) {
        SERVER.stubFor(post("/old").willReturn(aResponse().withStatus(status).withHeader("Location", "/new")));
        SERVER.stubFor(any(urlEqualTo("/new")).willReturn(okJson("{}")));

        assertThat(ask("/old", Payload.json("{}"))).isInstanceOf(FetchOutcome.Fetched.class);

        SERVER.verify(same ? 1 : 0, postRequestedFor(urlEqualTo("/new")));
        SERVER.verify(same ? 0 : 1, getRequestedFor(urlEqualTo("/new")));
    }
}
