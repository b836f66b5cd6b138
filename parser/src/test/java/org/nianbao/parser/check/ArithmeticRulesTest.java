package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
