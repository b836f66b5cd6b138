package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.TableLabel;
import org.nianbao.parser.report.TemplateVersion;

/** Reports with the faults that real ones were seen to combine. */
class RealShapesTest {

    @Test
    void aliasesAndASlipInANumberMakeNoReportMalformed() {
        var fixture = ReportFixture.sound()
                .intro("依照国办公开函〔2021〕30号，统计数据从2022年1月1日至12月31日。")
                .label(Spoilt.row("T2", "normdocs", "规范性文件", Match.ALIAS));

        assertThat(rules(fixture)).containsExactly("DOC-07", "STR-08");
        assertThat(Conformities.of(Findings.of(fixture))).isEqualTo(Conformity.CONFORMS);
    }

    @Test
    void aLetterUpwardsIsTheOnlyCertainViolationOfOne() {
        var fixture = ReportFixture.sound()
                .title("关于上报柳溪镇 2022 年工作报告的报告", Optional.empty(), OptionalInt.of(2022), false)
                .intro("县政府办：", "根据通知要求，现将本镇2022年工作情况报告如下。")
                .cell("T2.licence.decisions", "50（营业执照）", BigDecimal.valueOf(50));

        assertThat(rules(fixture)).contains("DOC-02", "DOC-03", "DOC-06", "T2-02");
        assertThat(Findings.certainViolations(fixture)).containsExactly("DOC-02");
    }

    @Test
    void theOldFormWithRequestsThatVanish() {
        var fixture = ReportFixture.oldFormIn2022()
                .intro("现公布本镇的报告。")
                .text(1, "我镇健全了制度。")
                .text(6, "无");
        for (var row : List.of("A", "B", "C1", "C3.4", "C6", "C7", "D")) {
            for (var column : List.of("np", "com", "sci", "pub", "law", "oth", "tot")) {
                fixture.number("T3." + row + "." + column, 0);
            }
        }
        fixture.number("T3.A.pub", 16).number("T3.A.oth", 1).number("T3.A.tot", 17);
        fixture.number("T3.B.pub", 6).number("T3.B.oth", 2).number("T3.B.tot", 8);
        fixture.number("T2.normdocs.open_total", 2);
        for (var row : List.of("C3.1", "C3.2", "C4.1", "C5.5")) {
            fixture.lostLabel("T3", row);
        }

        assertThat(Findings.certainViolations(fixture)).containsExactly("STR-06", "T3-01", "T3-04", "T3-07", "NAR-03");
        assertThat(rules(fixture)).contains("STR-18", "DOC-06", "T2-05").doesNotContain("T2-01", "T3-02", "T3-03");
        assertThat(Findings.of("T3-01", fixture))
                .extracting(f -> f.cells().get(0))
                .containsExactly("T3.A.pub", "T3.A.oth", "T3.A.tot");
        assertThat(Findings.of("T3-01", fixture))
                .extracting(Finding::expected, Finding::actual)
                .contains(org.assertj.core.groups.Tuple.tuple("25", "0"));
    }

    @Test
    void anInstructionInALabelAndAHeadingPrintedTwiceAreNoViolations() {
        var fixture = ReportFixture.sound()
                .label(new TableLabel(
                        "T2",
                        TableLabel.Kind.COLUMN,
                        "amount",
                        "本年收费金额（单位：万元，保留4位小数）",
                        Match.ALIAS,
                        TemplateVersion.V2021))
                .headings(list -> {
                    list.add(0, list.get(0));
                    return list;
                });

        assertThat(rules(fixture)).containsExactly("STR-01", "STR-08", "STR-09");
        assertThat(Findings.of("STR-01", fixture)).extracting(Finding::severity).containsExactly(Severity.ADVICE);
    }

    @Test
    void aReportCutBetweenTheTables() {
        var fixture = ReportFixture.sound()
                .withoutHeading(4)
                .heading(5, "五、政府信息公开工作存在的主要问题及改进措施", Match.ALIAS)
                .withoutTable("T3")
                .withoutLabels(
                        l -> l.table().equals("T4") && (l.kind() == TableLabel.Kind.GROUP || l.id().startsWith("rev.")))
                .text(
                        1,
                        "通过网站、公示栏公开信息，共公开1214条，做到应公开尽公开。2022年通过网站公开4条，通过公示栏公开52条，",
                        "通过平台（331）公开620条，通过公众号公开296条等。办理热线投诉242件。");

        assertThat(Findings.certainViolations(fixture)).containsExactly("STR-01", "STR-04", "STR-05", "T3-04");
        assertThat(rules(fixture)).contains("STR-02", "NAR-06").doesNotContain("T4-01", "T4-02");
        assertThat(Findings.of("NAR-06", fixture)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ADVICE);
            assertThat(f.message().args()).contains("4+52+620+296", "972", "242");
        });
    }

    private static List<String> rules(ReportFixture fixture) {
        return Findings.of(fixture).stream().map(Finding::rule).distinct().toList();
    }
}
