package org.nianbao.config.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesOfOneCellTest {

    @ParameterizedTest
    @CsvSource({
        "500ms,PT0.5S",
        "1s,PT1S",
        "30s,PT30S",
        "2m,PT2M",
        "1h,PT1H",
        "1d,PT24H",
        "0s,PT0S",
        "999999999d,PT23999999976H"
    })
    void durations(String text, Duration duration) {
        assertThat(Amounts.duration(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "s", "-1s", "1.5h", "1M", "1 week", "9999999999s", "一秒", "1s 1m"})
    void noDurations(String text) {
        assertThat(Amounts.duration(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50MB,52428800", "512KB,524288", "1048576,1048576", "1gb,1073741824", "10B,10"})
    void sizes(String text, long bytes) {
        assertThat(Amounts.size(text)).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MB", "-1KB", "1.5MB", "1TB", "1 Mio"})
    void noSizes(String text) {
        assertThat(Amounts.size(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "640302.0,640302",
        "6.40302E5,640302",
        "2023,2023",
        "2023.5,2023.5",
        "001.0,001.0",
        "abc,abc",
        "1e99999,1e99999"
    })
    void codesAsExcelWritesThem(String written, String meant) {
        assertThat(Amounts.withoutFraction(written)).isEqualTo(meant);
    }

    @Test
    void daysOfTheYear() {
        assertThat(Days.monthDay("01-31")).contains(MonthDay.of(1, 31));
        assertThat(Days.monthDay("02-29")).contains(MonthDay.of(2, 29));
        for (var wrong : List.of("", "1-31", "13-01", "04-31", "01/31", "2023-01-31", "00-00")) {
            assertThat(Days.monthDay(wrong)).as(wrong).isEmpty();
        }
        for (var right : List.of("01-31", "1-31", "1/31", "1月31日", "2023-01-31", "2023/1/31", "2023年1月31日")) {
            assertThat(Days.monthDayFromTable(right)).as(right).contains(MonthDay.of(1, 31));
        }
    }

    @Test
    void dates() {
        for (var right : List.of("2025-12-31", "2025/12/31", "2025.12.31", "2025年12月31日", "2025-12-31 00:00:00")) {
            assertThat(Days.date(right)).as(right).contains(LocalDate.of(2025, 12, 31));
        }
        for (var wrong : List.of("", "2025", "31.12.2025", "2025-02-29", "2025-13-01", "25-1-1")) {
            assertThat(Days.date(wrong)).as(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.cn",
                "https://www.a.gov.cn:8443/zfxxgk/nb/?id=1&x=%E5%B9%B4",
                "HTTP://A.CN/年报/",
                "http://10.1.2.3/",
                "http://[::1]:80/"
            })
    void addresses(String text) {
        assertThat(Addresses.url(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.cn",
                "//a.cn/",
                "ftp://a.cn/",
                "http://",
                "http:///x",
                "http://a b/",
                "http://a.cn:99999/",
                "http://u:p@a.cn/",
                "mailto:a@b.cn",
                "javascript:alert(1)",
                "http://a.cn/|"
            })
    void noAddresses(String text) {
        assertThat(Addresses.url(text)).isEmpty();
    }

    @Test
    void emailAddresses() {
        assertThat(Addresses.isEmail("zfb.office@lt-q.gov.cn")).isTrue();
        for (var wrong : List.of("", "a", "a@b", "a@b@c.cn", "a b@c.cn", "a@.cn", "<a@b.cn>")) {
            assertThat(Addresses.isEmail(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void theNearestWordIsFoundIfItIsNearEnough() {
        var known = List.of("department", "government", "township", "userAgent", "部门", "乡镇");

        assertThat(Nearest.of("departmnet", known)).contains("department");
        assertThat(Nearest.of("USER_AGENT", known)).contains("userAgent");
        assertThat(Nearest.of("town", known)).isEmpty();
        assertThat(Nearest.of("学校", known)).isEmpty();
        assertThat(Nearest.of("", known)).isEmpty();
        assertThat(Nearest.of("x".repeat(100_000), known)).isEmpty();
    }

    @Test
    void aSwapOfNeighboursIsOneSlip() {
        assertThat(Nearest.distance("corn", "cron")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void blanksOfOfficeProgramsAreBlanks() {
        assertThat(Blanks.strip("\u3000\u00A0 甲 局\uFEFF\t")).isEqualTo("甲 局");
        assertThat(Blanks.remove(" 年 报\u3000栏目")).isEqualTo("年报栏目");
        assertThat(Blanks.printable("a\nb" + "c".repeat(10), 5)).isEqualTo("a bcc…");
    }
}
