package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticRulesTest {

    @Test
    void aSumOverABlankIsNotAssessed() {
        var fixture = ReportFixture.sound()
                .number("T3.C7.np", 99)
                .cell("T3.C3.1.np", " ")
                .cell("T3.D.np", "-");

        assertThat(Findings.of("T3-02", fixture)).isEmpty();
        assertThat(Findings.of("T3-01", fixture)).isEmpty();
        assertThat(Findings.of("T3-05", fixture))
                .singleElement()
                .extracting(Finding::cells)
                .isEqualTo(List.of("T3.C3.1.np", "T3.D.np"));
    }

    @Test
    void aSumOverACellThatWasNotReadIsNotAssessed() {
        var fixture = ReportFixture.sound()
                .number("T3.C7.np", 99)
                .withoutCells(id -> id.endsWith(".np") && !id.contains("C7"));

        assertThat(Findings.certainViolations(fixture)).containsExactly("T3-03");
    }

    @Test
    void otherHandlingInOneRowIsAddedInPlaceOfItsPartsAndIsOnlyAWarning() {
        var fixture = ReportFixture.sound().otherHandlingInOneRow();

        assertThat(Findings.of(fixture)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("T3-04");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(Findings.of("T3-02", fixture.number("T3.C6.np", 3))).hasSize(1);
    }

    @Test
    void bothSidesOfTheBalanceAreToldWithTheirAddends() {
        assertThat(Findings.of("T3-01", ReportFixture.sound().number("T3.D.np", 3)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("自然人", "10", "8+2", "11", "8+3");
                    assertThat(f.cells()).containsExactly("T3.A.np", "T3.B.np", "T3.C7.np", "T3.D.np");
                    assertThat(f.expected()).isEqualTo("10");
                    assertThat(f.actual()).isEqualTo("11");
                });
    }

    @Test
    void ofTheAddendsThoseAreShownThatAreNotZeroAndAllOfThemIfAllAre() {
        assertThat(Findings.of("T3-02", ReportFixture.sound().number("T3.C1.np", 6)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("自然人", "8", "9");
                    assertThat(f.cells()).containsExactly("T3.C7.np", "T3.C1.np", "T3.C3.4.np", "T3.C6.3.np");
                });
        assertThat(Findings.of("T3-03", ReportFixture.sound().number("T3.D.np", 0)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("四、结转下年度继续办理", "2", "0+0+0+0+0+0", "0");
                    assertThat(f.cells())
                            .containsExactly(
                                    "T3.D.tot", "T3.D.np", "T3.D.com", "T3.D.sci", "T3.D.pub", "T3.D.law", "T3.D.oth");
                });
    }

    @ParameterizedTest
    @CsvSource({"5,5", "6,6", "8,6"})
    void fiveRowsAreNamedAndTheRestIsCounted(int wrong, int findings) {
        var fixture = ReportFixture.sound();
        for (var row :
                List.of("A", "B", "C1", "C2", "C3.1", "C3.2", "C3.3", "C3.4").subList(0, wrong)) {
            fixture.number("T3." + row + ".tot", 99);
        }

        assertThat(Findings.of("T3-03", fixture)).hasSize(findings);
    }

    @Test
    void theRestIsNamedInOneLine() {
        var fixture = ReportFixture.sound();
        for (var row : List.of("A", "B", "C1", "C2", "C3.1", "C3.4", "C7")) {
            fixture.number("T3." + row + ".tot", 99);
        }

        var last = Findings.of("T3-03", fixture).get(5);

        assertThat(last.message().key()).isEqualTo("T3-03.message.more");
        assertThat(last.message().args()).containsExactly("2", "“4.保护第三方合法权益”；“（七）总计”");
    }

    @Test
    void nothingVanishesWhereNothingCameIn() {
        var fixture = ReportFixture.sound();
        fixture.build().cells().keySet().stream()
                .filter(id -> id.startsWith("T3."))
                .forEach(id -> fixture.number(id, 0));

        assertThat(Findings.of("T3-07", fixture)).isEmpty();
        assertThat(Findings.of("T3-07", fixture.number("T3.A.tot", 1)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("1");
                    assertThat(f.cells()).containsExactly("T3.A.tot", "T3.B.tot", "T3.C7.tot", "T3.D.tot");
                    assertThat(f.expected()).isEqualTo("1");
                    assertThat(f.actual()).isEqualTo("0");
                });
        assertThat(Findings.of("T3-07", fixture.number("T3.C2.tot", 1))).isEmpty();
    }

    @Test
    void aTableThatIsWrongThroughoutDoesNotFillThePage() {
        var fixture = ReportFixture.sound();
        fixture.build().cells().keySet().stream()
                .filter(id -> id.startsWith("T3.") && id.endsWith(".oth"))
                .forEach(id -> fixture.number(id, 7));

        var findings = Findings.of("T3-03", fixture);

        assertThat(findings).hasSize(6);
        assertThat(findings.get(5).cells()).contains("T3.D.oth");
    }

    @Test
    void aBlockOfTable4WithAWrongTotalIsNamed() {
        var fixture = ReportFixture.sound().number("T4.lit_aft.keep", 5);

        assertThat(Findings.of("T4-01", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).startsWith("复议后起诉", "0"));
    }

    @Test
    void blanksInTable4AreNoMissingNumbers() {
        var fixture = ReportFixture.sound().cell("T4.lit_dir.sum", "");

        assertThat(Findings.of(fixture)).extracting(Finding::rule).containsExactly("T2-03");
    }

    @Test
    void aRowWhoseNumbersCouldNotBePlacedIsOurDoubtAndNotTheReportsFault() {
        var fixture = ReportFixture.sound().unplacedRow("T3", "C5.4");

        assertThat(Findings.of(fixture)).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("T3-05");
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
        });
    }

    @Test
    void textInACellIsReviewedForItMayBeTwoNumbersRunTogether() {
        var fixture = ReportFixture.sound().cell("T3.C2.com", "0 0");

        assertThat(Findings.of("T3-06", fixture)).extracting(Finding::certainty).containsExactly(Certainty.REVIEW);
    }

    @Test
    void aSignedChangeAndAnAmountWithDecimalsAreNumbersOfTheOldForm() {
        var fixture =
                ReportFixture.oldFormIn2022().cell("T2.procurement.amount", "251.5", new java.math.BigDecimal("251.5"));

        assertThat(Findings.of("T2-04", fixture)).isEmpty();
    }

    @Test
    void aStockThatIsTooSmallIsAWarning() {
        var fixture = ReportFixture.sound().number("T2.normdocs.valid", 0);

        assertThat(Findings.of("T2-04", fixture)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(Findings.of("T2-04", fixture.number("T2.normdocs.valid", -1)))
                .extracting(Finding::severity)
                .containsExactly(Severity.VIOLATION, Severity.WARNING);
    }
}
