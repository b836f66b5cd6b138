package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhereTest {

    private static final CheckContext SOUND =
            CheckContext.of(ReportFixture.sound().build(), ReportFixture.subject());

    private static String at(String... cells) {
        return Where.printed(List.of(cells), 0, SOUND);
    }

    @Test
    void oneCellByTableRowAndColumn() {
        assertThat(at("T3.C7.np")).isEqualTo("表三 · （七）总计 · 自然人");
        assertThat(at("T2.licence.decisions")).isEqualTo("表二 · 行政许可 · 本年处理决定数量");
        assertThat(at("T4.rev.sum")).isEqualTo("表四 · 行政复议 · 总计");
    }

    @Test
    void severalCellsOfOneColumnOrRow() {
        assertThat(at("T3.A.np", "T3.B.np")).isEqualTo("表三 · 一、本年新收政府信息公开申请数量；二、上年结转政府信息公开申请数量 · 自然人");
        assertThat(at("T2.rules.made", "T2.rules.valid")).isEqualTo("表二 · 规章 · 本年制发件数；现行有效件数");
    }

    @Test
    void cellsFromAllOverATableOneByOne() {
        assertThat(at("T2.rules.made", "T2.normdocs.valid")).isEqualTo("表二 · 规章·本年制发件数；行政规范性文件·现行有效件数");
    }

    @Test
    void onlySoManyAreNamed() {
        assertThat(at("T3.A.np", "T3.A.com", "T3.A.sci", "T3.A.pub", "T3.A.law"))
                .isEqualTo("表三 · 一、本年新收政府信息公开申请数量 · 自然人；商业企业；科研机构；社会公益组织…（5）");
    }

    @Test
    void cellsOfTwoTables() {
        assertThat(at("T2.fees.amount", "T3.C6.2.tot"))
                .startsWith("表二 · 行政事业性收费 · ")
                .contains("；表三 · ");
    }

    @Test
    void aSectionAsTheReportPrintsItElseAsTheFormDoes() {
        var context = CheckContext.of(
                ReportFixture.sound()
                        .heading(5, "五、问题与打算", org.nianbao.parser.report.Match.UNKNOWN)
                        .withoutHeading(6)
                        .build(),
                ReportFixture.subject());

        assertThat(Where.printed(List.of(), 5, context)).isEqualTo("五、问题与打算");
        assertThat(Where.printed(List.of(), 6, context)).isEqualTo("六、其他需要报告的事项");
        assertThat(Where.printed(List.of(), 0, context)).isEmpty();
    }
}
