package org.nianbao.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Severity;

class SameFiguresRuleTest {

    private static final Object[] NUMBERS = {
        "T2.licence.decisions",
        148,
        "T2.penalty.decisions",
        37,
        "T2.fees.amount",
        "12.60",
        "T3.A.tot",
        9,
        "T3.B.tot",
        2,
        "T3.C7.tot",
        8,
        "T3.D.tot",
        3
    };

    private static Object[] but(int index, Object number) {
        var numbers = Arrays.copyOf(NUMBERS, NUMBERS.length);
        numbers[index] = number;
        return numbers;
    }

    @Test
    void twoAgenciesWithTheSameNumbersAreBothNamed() {
        var findings = new Units()
                .figures("青禾县水务局", "department", NUMBERS)
                .figures("河东县林业局", "department", but(5, "12.6"))
                .figures("河东县统计局", "department", but(13, 4))
                .findings();

        assertThat(findings).containsOnlyKeys("青禾县水务局", "河东县林业局");
        assertThat(findings.get("青禾县水务局")).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("SET-04");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
            assertThat(f.message().args()).containsExactly("青禾县水务局", "河东县林业局", "7", "0");
            assertThat(f.cells()).hasSize(7).contains("T2.fees.amount");
        });
    }

    @Test
    void aBlankCountsAsNoNumber() {
        assertThat(new Units()
                        .figures("青禾县水务局", "department", NUMBERS)
                        .figures("河东县林业局", "department", append("T4.rev.sum", ""))
                        .findings())
                .hasSize(2);
    }

    @Test
    void aCellThatOnlyOneOfThemHasIsNoSameness() {
        assertThat(new Units()
                        .figures("青禾县水务局", "department", NUMBERS)
                        .figures("河东县林业局", "department", append("T3.C1.tot", 0))
                        .findings())
                .isEmpty();
    }

    private static Object[] append(String cell, Object number) {
        var numbers = Arrays.copyOf(NUMBERS, NUMBERS.length + 2);
        numbers[NUMBERS.length] = cell;
        numbers[NUMBERS.length + 1] = number;
        return numbers;
    }

    @Test
    void fewNumbersAreACoincidence() {
        Object[] few = {"T3.A.tot", 9, "T3.B.tot", 1, "T3.C7.tot", 8, "T3.D.tot", 2, "T3.A.np", 9, "T3.C1.np", 8};

        assertThat(new Units()
                        .figures("青禾县水务局", "department", few)
                        .figures("河东县林业局", "department", few)
                        .findings())
                .isEmpty();
    }

    @Test
    void theLargerTheBatchTheMoreTheNumbersMustTell() {
        Object[] small = {"T3.A.tot", 6, "T3.B.tot", 1, "T3.C7.tot", 4, "T3.D.tot", 3, "T3.C1.np", 2, "T3.C2.np", 5};
        var two = new Units().figures("青禾县水务局", "department", small).figures("河东县林业局", "department", small);
        assertThat(two.findings()).hasSize(2);

        for (int i = 0; i < 100; i++) {
            two.figures(Prose.of(i, 3) + "县水务局", "department", "T3.A.tot", i);
        }
        assertThat(two.findings()).isEmpty();
    }

    @Test
    void numbersThatCouldNotBePlacedProveNothing() {
        var misread = Figures.of(Units.reportOf(1, NUMBERS));

        assertThat(new Units()
                        .figures("青禾县水务局", "department", NUMBERS)
                        .add(Units.report("河东县林业局", 2022, "department", "640302", "", misread))
                        .findings())
                .isEmpty();
    }

    @Test
    void oneAgencyTwiceIsNoCoincidence() {
        assertThat(new Units()
                        .figures("青禾县水务局", "department", NUMBERS)
                        .figures("县水务局", "department", NUMBERS)
                        .findings())
                .isEmpty();
    }

    @Test
    void moreThanThreeOthersAreCounted() {
        var units = new Units();
        for (int i = 0; i < 6; i++) {
            units.figures(Prose.of(i, 3) + "县水务局", "department", NUMBERS);
        }

        assertThat(units.findings()).hasSize(6).allSatisfy((id, said) -> {
            assertThat(said.get(0).message().key()).isEqualTo("SET-04.message.more");
            assertThat(said.get(0).message().args().get(3)).isEqualTo("2");
        });
    }
}
