package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisRuleTest {

    @ParameterizedTest
    @CsvSource({
        "按照国办公开办函〔2019〕60号要求编制。, DOC-08.message.old",
        "按照《关于印发〈政府信息公开工作年度报告格式（试行）〉的通知》（国办公开办函〔2021〕30号）编制。, DOC-08.message.trial",
        "按照《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）编制。, DOC-08.message"
    })
    void aNoticeThatIsNotThatOfTheYearIsNoticed(String line, String key) {
        assertThat(Findings.of("DOC-08", ReportFixture.sound().intro(line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo(key);
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。",
                "国办公开办函〔2019〕60号已由国办公开办函〔2021〕30号替代。",
                "按照国办公开办函〔2019〕61号规范平台。",
                "根据国办函〔2020〕109号收费。"
            })
    void theNoticeOfTheYearAndHistoryAreNot(String line) {
        assertThat(Findings.of("DOC-08", ReportFixture.sound().intro(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "按照《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）编制。, DOC-08.message",
        "按照<政府信息公开工作年度报告格式>（国办公开办函〔2019〕60号）编制。, DOC-08.message",
        "按照《印发政府信息公开工作年度报告格式的通知》（国办公开办函〔2019〕60号）编制。, DOC-08.message.old",
        "按照《政府信息公开工作年度报告格式》第3号件和国办公开办函〔2019〕60号编制。, DOC-08.message.old",
        "年度报告格式》（国办公开办函〔2019〕60号）是本报告的依据。, DOC-08.message"
    })
    void aNameIsHeldAgainstTheNumberBehindIt(String line, String key) {
        assertThat(Findings.of("DOC-08", ReportFixture.sound().untitled().intro(line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo(key);
                    assertThat(f.message().args()).contains("国办公开办函〔2019〕60号", "国办公开办函〔2021〕30号");
                    assertThat(f.expected()).isEqualTo("国办公开办函〔2021〕30号");
                    assertThat(f.actual()).isEqualTo("国办公开办函〔2019〕60号");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"国办公开办函〔2019〕60号规定了格式。", "按照国办公开办函〔2019〕60号编制。对照国办公开办函〔2021〕30号核对。", "按照原国办公开办函〔2019〕60号编制，后来改过。"
            })
    void aNoticeNobodyRestsOnAloneIsNoFault(String line) {
        assertThat(Findings.of("DOC-08", ReportFixture.sound().intro(line.replace("原国办", "曾用的国办"))))
                .isEmpty();
    }

    @Test
    void theNewFormBindsFrom2021On() {
        var line = "按照国办公开办函〔2019〕60号编制。";

        assertThat(Findings.of("DOC-08", ReportFixture.soundOf(2021).intro(line)))
                .hasSize(1);
        assertThat(Findings.of("DOC-08", ReportFixture.soundOf(2020).intro(line)))
                .isEmpty();
    }

    @Test
    void aReportFor2019CannotRestOnANoticeOf2021() {
        var fixture = ReportFixture.soundOf2019().intro("按照国办公开办函〔2021〕30号编制。");

        assertThat(Findings.of("DOC-08", fixture))
                .extracting(f -> f.message().key())
                .containsExactly("DOC-08.message.early");
    }
}
