package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.TemplateVersion;

class StructureRulesTest {

    @Test
    void sectionsOutOfOrderAreAViolation() {
        var fixture = ReportFixture.sound().headings(list -> {
            Collections.swap(list, 4, 5);
            return list;
        });

        assertThat(Findings.of("STR-01", fixture))
                .extracting(f -> f.message().key())
                .containsExactly("STR-01.message.order");
    }

    @Test
    void knownWordingsOfAHeadingAreAdviceAndUnknownOnesAWarning() {
        var fixture = ReportFixture.sound().heading(1, "1、总体情况", Match.ALIAS).heading(5, "五、问题与打算", Match.UNKNOWN);

        assertThat(Findings.of("STR-02", fixture))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.ADVICE);
    }

    @Test
    void mixedNumbersOfSubheadingsAreAdvice() {
        var fixture = ReportFixture.sound().text(5, "（一）问题", "（2）办法");

        assertThat(Findings.of("STR-03", fixture))
                .extracting(f -> f.message().key())
                .containsExactly("STR-03.message.mixed");
    }

    @Test
    void aMissingHeadingIsNamedAndTheOthersAreStillInOrder() {
        assertThat(Findings.of("STR-01", ReportFixture.sound().withoutHeading(4)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("STR-01.message");
                    assertThat(f.message().args()).containsExactly("四、政府信息公开行政复议、行政诉讼情况");
                    assertThat(f.expected()).isEqualTo("四、政府信息公开行政复议、行政诉讼情况");
                    assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
                });
    }

    @Test
    void headingsOutOfOrderAreListedAsTheyStand() {
        var fixture = ReportFixture.sound().withoutHeading(3).withoutHeading(4).headings(list -> {
            Collections.swap(list, 0, 1);
            return list;
        });

        assertThat(Findings.of("STR-01", fixture))
                .filteredOn(f -> f.message().key().equals("STR-01.message.order"))
                .singleElement()
                .satisfies(f -> assertThat(f.actual()).isEqualTo("二、主动公开政府信息情况；一、总体情况；五、存在的主要问题及改进情况；六、其他需要报告的事项"));
    }

    @Test
    void theWordingOfTheFormIsSaidBesideThatOfTheReport() {
        assertThat(Findings.of("STR-02", ReportFixture.sound().heading(5, "五、问题与打算", Match.UNKNOWN)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("“五、问题与打算” → “五、存在的主要问题及改进情况”");
                    assertThat(f.expected()).isEqualTo("五、存在的主要问题及改进情况");
                    assertThat(f.actual()).isEqualTo("五、问题与打算");
                });
    }

    @Test
    void theNumeralOfTheFormIsSaidBesideThatOfTheReport() {
        assertThat(Findings.of("STR-03", ReportFixture.sound().heading(6, "6、其他需要报告的事项", Match.ALIAS)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("6、其他需要报告的事项");
                    assertThat(f.expected()).isEqualTo("六、");
                    assertThat(f.actual()).isEqualTo("6、其他需要报告的事项");
                });
    }

    @Test
    void digitsAloneAreNoMixtureAndTheMixedOnesAreShownByTheirBeginning() {
        assertThat(Findings.of("STR-03", ReportFixture.sound().text(5, "（1）问题", "（2）办法")))
                .isEmpty();
        assertThat(Findings.of("STR-03", ReportFixture.sound().text(5, "（一）问题", "（2）办法是每周更新一次网站的栏目", "（3）好")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).containsExactly("五、存在的主要问题及改进情况", "(2)办法是每周更新一次；(3)好"));
    }

    @Test
    void labelsOfEachTableAreSaidBesideThoseOfTheForm() {
        var fixture = ReportFixture.sound()
                .label(Spoilt.row("T2", "normdocs", "规范性 文件", Match.ALIAS))
                .label(Spoilt.row("T3", "C1", "予以公开", Match.UNKNOWN))
                .label(Spoilt.row("T3", "", "无此一行", Match.UNKNOWN))
                .label(new TableLabel("T4", TableLabel.Kind.COLUMN, "none", "结果", Match.ALIAS, TemplateVersion.NONE));

        assertThat(Findings.of("STR-08", fixture))
                .extracting(f -> f.message().args())
                .containsExactly(
                        List.of("二", "“规范性文件” → “行政规范性文件”"), List.of("三", "“予以公开” → “（一）予以公开”"), List.of("四", "“结果”"));
    }

    @Test
    void instructionsAreFoundInTheTextInALabelAndInACell() {
        assertThat(Findings.of("STR-09", ReportFixture.sound().text(2, "该部分以表格形式报告。")))
                .extracting(Finding::actual)
                .containsExactly("该部分以表格形式报告");
        assertThat(Findings.of("STR-09", ReportFixture.sound().cell("T2.fees.amount", "3.25（保留4位小数）")))
                .extracting(Finding::actual)
                .containsExactly("保留4位小数");
        assertThat(Findings.of(
                        "STR-09", ReportFixture.sound().label(Spoilt.row("T2", "normdocs", "××文件", Match.ALIAS))))
                .extracting(Finding::actual)
                .containsExactly("××");
    }

    @Test
    void anOldLabelInProseGivesNoFormAway() {
        var fixture = ReportFixture.sound().text(5, "存在的问题是政府集中采购和其他对外管理服务事项的公开有待加强。", "改进措施是每周核对采购公告。");

        assertThat(Findings.of(fixture)).isEmpty();
    }

    @Test
    void oneOldLabelInATableIsEnough() {
        var fixture = ReportFixture.sound()
                .label(new TableLabel(
                        "T2", TableLabel.Kind.COLUMN, "", "本年新\n制作数量", Match.EXACT, TemplateVersion.V2019));

        assertThat(Findings.certainViolations(fixture)).containsExactly("STR-06");
    }

    @Test
    void theFormOf2019IsRightFor2019() {
        assertThat(Findings.of("STR-06", ReportFixture.soundOf2019())).isEmpty();
    }

    @Test
    void aFeeStatementInAnotherSectionIsOnlyAdvice() {
        var fixture = ReportFixture.sound().text(5, "本年没有收取信息处理费。").text(6, "无");

        assertThat(Findings.of("STR-18", fixture)).extracting(Finding::severity).containsExactly(Severity.ADVICE);
    }

    @Test
    void aRowWithoutItsLabelIsMissingFromTable2() {
        assertThat(Findings.of("T2-01", ReportFixture.sound().lostLabel("T2", "rules")))
                .allMatch(Finding::isCertainViolation)
                .hasSize(1);
    }

    @Test
    void aSecondCaptionOfTable2IsDemanded() {
        var fixture = ReportFixture.sound().withoutLabels(l -> l.id().equals("T2.4"));

        assertThat(Findings.of("T2-01", fixture)).extracting(Finding::expected).containsExactly("第二十条第（八）项");
    }

    @Test
    void rulesInTheReportOfABodyOfUnknownLevelAreNotJudged() {
        var fixture = ReportFixture.sound().agency("市教育局").number("T2.rules.valid", 6);

        assertThat(Findings.of("T2-06", fixture, Subject.unknown())).isEmpty();
    }

    /** In plain text the header of table four is often torn over lines: groups that were met say that it is there. */
    @Test
    void aHeaderTornInPlainTextIsNotCalledIncomplete() {
        var fixture = ReportFixture.sound()
                .from(org.nianbao.parser.document.Format.TEXT)
                .withoutLabels(l -> l.table().equals("T4") && l.id().startsWith("rev."));

        assertThat(Findings.of("STR-05", fixture))
                .extracting(Finding::certainty)
                .containsOnly(Certainty.REVIEW);
    }
}
