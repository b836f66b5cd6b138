package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What stands in a cell for a number, told with its place and as printed. */
class NumberCellRulesTest {

    @Test
    void aRemarkBesideANumberIsShown() {
        var fixture = ReportFixture.sound()
                .cell("T2.licence.decisions", "50（食品）", BigDecimal.valueOf(50))
                .cell("T2.penalty.decisions", "若干");

        assertThat(Findings.of("T2-02", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().args()).containsExactly("行政许可·本年处理决定数量“50（食品）”；行政处罚·本年处理决定数量“若干”");
            assertThat(f.cells()).containsExactly("T2.licence.decisions", "T2.penalty.decisions");
            assertThat(f.actual()).isEqualTo("50（食品）；若干");
        });
    }

    @Test
    void textWithoutANumberIsAMatterOfTablesThreeAndFourThemselves() {
        assertThat(Findings.of("T2-02", ReportFixture.sound().cell("T3.C2.law", "若干")))
                .isEmpty();
        assertThat(Findings.of("T2-02", ReportFixture.sound().cell("T3.C2.law", "1（件）", BigDecimal.ONE)))
                .singleElement()
                .satisfies(f -> assertThat(f.cells()).containsExactly("T3.C2.law"));
        assertThat(Findings.of("T3-06", ReportFixture.sound().cell("T3.C2.law", "若干")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.expected()).isEqualTo("0, 1, 2 …");
                    assertThat(f.actual()).isEqualTo("若干");
                });
    }

    @Test
    void fractionsAndNegativesAreNoCounts() {
        var fixture = ReportFixture.sound()
                .cell("T3.C2.law", "-1", BigDecimal.valueOf(-1))
                .cell("T3.C2.oth", "0.5", new BigDecimal("0.5"))
                .cell("T3.C2.pub", "0.0", new BigDecimal("0.0"));

        assertThat(Findings.of("T3-06", fixture)).singleElement().satisfies(f -> {
            assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(f.cells()).containsExactly("T3.C2.law", "T3.C2.oth");
            assertThat(f.actual()).isEqualTo("-1；0.5");
        });
    }

    @Test
    void tableFourWithoutAnyNumberMayNotHaveBeenReadAndWithSomeItLacksTheRest() {
        assertThat(Findings.of("T4-02", ReportFixture.sound().withoutCells(id -> id.startsWith("T4."))))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.message().args()).containsExactly("15", "0");
                });
        assertThat(Findings.of("T4-02", ReportFixture.sound().withoutCells("T4.rev.sum"::equals)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(f.message().args()).containsExactly("15", "14");
                });
    }

    @Test
    void whatIsNoCountInTableFourIsShown() {
        var fixture = ReportFixture.sound()
                .cell("T4.rev.keep", "1.5", new BigDecimal("1.5"))
                .cell("T4.lit_dir.sum", "若干");

        assertThat(Findings.of("T4-02", fixture))
                .extracting(
                        Finding::certainty,
                        Finding::actual,
                        f -> f.message().args().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Certainty.CERTAIN, "1.5", "行政复议·结果维持“1.5”"),
                        org.assertj.core.groups.Tuple.tuple(Certainty.REVIEW, "若干", "未经复议直接起诉·总计“若干”"));
    }

    @Test
    void blanksAreNamedWithTheirSection() {
        assertThat(Findings.of("T3-05", ReportFixture.sound().cell("T3.C2.law", "/")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args().get(0)).isEqualTo("1");
                    assertThat(f.message().args().get(1)).endsWith("·法律服务机构");
                    assertThat(f.message().args().get(2)).isEqualTo("三、收到和处理政府信息公开申请情况");
                    assertThat(f.expected()).isEqualTo("0");
                    assertThat(f.actual()).isEqualTo("/");
                });
    }
}
