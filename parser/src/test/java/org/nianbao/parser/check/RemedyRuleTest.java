package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NAR-05; the fixture has two reviews, one upheld and one pending, and no suit. */
class RemedyRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "因政府信息公开被申请行政复议3件。|NAR-05.message",
                "政府信息公开行政复议2件，其中纠正1件。|NAR-05.message",
                "政府信息公开行政诉讼1件。|NAR-05.message",
                "全区政府信息公开行政复议9件。|NAR-05.message.scope",
                "信息公开类行政复议2件，均获维持。|NAR-05.message.upheld",
                "未发生因政府信息公开申请行政复议、提起行政诉讼的情况。|NAR-05.message.denied",
                "没有收到依申请公开的政府信息，没有因政府信息公开申请行政复议的案件。|NAR-05.message.denied"
            })
    void aContradictionWithTableFourIsAsked(String text, String key) {
        assertThat(Findings.of("NAR-05", ReportFixture.sound().text(1, text)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo(key);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.cells()).isNotEmpty();
                    assertThat(f.quote()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "因政府信息公开被申请行政复议2件，维持1件，尚未审结1件。",
                "政府信息公开行政复议案件1件已审结。",
                "政府信息公开行政诉讼0件。",
                "2021年政府信息公开行政复议5件，均获维持。",
                "审理政府信息公开行政复议案件31件，均获维持。",
                "没有政府信息公开行政复议被纠正的情况。",
                "有效降低政府信息公开行政复议发生率和纠错率。",
                "未发生因政府信息公开提起行政诉讼的情况。",
                "全县办理行政复议案件56件。"
            })
    void whatAgreesOrIsSomethingElseIsLeftAlone(String text) {
        assertThat(Findings.of("NAR-05", ReportFixture.sound().text(1, text))).isEmpty();
    }

    @Test
    void whatWasNotUpheldIsNamedCellByCell() {
        assertThat(Findings.of("NAR-05", ReportFixture.sound().text(1, "政府信息公开行政复议2件，均获维持。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.cells()).containsExactly("T4.rev.pend");
                    assertThat(f.message().args()).containsExactly("行政复议·尚未审结 1");
                    assertThat(f.expected()).isEqualTo("0");
                    assertThat(f.actual()).isEqualTo("行政复议·尚未审结 1");
                });
        assertThat(Findings.of("NAR-05", suits().text(1, "政府信息公开行政诉讼均获维持。")))
                .singleElement()
                .satisfies(f -> assertThat(f.cells()).containsExactly("T4.lit_aft.corr"));
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "3,0", "4,1"})
    void suitsMayBeThoseOfOneKind(long claimed, int findings) {
        assertThat(Findings.of("NAR-05", suits().text(1, "政府信息公开行政诉讼" + claimed + "件。")))
                .hasSize(findings);
    }

    @Test
    void theNumberOfSuitsIsNoNumberOfReviews() {
        var fixture = suits().number("T4.rev.keep", 3).number("T4.rev.pend", 0).number("T4.rev.sum", 3);

        assertThat(Findings.of("NAR-05", fixture.text(1, "政府信息公开行政复议3件。"))).isEmpty();
        assertThat(Findings.of("NAR-05", fixture.text(1, "政府信息公开行政复议1件。"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没有因政府信息公开提起行政诉讼|3|T4.lit_dir.sum,T4.lit_aft.sum",
                "没有因政府信息公开申请行政复议|2|T4.rev.sum",
                "没有因政府信息公开申请行政复议、提起行政诉讼|5|T4.rev.sum,T4.lit_dir.sum,T4.lit_aft.sum"
            })
    void whatIsDeniedIsHeldAgainstItsOwnColumns(String text, String sum, String cells) {
        assertThat(Findings.of("NAR-05", suits().text(1, text + "。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly(sum);
                    assertThat(f.cells()).containsExactly(cells.split(","));
                    assertThat(f.actual()).isEqualTo(sum);
                    assertThat(f.quote()).isEqualTo(text);
                });
    }

    /** One suit without a review, upheld; two after one, of which one was corrected. */
    private static ReportFixture suits() {
        return ReportFixture.sound()
                .number("T4.lit_dir.keep", 1)
                .number("T4.lit_dir.sum", 1)
                .number("T4.lit_aft.keep", 1)
                .number("T4.lit_aft.corr", 1)
                .number("T4.lit_aft.sum", 2);
    }

    /** Table 四 printed 0 beside 10 and 1: that the total is wrong is T4-01, the text may well be right. */
    @Test
    void theResultsCountWhereTheTotalIsWrong() {
        var fixture = ReportFixture.sound()
                .number("T4.rev.keep", 10)
                .number("T4.rev.pend", 1)
                .number("T4.rev.sum", 0)
                .text(1, "政府信息公开行政复议11件。");

        assertThat(Findings.of("NAR-05", fixture)).isEmpty();
        assertThat(Findings.certainViolations(fixture)).contains("T4-01");
    }
}
