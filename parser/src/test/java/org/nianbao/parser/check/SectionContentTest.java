package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** STR-07, STR-20 and STR-21. */
class SectionContentTest {

    @Test
    void theFormOf2021IsWrongFor2019AndDoubtfulWhereThePeriodIsAnotherYears() {
        var fixture = ReportFixture.soundOf2019().label(SpoiltContent.column("made", "本年制发件数"));

        assertThat(Findings.of("STR-07", fixture))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.CERTAIN);
        assertThat(Findings.of("STR-07", fixture.intro("数据统计期限自2021年1月1日起至2021年12月31日止。")))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
        assertThat(Findings.of("STR-07", ReportFixture.sound().label(SpoiltContent.column("made", "本年制发件数"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无。", "  暂无 ", "略"})
    void nothingIsNoAnswerInSectionSixSinceFeesAreDue(String text) {
        assertThat(Findings.of("STR-21", ReportFixture.sound().text(6, text)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("STR-21.message.nothing");
                    assertThat(f.quote()).isEqualTo(text.strip());
                });
        assertThat(Findings.of("STR-21", ReportFixture.soundOf2019().text(6, text)))
                .isEmpty();
    }

    @Test
    void aSentenceInSectionSixIsAnAnswer() {
        assertThat(Findings.of("STR-21", ReportFixture.sound().text(6, "没有其他需要报告的事项。")))
                .isEmpty();
    }

    @Test
    void aPhraseIsNoSectionOneOrFive() {
        var fixture = ReportFixture.sound().text(1, "详见附件。").text(5, "问题不多，以后改进。");

        assertThat(Findings.of("STR-21", fixture))
                .extracting(Finding::quote, Finding::certainty)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("详见附件。", Certainty.CERTAIN),
                        org.assertj.core.groups.Tuple.tuple("问题不多，以后改进。", Certainty.CERTAIN));
        assertThat(Findings.of("STR-21", fixture.images(1)))
                .extracting(Finding::certainty)
                .containsOnly(Certainty.REVIEW);
    }

    @Test
    void anEmptySectionMayHaveBeenLost() {
        assertThat(Findings.of("STR-21", ReportFixture.sound().text(5)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("STR-21.message.empty");
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    @Test
    void aPlanNamedBeforeTheSectionsIsNoReportOnIt() {
        var subject = SpoiltContent.under("STR-20", 0);

        assertThat(Findings.of("STR-20", ReportFixture.sound().intro("按要点编写。"), subject))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("STR-20.message");
                    assertThat(f.where()).startsWith("六、");
                });
        assertThat(Findings.of("STR-20", ReportFixture.sound().text(1, "栏目照旧。", "我镇按要点逐项落实。"), subject))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).isEqualTo("我镇按要点逐项落实"));
    }

    @Test
    void theWorkPlanIsAskedForWhereTheProfileSaysSo() {
        var subject = SpoiltContent.under("STR-20", 0);

        assertThat(Findings.of("STR-20", ReportFixture.sound())).isEmpty();
        assertThat(Findings.of("STR-20", ReportFixture.sound().text(6, "2022年政务公开工作要点已全部落实。"), subject))
                .isEmpty();
        assertThat(Findings.of("STR-20", ReportFixture.sound().text(1, "我镇按要点逐项落实。"), subject))
                .singleElement()
                .satisfies(f -> assertThat(f.message().key()).isEqualTo("STR-20.message.elsewhere"));
        assertThat(Findings.of("STR-20", ReportFixture.sound().withoutHeading(6), subject))
                .isEmpty();
    }
}
