package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.Words;

class ConformitiesTest {

    @Test
    void oneCertainViolationOfFormOrContentMakesAReportMalformed() {
        assertThat(Conformities.of(List.of(finding("T3-01", Severity.VIOLATION, Certainty.CERTAIN))))
                .isEqualTo(Conformity.MALFORMED);
    }

    @Test
    void whatWaitsForAPersonOrIsNoViolationDoesNot() {
        assertThat(Conformities.of(List.of(
                        finding("T3-01", Severity.VIOLATION, Certainty.REVIEW),
                        finding("STR-09", Severity.WARNING, Certainty.CERTAIN))))
                .isEqualTo(Conformity.CONFORMS);
        assertThat(Conformities.of(List.of())).isEqualTo(Conformity.CONFORMS);
    }

    @Test
    void whenAReportWasPublishedSaysNothingAboutItsForm() {
        assertThat(Conformities.of(List.of(
                        finding("PUB-01", Severity.VIOLATION, Certainty.CERTAIN),
                        finding("SET-03", Severity.VIOLATION, Certainty.CERTAIN),
                        finding("DOC-13", Severity.VIOLATION, Certainty.CERTAIN))))
                .isEqualTo(Conformity.CONFORMS);
    }

    private static Finding finding(String rule, Severity severity, Certainty certainty) {
        return Finding.ofWhole(rule, severity, certainty, Words.of("x"), "", "");
    }
}
