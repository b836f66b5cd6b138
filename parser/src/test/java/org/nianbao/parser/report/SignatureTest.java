package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static Optional<LocalDate> date(String... lines) {
        return Signature.find(List.of(lines)).map(Signature::date);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年1月9日,2023-01-09",
        "２０２３年１月９日,2023-01-09",
        "' 2023 年 01 月 31 日 ',2023-01-31",
        "2023-1-9,2023-01-09",
        "2023.01.09,2023-01-09",
        "2023/1/9,2023-01-09",
        "二〇二三年一月九日,2023-01-09",
        "二○二三年十月十日,2023-10-10",
        "二零二三年十二月三十一日,2023-12-31",
        "二O二三年十一月二十日,2023-11-20"
    })
    void datesAreReadInAllNumerals(String line, LocalDate day) {
        assertThat(date(line)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年2月30日",
                "2023年13月1日",
                "二〇二三年十三月一日",
                "截至2022年12月31日。",
                "2023年1月9日印发",
                "2023年1月",
                "二〇二三年〇月一日",
                "二〇二三年一月十十日",
                "二〇二三年一二月三日",
                "二〇二三年一月十一二日"
            })
    void noDayOfTheCalendarOrPartOfASentenceIsNoDate(String line) {
        assertThat(date(line)).isEmpty();
    }

    @Test
    void nameAboveTheDateSigns() {
        assertThat(Signature.find(List.of("没有其他事项。", "云岭县财政局", "2023年1月9日")))
                .contains(new Signature(Optional.of("云岭县财政局"), LocalDate.of(2023, 1, 9)));
        assertThat(Signature.find(List.of("没有其他需要报告的事项。", "2023年1月9日")).flatMap(Signature::agency))
                .isEmpty();
    }

    @Test
    void lastDateOfTheLastLinesCounts() {
        assertThat(date("2022年1月1日", "2023年1月9日")).contains(LocalDate.of(2023, 1, 9));
        var far = Stream.concat(Stream.of("2023年1月9日"), Collections.nCopies(8, "正文。").stream())
                .toArray(String[]::new);
        assertThat(date(far)).isEmpty();
        assertThat(date()).isEmpty();
    }
}
