package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRulesTest {

    @ParameterizedTest
    @CsvSource({
        "统计期限自2022年1月1日起至2022年12月30日止, CERTAIN",
        "统计期限自2022年1月1日起至2021年12月31日止, CERTAIN",
        "统计期限自2021年1月1日起至2021年12月31日止, CERTAIN",
        "统计期限自2022年6月1日起至2022年12月31日止, REVIEW",
        "统计期限自2021年1月1日起至2022年12月31日止, REVIEW"
    })
    void aWrongPeriodIsAViolationAndADoubtfulOneWaits(String sentence, Certainty certainty) {
        assertThat(Findings.of("DOC-05", ReportFixture.sound().intro(sentence + "。")))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.VIOLATION))
                .satisfies(f -> assertThat(f.certainty()).isEqualTo(certainty));
    }

    @Test
    void ofAnotherYearIsCertainOnlyIfTheTitleSaysTheYear() {
        var fixture = ReportFixture.sound()
                .title("政府信息公开工作年度报告", Optional.empty(), OptionalInt.empty(), false)
                .intro("统计期限自2021年1月1日至2021年12月31日。");

        assertThat(Findings.of("DOC-05", fixture))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
    }

    @Test
    void aYearNamedMoreOftenThanTheReportsOwnIsOnlyAdvice() {
        var fixture = ReportFixture.sound()
                .intro("统计期限自2022年1月1日至12月31日。")
                .text(5, "2021年底清理栏目，2021年完成培训，2021年开通公众号。", "下一步改进。");

        assertThat(Findings.of("DOC-04", fixture)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ADVICE);
            assertThat(f.message().key()).isEqualTo("DOC-04.message.text");
        });
    }

    @Test
    void trueMentionsOfOtherYearsAreNoFault() {
        var fixture = ReportFixture.sound().text(5, "收件量比2021年(31件)下降29%，其余结转到2023年，已研究部署2023年工作。");

        assertThat(Findings.of(fixture)).extracting(Finding::rule).doesNotContain("DOC-04", "DOC-05");
    }
}
