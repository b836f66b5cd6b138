package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Report;

/** Where cells are inferred, an accusation takes a second witness. */
class WitnessesTest {

    /** Breaks the sum of its row and of its column: it looks the same whether the report or our reading is wrong. */
    private static ReportFixture wrongTotal() {
        return ReportFixture.sound().number("T3.C1.tot", 9);
    }

    /** Two more requests in a row that adds up: only the column is broken. */
    private static ReportFixture unbalanced() {
        return ReportFixture.sound().number("T3.A.np", 10).number("T3.A.tot", 14);
    }

    /** A number that no sum of the form contains. */
    private static ReportFixture townWithRules() {
        return ReportFixture.sound().number("T2.rules.valid", 6);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "DOCX", "DOC", "WPS", "RTF", "ODT"})
    void aMarkedCellIsItsOwnWitness(Format format) {
        assertThat(certainty("T3-03", wrongTotal().from(format))).isEqualTo(Certainty.CERTAIN);
        assertThat(certainty("T2-06", townWithRules().from(format))).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "PDF", "OFD"})
    void anInferredNumberThatNothingSupportsWaitsForAPerson(Format format) {
        assertThat(certainty("T3-03", wrongTotal().from(format))).isEqualTo(Certainty.REVIEW);
        assertThat(certainty("T3-02", wrongTotal().from(format))).isEqualTo(Certainty.REVIEW);
        assertThat(certainty("T2-06", townWithRules().from(format))).isEqualTo(Certainty.REVIEW);
    }

    @Test
    void theSumsOfTheOtherDirectionAreAWitness() {
        assertThat(certainty("T3-01", unbalanced().from(Format.TEXT))).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void anotherExtractionOrAnotherCopyIsAWitness() {
        var same = wrongTotal().from(Format.PDF).build();
        assertThat(certainty("T3-03", wrongTotal().from(Format.PDF).besides(same)))
                .isEqualTo(Certainty.CERTAIN);
        assertThat(certainty(
                        "T3-03", wrongTotal().from(Format.PDF), wrongTotal().build()))
                .isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aReadingThatContradictsUndoesEveryWitness() {
        var sound = ReportFixture.sound().build();
        assertThat(certainty("T3-01", unbalanced().from(Format.PDF).besides(sound)))
                .isEqualTo(Certainty.REVIEW);
        assertThat(certainty("T3-01", unbalanced().from(Format.PDF), sound)).isEqualTo(Certainty.REVIEW);
    }

    @Test
    void whatIsAbsentHasToBeAbsentInTheOtherExtractionToo() {
        var without = ReportFixture.sound().withoutTable("T4").from(Format.PDF);
        assertThat(certainty("STR-04", without.besides(ReportFixture.sound().build())))
                .isEqualTo(Certainty.REVIEW);
        assertThat(certainty(
                        "STR-04",
                        without.besides(ReportFixture.sound().withoutTable("T4").build())))
                .isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aReadingThatLostMoreIsNoWitnessOfAnAbsence() {
        var lossy = ReportFixture.sound()
                .withoutRow("T3", "D")
                .withoutRow("T3", "B")
                .build();
        var without = ReportFixture.sound().withoutRow("T3", "D").from(Format.PDF);
        assertThat(certainty("T3-04", without.besides(lossy))).isEqualTo(Certainty.REVIEW);
    }

    private static Certainty certainty(String rule, ReportFixture fixture, Report... copies) {
        return Findings.of(rule, fixture, ReportFixture.subject().with(List.of(copies)))
                .get(0)
                .certainty();
    }
}
