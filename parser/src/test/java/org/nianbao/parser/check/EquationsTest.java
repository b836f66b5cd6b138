package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.check.Equations.Equation;
import org.nianbao.parser.check.Equations.Sums;
import org.nianbao.parser.report.Template;

/** The sums as the forms print them, taken from the templates anew. */
class EquationsTest {

    private static final List<String> KINDS = List.of("np", "com", "sci", "pub", "law", "oth");

    private static final Sums OF_2021 = Sums.of(Template.FORM_2021, false);

    @Test
    void whatCameInEqualsWhatWentOutInEveryColumn() {
        assertThat(OF_2021.balance()).hasSize(7);
        assertThat(OF_2021.balance().get(0))
                .isEqualTo(new Equation("自然人", List.of("T3.A.np", "T3.B.np"), List.of("T3.C7.np", "T3.D.np")));
        assertThat(OF_2021.balance().get(6))
                .isEqualTo(new Equation("总计", List.of("T3.A.tot", "T3.B.tot"), List.of("T3.C7.tot", "T3.D.tot")));
    }

    @Test
    void theResultsAddUpToTheirTotalWithoutIt() {
        assertThat(OF_2021.resultTotals()).hasSize(7);
        var first = OF_2021.resultTotals().get(0);
        assertThat(first.name()).isEqualTo("自然人");
        assertThat(first.left())
                .startsWith("T3.C1.np", "T3.C2.np", "T3.C3.1.np")
                .endsWith("T3.C6.1.np", "T3.C6.2.np", "T3.C6.3.np")
                .doesNotContain("T3.C7.np", "T3.A.np", "T3.D.np", "T3.C6.np");
        assertThat(first.right()).containsExactly("T3.C7.np");
    }

    @Test
    void otherHandlingInOneRowTakesThePlaceOfItsParts() {
        var oneRow = Sums.of(Template.FORM_2021, true);

        assertThat(oneRow.resultTotals().get(0).left()).endsWith("T3.C6.np").doesNotContain("T3.C6.1.np");
        assertThat(oneRow.rowTotals()).extracting(Equation::name).contains("C6").doesNotContain("C6.1", "C6.2");
    }

    @Test
    void sixKindsOfApplicantsAddUpToTheTotalOfARow() {
        assertThat(OF_2021.rowTotals())
                .extracting(Equation::name)
                .startsWith("A", "B", "C1")
                .endsWith("C7", "D");
        assertThat(OF_2021.rowTotals().get(0))
                .isEqualTo(new Equation(
                        "A", KINDS.stream().map(kind -> "T3.A." + kind).toList(), List.of("T3.A.tot")));
    }

    @Test
    void fourResultsAddUpToTheTotalOfAGroup() {
        assertThat(OF_2021.remedyTotals()).hasSize(3);
        assertThat(OF_2021.remedyTotals().get(0))
                .isEqualTo(new Equation(
                        "行政复议",
                        List.of("T4.rev.keep", "T4.rev.corr", "T4.rev.othr", "T4.rev.pend"),
                        List.of("T4.rev.sum")));
        assertThat(OF_2021.remedyTotals().get(2).right()).containsExactly("T4.lit_aft.sum");
    }

    @Test
    void theRowsOfResultsAreThoseTheReportPrints() {
        var whole = CheckContext.of(ReportFixture.sound().build(), ReportFixture.subject());
        var merged =
                CheckContext.of(ReportFixture.sound().otherHandlingInOneRow().build(), ReportFixture.subject());

        assertThat(Equations.resultRows(whole)).startsWith("C1", "C2").endsWith("C6.1", "C6.2", "C6.3");
        assertThat(Equations.resultRows(merged)).endsWith("C6").doesNotContain("C7", "C6.3");
        assertThat(Equations.all(whole)).hasSize(7 + 7 + OF_2021.rowTotals().size() + 3);
    }
}
