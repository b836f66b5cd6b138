package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T3-11 and FEE-01 to FEE-03; the fixture has 12 requests and fees of 3.25万元. */
class FeeRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"发出收费通知1件，总金额200元，实际收取总金额0元。|T3-11.message.fewer", "未收取信息处理费。|T3-11.message", "无|T3-11.message"})
    void unpaidRequestsNeedTheirNotices(String text, String key) {
        var fixture = ReportFixture.sound().text(6, text).number("T3.C6.2.tot", 2);

        assertThat(Findings.of("T3-11", fixture))
                .singleElement()
                .extracting(f -> f.message().key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"发出收费通知2件，实际收取0元。", "本年发出信息处理费收费通知三份。"})
    void asManyNoticesAreEnough(String text) {
        assertThat(Findings.of("T3-11", ReportFixture.sound().text(6, text).number("T3.C6.2.tot", 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收取信息处理费40000元。|FEE-01",
                "共收取信息处理费4万元。|FEE-01",
                "发出收费通知1件，总金额90000元，实际收取信息处理费总金额90000元。|FEE-01",
            })
    void theFeeIsPartOfTheCharges(String text, String rule) {
        assertThat(Findings.of(rule, ReportFixture.sound().text(6, text)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.cells()).containsExactly("T2.fees.amount");
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收取信息处理费32500元。",
                "上年收取信息处理费40000元。",
                "收取信息处理费约40000元。",
                "发出收费通知1件，总金额40000元，实际收取总金额0元。",
                "收取信息处理费0元。",
                "信息处理费标准为每件100元。"
            })
    void feesThatFit(String text) {
        var fixture = ReportFixture.sound().text(6, text);

        assertThat(Findings.of("FEE-01", fixture)).isEmpty();
        assertThat(Findings.of("FEE-03", fixture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"收取信息处理费100元。|9|1", "收取信息处理费100元。|11|0", "按量计收，收取信息处理费40元。|9|0"})
    void tenRequestsAreFree(String text, long received, int findings) {
        assertThat(Findings.of("FEE-02", ReportFixture.sound().text(6, text).number("T3.A.tot", received)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"未收取信息处理费。另收取信息处理费300元。|0|FEE-03.message", "没有发出收费通知。|2|FEE-03.message.unpaid"})
    void aContradictionIsAsked(String text, long unpaid, String key) {
        assertThat(Findings.of("FEE-03", ReportFixture.sound().text(6, text).number("T3.C6.2.tot", unpaid)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo(key);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    /** Who did not pay after a notice left nothing to collect. */
    @ParameterizedTest
    @ValueSource(strings = {"发出收费通知2件，未收取信息处理费。", "未收取信息处理费。"})
    void collectingNothingFromThoseWhoDidNotPayIsNoContradiction(String text) {
        assertThat(Findings.of("FEE-03", ReportFixture.sound().text(6, text).number("T3.C6.2.tot", 2)))
                .isEmpty();
    }
}
