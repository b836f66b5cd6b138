package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NAR-01 and NAR-02; the table counts 12 received and 3 of the year before. */
class RequestNarrativeRulesTest {

    @ParameterizedTest
    @CsvSource({"共收到政府信息公开申请12件,0", "共收到政府信息公开申请13件,1", "共收到政府信息公开申请15件,1", "共收到政府信息公开申请12件和政府信息公开申请9件,0"})
    void theNumberReceivedIsThatOfTheTablePerhapsWithWhatWasCarriedOver(String text, int findings) {
        assertThat(Findings.of("NAR-01", ReportFixture.sound().text(1, text + "。")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"本年,VIOLATION,NAR-01.message", "全县,ADVICE,NAR-01.message.scope", "政府本级,ADVICE,NAR-01.message.scope"})
    void whoseRequestsAreCountedDecidesHowGraveADifferenceIs(String whose, Severity severity, String key) {
        assertThat(Findings.of("NAR-01", ReportFixture.sound().text(1, whose + "共收到政府信息公开申请9件。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(severity);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.message().key()).isEqualTo(key);
                    assertThat(f.message().args().subList(1, 3)).containsExactly("9", "12");
                    assertThat(f.cells()).containsExactly("T3.A.tot");
                    assertThat(f.expected()).isEqualTo("12");
                    assertThat(f.actual()).isEqualTo("9");
                });
    }

    @Test
    void aDenialIsCertainUnlessTheTextAlsoNamesANumberOrACellIsLacking() {
        var denial = "本年未收到政府信息公开申请。";

        assertThat(Findings.of("NAR-02", ReportFixture.sound().text(1, denial)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(f.message().args().get(1)).isEqualTo("12");
                    assertThat(f.expected()).isEqualTo("0");
                });
        assertThat(Findings.of("NAR-02", ReportFixture.sound().text(1, denial + "共收到政府信息公开申请12件。")))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
        assertThat(Findings.of("NAR-02", ReportFixture.sound().text(1, denial + "共收到政府信息公开申请0件。")))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.CERTAIN);
        assertThat(Findings.of("NAR-02", ReportFixture.sound().text(1, denial).withoutCells("T3.C2.law"::equals)))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
        assertThat(Findings.of("NAR-02", ReportFixture.sound().text(1, denial).number("T3.A.tot", 0)))
                .isEmpty();
    }
}
