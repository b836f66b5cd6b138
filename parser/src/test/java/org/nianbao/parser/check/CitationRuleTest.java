package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationRuleTest {

    @ParameterizedTest
    @CsvSource({
        "国办公开函〔2021〕30号, CERTAIN",
        "国办公开办涵[2019]60号, CERTAIN",
        "国务院办公厅国办公开函（2021）30号, CERTAIN",
        "国办公函【2019】61号, CERTAIN",
        "国办发〔2020〕109号, REVIEW"
    })
    void aSlipInTheIssuingLettersIsFound(String number, String certainty) {
        assertThat(Findings.of("DOC-07", cited(number))).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(certainty).contains(f.certainty().name());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办公开办函〔2021〕30号",
                "国办公开办函[2019]60号",
                "国办函（2020）109号",
                "原政办发〔2022〕22号",
                "国办发〔2021〕30号",
                "国办公开函〔2021〕31号"
            })
    void otherNumbersAreNotJudged(String number) {
        assertThat(Findings.of("DOC-07", cited(number))).isEmpty();
    }

    @Test
    void distanceCountsInsertionsDeletionsAndExchanges() {
        assertThat(CitationRule.distance("", "国办函")).isEqualTo(3);
        assertThat(CitationRule.distance("国办公开函", "国办公开办函")).isEqualTo(1);
        assertThat(CitationRule.distance("国办办公开函", "国办公开办函")).isEqualTo(2);
    }

    private static ReportFixture cited(String number) {
        return ReportFixture.sound().text(5, "我们对照通知（" + number + "）检查了栏目。");
    }
}
