package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMeetingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023|落实党的十九大精神|党的十九大|党的二十大",
                "2024|落实党的十九大精神|党的十九大|党的二十大",
                "2023|十九大精神入脑入心|党的十九大|党的二十大",
                "2023|落实党的十九大和全会要求|党的十九大|党的二十大",
                "2023|落实党的十九大、十九届部署|党的十九大|党的二十大",
                "2023|落实党的十八大、十九大精神|党的十九大|党的二十大",
                "2023|落实十九届六中全会精神|十九届六中全会|党的二十大",
                "2024|二十届二中全会精神|二十届二中全会|二十届三中全会",
                "2025|落实二十届二中全会、二十届三中全会精神|二十届三中全会|二十届四中全会",
                "2026|落实二十届三中全会精神|二十届三中全会|二十届四中全会",
                "2018|党的十八大以来,落实党的十八大精神|党的十八大|党的十九大",
                "2013|落实党的十八届二中全会精神|十八届二中全会|十八届三中全会"
            })
    void aMeetingThatAnotherHasOvertakenIsNamedWithIt(int year, String text, String named, String newest) {
        assertThat(PartyMeetings.overtaken(text, year)).hasValueSatisfying(overtaken -> {
            assertThat(overtaken.named()).isEqualTo(named);
            assertThat(overtaken.newest()).isEqualTo(newest);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023|落实党的二十大精神",
                "2024|落实党的二十大精神",
                "2022|落实党的二十大和二十届一中全会精神",
                "2024|落实二十届三中全会精神",
                "2024|落实二十届二中全会部署和二十届二中、三中全会精神",
                "2024|落实二十届二中全会和历次全会精神",
                "2023|落实历届历次全会精神",
                "2023|学习党的十九大报告",
                "2023|党的十八大以来,落实全会部署",
                "2023|十八大以来,落实全会部署",
                "2023|十九届六中全会以来,公开工作有了进步",
                "2027|落实党的十九大精神",
                "2011|落实党的十七大精神",
                "2023|更新栏目"
            })
    void theNewestMeetingAllOfThemOrNoneIsLeftAlone(int year, String text) {
        assertThat(PartyMeetings.overtaken(text, year)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "党的十八大以来,各村各单位持续更新栏目,认真落实党的十八大精神,全年培训两次共四十人参加。|新栏目,认真落实党的十八大精神,全年培训两次共",
                "各村各单位持续更新栏目,认真学习十八届六中全会精神,全年培训两次共四十人参加。|续更新栏目,认真学习十八届六中全会精神,全年培训两次共"
            })
    void theWordsAreQuotedWhereTheyLead(String text, String quote) {
        assertThat(PartyMeetings.overtaken(text, 2018))
                .hasValueSatisfying(overtaken -> assertThat(overtaken.quote()).isEqualTo(quote));
    }
}
