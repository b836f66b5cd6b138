package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprovementRulesTest {

    private static final String FILLER = "本镇有十二个村，最远的村离镇政府四十里路，村民多在外地务工，逢年过节才回来。";

    @ParameterizedTest
    @CsvSource({
        "栏目更新有待加强，解读有待提升，制度需进一步完善。, measures",
        "我们加强了学习，优化了栏目，把各村的名单都补上了。, problems",
        "天气晴好，道路平坦，村容整洁，家家户户喜气洋洋。, neither"
    })
    void theMissingHalfIsNamed(String sentence, String variant) {
        assertThat(Findings.of("STR-15", ReportFixture.sound().text(5, FILLER, sentence)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("STR-15.message." + variant);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）2023年存在问题的改进情况。都已整改。（二）2024年的主要问题。栏目少。",
                "栏目更新偏慢，今后每周更新。",
                "与群众的期望还有差距，将办好培训。",
                "解读有待加强。我们加强了解读。"
            })
    void bothHalvesInAnyOrderAndWordingWillDo(String sentence) {
        assertThat(Findings.of("STR-15", ReportFixture.sound().text(5, FILLER, sentence)))
                .isEmpty();
    }

    @Test
    void aShortSectionIsAnotherRulesMatter() {
        var fixture = ReportFixture.sound().text(5, "无");

        assertThat(Findings.of(fixture))
                .extracting(Finding::rule)
                .contains("STR-21")
                .doesNotContain("STR-15", "STR-16");
    }

    @Test
    void lastYearsTextWithAnotherYearIsStillLastYears() {
        var findings = Findings.of(
                "STR-17",
                ReportFixture.sound().text(5, "2022年" + SpoiltContent.LAST_YEARS),
                after("2021年" + SpoiltContent.LAST_YEARS));

        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.message().args()).isEqualTo(List.of("100", "2021"));
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
        });
    }

    @Test
    void aThirdWrittenAnewIsEnough() {
        var half = SpoiltContent.LAST_YEARS.substring(0, SpoiltContent.LAST_YEARS.length() * 2 / 3);

        assertThat(Findings.of(
                        "STR-17",
                        ReportFixture.sound().text(5, half + "今年新添的问题是电话常占线，来访的人等得久，于是装了第二部电话，排了值班表，请村里的会计轮流来接。"),
                        after(SpoiltContent.LAST_YEARS)))
                .isEmpty();
    }

    @Test
    void shortTextsAreAlikeByChance() {
        assertThat(Findings.of("STR-17", ReportFixture.sound(), after("存在的问题是栏目更新偏慢，几个网页的内容比较旧。")))
                .isEmpty();
    }

    private static Subject after(String section5) {
        return ReportFixture.subject()
                .after(Optional.of(ReportFixture.soundBefore().text(5, section5).build()));
    }
}
