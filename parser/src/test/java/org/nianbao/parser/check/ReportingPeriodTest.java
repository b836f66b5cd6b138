package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    private static final OptionalInt YEAR = OptionalInt.of(2022);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "所列数据的统计期限自2022年1月1日起至2022年12月31日止",
                "本报告统计数据从 2022 年 1 月 1 日\n至 12 月 31\n日",
                "统计时段：2022.1.1-2022.12.31",
                "统计时段：2022.01.01—2022.12.31",
                "数据统计期限为２０２２年１月１日至１２月３１日",
                "报告期为2022年1月1日至同年12月31日",
                "报告期:2022-01-01至2022-12-31",
                "2022年1月1日至12月31日的数据如下",
                "服务期限自2021年3月1日至2024年12月31日。统计期限自2022年1月1日至12月31日。"
            })
    void wordingsOfAWholeYearAreRead(String text) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        ReportingPeriod.Stated.class,
                        p -> assertThat(p.isWholeYear(2022)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统计期限自20221月1日起至202212月31日止",
                "统计期限为2022年11日至1231日",
                "统计期限202211日至20221231日",
                "统计期限为2022年1月1日至2022年13月31日",
                "统计期限为2022年1月至12月",
                "统计期限为2022年度"
            })
    void aSentenceThatLostCharactersIsUnreadableAndNeitherWrongNorMissing(String text) {
        assertThat(read(text)).isInstanceOf(ReportingPeriod.Unreadable.class);
        var fixture = ReportFixture.sound().intro(text + "。");
        assertThat(Findings.of(fixture)).extracting(Finding::rule).doesNotContain("DOC-05", "DOC-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "道路改造工程自2021年3月1日至2022年6月30日施工",
                "合同期限自2021年3月1日至2024年2月28日",
                "比2021年下降三成，已研究部署2023年的工作",
                "办理时限为二十个工作日"
            })
    void otherPeriodsAreNotTheReportsOwn(String text) {
        assertThat(read(text)).isInstanceOf(ReportingPeriod.Missing.class);
    }

    @Test
    void theMatchSaysWhatIsPrinted() {
        assertThat(read("统计期限自2022年1月1日起至2022年12月30日止"))
                .isEqualTo(new ReportingPeriod.Stated(
                        LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 30), "2022年1月1日起至2022年12月30日"));
    }

    private static ReportingPeriod read(String text) {
        return ReportingPeriod.read(Flow.of(text), YEAR);
    }
}
