package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.check.Subject.Witness;

/** What is missing may be missing in our copy only. */
class AbsenceTest {

    private static final Map<String, Supplier<ReportFixture>> WITHOUT_A_PART = Map.of(
            "STR-01", () -> ReportFixture.sound().withoutHeading(3),
            "STR-04", () -> ReportFixture.sound().withoutTable("T4"),
            "STR-05", () -> ReportFixture.sound().withoutLabels(l -> l.raw().equals("复议后起诉")),
            "T3-04", () -> ReportFixture.sound().withoutRow("T3", "D"));

    @ParameterizedTest
    @ValueSource(strings = {"STR-01", "STR-04", "STR-05", "T3-04"})
    void anAbsenceIsCertainOnlyInAFileHandedOverOrInTwoCopies(String rule) {
        assertThat(certainty(rule, Witness.HANDED_OVER, 0)).isEqualTo(Certainty.CERTAIN);
        assertThat(certainty(rule, Witness.SECOND_COPY, 0)).isEqualTo(Certainty.CERTAIN);
        assertThat(certainty(rule, Witness.ONE_COPY, 0)).isEqualTo(Certainty.REVIEW);
        assertThat(certainty(rule, Witness.HANDED_OVER, 1)).isEqualTo(Certainty.REVIEW);
    }

    @Test
    void aTableThatMayBeAPictureCanNotBeChecked() {
        var fixture = ReportFixture.sound().withoutTable("T3").images(2);

        assertThat(Findings.of("STR-04", fixture)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message().key()).isEqualTo("STR-04.message.image");
        });
        assertThat(Findings.of("T3-04", fixture)).isEmpty();
        assertThat(Findings.certainViolations(fixture)).isEmpty();
    }

    private static Certainty certainty(String rule, Witness witness, int images) {
        var fixture =
                java.util.Objects.requireNonNull(WITHOUT_A_PART.get(rule)).get().images(images);
        return Findings.of(rule, fixture, ReportFixture.subject(witness)).get(0).certainty();
    }
}
