package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
