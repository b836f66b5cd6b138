package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** T3-04; the form has 25 rows of numbers. */
class RequestRowsRuleTest {

    @Test
    void aTableThatIsNotThereLacksAllRows() {
        assertThat(Findings.of("T3-04", ReportFixture.sound().withoutTable("T3")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("T3-04.message.table");
                    assertThat(f.expected()).isEqualTo("25");
                    assertThat(f.actual()).isEqualTo("0");
                });
        assertThat(Findings.of("T3-04", ReportFixture.sound().withoutTable("T3").images(1)))
                .as("it may be a picture")
                .isEmpty();
    }

    @Test
    void aRowThatIsNotThereIsNamed() {
        assertThat(Findings.of(
                        "T3-04", ReportFixture.sound().withoutRow("T3", "C2").withoutRow("T3", "D")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args().get(0)).isEqualTo("2");
                    assertThat(f.message().args().get(1)).endsWith("；“四、结转下年度继续办理”");
                    assertThat(f.expected()).isEqualTo(f.message().args().get(1));
                    assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
                });
    }

    @Test
    void aRowWithoutItsLabelIsNamedWithItsCells() {
        assertThat(Findings.of("T3-04", ReportFixture.sound().lostLabel("T3", "C7")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("T3-04.message.label");
                    assertThat(f.message().args()).containsExactly("1", "“（七）总计”");
                    assertThat(f.cells())
                            .containsExactly(
                                    "T3.C7.np",
                                    "T3.C7.com",
                                    "T3.C7.sci",
                                    "T3.C7.pub",
                                    "T3.C7.law",
                                    "T3.C7.oth",
                                    "T3.C7.tot");
                });
    }

    @Test
    void theLabelOfAGroupCountsAndThatOfARowIsCountedOnce() {
        assertThat(Findings.of("T3-04", ReportFixture.sound().lostLabel("T3", "C3")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("1", "“（三）不予公开”");
                    assertThat(f.cells()).isEmpty();
                });
        assertThat(Findings.of(
                        "T3-04", ReportFixture.sound().otherHandlingInOneRow().lostLabel("T3", "C6")))
                .filteredOn(f -> f.message().key().equals("T3-04.message.label"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).containsExactly("1", "“（六）其他处理”"));
    }
}
