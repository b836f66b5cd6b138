package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private final TestTime wall = new TestTime("2026-11-22T04:00:00Z");

    private Duration asked(int status, String... headers) {
        var answer = new Answer.Received(HttpUrl.get("http://x.gov.cn/"), status, Headers.of(headers), new byte[0]);
        return RetryAfter.of(answer, wall);
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "7200, PT1H",
        "99999999999999999999, PT1H",
        "soon, PT0S",
        "-5, PT0S",
        "'Sun, 22 Nov 2026 04:10:00 GMT', PT10M",
        "'Sun, 22 Nov 2026 03:00:00 GMT', PT0S",
        "'Sun, 22 Nov 2099 03:00:00 GMT', PT1H",
    })
    void isReadInBothFormsAndBounded(String value, Duration pause) {
        assertThat(asked(503, "Retry-After", value)).isEqualTo(pause);
    }

    @Test
    void aDateIsMeasuredByTheServersOwnClock() {
        var localTimeCalledGmt = "Sun, 22 Nov 2026 12:00:00 GMT";
        var fiveMinutesLater = "Sun, 22 Nov 2026 12:05:00 GMT";
        assertThat(asked(429, "Date", localTimeCalledGmt, "Retry-After", fiveMinutesLater))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void tooManyRequestsWithoutAWordIsAMinute() {
        assertThat(asked(429)).isEqualTo(RetryAfter.UNSAID);
        assertThat(asked(503)).isZero();
    }

    @Test
    void onlyRefusalsForALimitAreHeard() {
        assertThat(asked(200, "Retry-After", "120")).isZero();
        assertThat(asked(404, "Retry-After", "120")).isZero();
        assertThat(asked(301, "Retry-After", "120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(asked(302)).isZero();
        assertThat(RetryAfter.of(new Answer.Failed(0, "timeout"), wall)).isZero();
    }
}
