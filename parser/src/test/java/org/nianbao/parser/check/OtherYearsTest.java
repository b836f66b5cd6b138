package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherYearsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019年我镇发布信息30条。", "栏目不多，2018年度，全镇公开信息30条。", "一是2020年收到申请3件。"})
    void aYearLongPastIsNoticed(String line) {
        assertThat(Findings.of("DOC-12", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "比2019年我镇收到的申请下降29%。",
                "2008年以来，我镇累计公开信息900条。",
                "自2019年起我镇设立专栏。",
                "2020年工作中存在问题的改进情况。",
                "公开2020年度部门决算。",
                "结转到2024年，继续办理。",
                "按照“十四五”规划，到2025年我镇建成专区。",
                "《2019年我镇信息公开制度》继续有效。",
                "2021年我镇的申请已办结。",
                "2019年我镇机构改革后设立办公室。",
                "鄂政办发〔2019〕4号。"
            })
    void yearsNamedOnPurposeAreNot(String line) {
        assertThat(Findings.of("DOC-12", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022, 深入贯彻党的十九大精神, 党的二十大", "2021, 深入贯彻党的十九届四中全会精神, 十九届六中全会", "2024, 学习党的二十大和二十届二中全会精神, 二十届三中全会"})
    void aMeetingThatAnotherHasOvertakenIsNoticed(int year, String text, String newest) {
        assertThat(PartyMeetings.overtaken(text, year))
                .map(PartyMeetings.Overtaken::newest)
                .contains(newest);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 深入贯彻党的二十大精神",
        "2022, 党的十八大以来公开不断深化",
        "2021, 党的十九大和十九届历次全会精神",
        "2021, 十九届二中、三中、四中、五中、六中全会精神",
        "2023, 党的二十大和二十届二中全会精神",
        "2022, 党的十九大和二十大精神",
        "2019, 党的十九大和十九届四中全会精神",
        "2011, 深入贯彻党的十七大精神",
        "2040, 深入贯彻党的二十大精神"
    })
    void theNewestMeetingAllMeetingsAndHistoryAreNot(int year, String text) {
        assertThat(PartyMeetings.overtaken(text, year)).isEmpty();
    }

    @Test
    void aMeetingIsQuotedWithItsPlace() {
        assertThat(Findings.of("DOC-12", ReportFixture.sound().text(5, "我镇深入学习党的十九大精神。")))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).contains("深入学习党的十九大精神"));
    }
}
