package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Table2ScannerTest {

    private static final String HEAD = Scans.HEADING_2 + "第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    @Test
    void rowIsReadUnderItsColumns() {
        var report = Scans.text(HEAD + "规章\t1\t2\t3\n行政规范性文件\t4\t5\t6\n");
        assertThat(report.cells())
                .containsOnlyKeys(
                        "T2.rules.made",
                        "T2.rules.repealed",
                        "T2.rules.valid",
                        "T2.normdocs.made",
                        "T2.normdocs.repealed",
                        "T2.normdocs.valid");
        assertThat(Scans.raw(report, "T2.rules.repealed")).isEqualTo("2");
        assertThat(Scans.raw(report, "T2.normdocs.valid")).isEqualTo("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "—", "无"})
    void markForNotFilledIsACellWithoutValue(String mark) {
        var report = Scans.text(HEAD + "规章\t" + mark + "\t2\t3\n");
        assertThat(report.cells()).containsKey("T2.rules.made");
        assertThat(Scans.raw(report, "T2.rules.made")).isEqualTo(mark);
        assertThat(report.value("T2.rules.made")).isEmpty();
        assertThat(report.value("T2.rules.valid")).isPresent();
    }

    @Test
    void emptyCellBetweenTabsIsACellWithoutValue() {
        var report = Scans.text(HEAD + "规章\t\t2\t3\n");
        assertThat(Scans.raw(report, "T2.rules.made")).isEmpty();
        assertThat(report.value("T2.rules.made")).isEmpty();
        assertThat(Scans.raw(report, "T2.rules.valid")).isEqualTo("3");
    }

    @Test
    void barsMakeTheSameTableWithOrWithoutRuleLines() {
        var report = Scans.text(Scans.HEADING_2
                + "| 第二十条第（一）项 | | | |\n|---|:---:|---|---|\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
                + "| 规章 | 1 | | 3 |\n| 行政规范性文件 | 4 | 5 | 6 |\n");
        assertThat(Scans.raw(report, "T2.rules.made")).isEqualTo("1");
        assertThat(Scans.raw(report, "T2.rules.repealed")).isEmpty();
        assertThat(Scans.raw(report, "T2.rules.valid")).isEqualTo("3");
        assertThat(Scans.raw(report, "T2.normdocs.repealed")).isEqualTo("5");
    }

    @Test
    void labelsMayBeWrappedOverLines() {
        var report = Scans.text(Scans.HEADING_2
                + "第二十条\n第（一）项\n信息\n内容\n本年制\n发件数\n本年废\n止件数\n现行有\n效件数\n规\n章\n1\n2\n3\n行政规范\n性文件\n4\n5\n6\n");
        assertThat(Scans.raw(report, "T2.rules.repealed")).isEqualTo("2");
        assertThat(Scans.raw(report, "T2.normdocs.valid")).isEqualTo("6");
    }

    @Test
    void remarkAndUnitStayInTheRawText() {
        var report = Scans.text(Scans.HEADING_2
                + "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t50（营业执照）\n"
                + "第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t976.81万元\n");
        assertThat(Scans.raw(report, "T2.licence.decisions")).isEqualTo("50（营业执照）");
        assertThat(report.value("T2.licence.decisions"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("50"));
        assertThat(report.value("T2.fees.amount"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("976.81"));
    }

    @Test
    void rowUnderATornHeadIsNotRead() {
        var report = Scans.text(Scans.HEADING_2 + "第二十条第（一）项\n信息内容\t本年制发件数\t年废止件\t现行有效件数\n规章\t1\t2\t3\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.table("T2").unplaced()).isEqualTo(3);
    }

    @Test
    void columnsOfOneBlockDoNotServeTheNext() {
        var report = Scans.text(HEAD + "规章\t1\t2\t3\n第二十条第（五）项\n行政许可\t7\t8\t9\n");
        assertThat(report.cells()).hasSize(3).doesNotContainKey("T2.licence.decisions");
        assertThat(report.table("T2").unplaced()).isEqualTo(3);
    }

    @Test
    void rowWithoutLabelIsPlacedInABlockThatIsWhole() {
        var report = Scans.text(HEAD + "规章\t1\t2\t3\n\t4\t5\t6\n");
        assertThat(Scans.raw(report, "T2.rules.valid")).isEqualTo("3");
        assertThat(Scans.raw(report, "T2.normdocs.valid")).isEqualTo("6");
        assertThat(report.table("T2").lostLabels()).containsExactly("normdocs");
    }

    @Test
    void rowWithoutLabelInABlockWithARowTooManyIsNotPlaced() {
        var report = Scans.text(HEAD + "规章\t1\t2\t3\n\t4\t5\t6\n\t7\t8\t9\n");
        assertThat(report.cells()).hasSize(3);
        assertThat(report.table("T2").unplaced()).isEqualTo(6);
    }

    @Test
    void ruledRowEndsWithItsRow() {
        var report = Scans.grid("第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|2|3", "|4|5|6", "行政规范性文件|7|8|9");
        assertThat(Scans.raw(report, "T2.rules.made")).isEqualTo("1");
        assertThat(Scans.raw(report, "T2.normdocs.made")).isEqualTo("7");
    }

    @Test
    void formOf2019HasItsOwnColumns() {
        var report = Scans.text(Scans.HEADING_2
                + "第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n规范性文件\t4\t5\t6\n"
                + "第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t1,300.5\n");
        assertThat(report.template()).isEqualTo(TemplateVersion.V2019);
        assertThat(report.hybrid()).isFalse();
        assertThat(Scans.raw(report, "T2.normdocs.open_total")).isEqualTo("6");
        assertThat(report.value("T2.procurement.amount"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1300.5"));
    }

    @Test
    void labelsOfBothFormsMakeAHybrid() {
        var report = Scans.text(HEAD + "规章\t1\t2\t3\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t3\n");
        assertThat(report.hybrid()).isTrue();
    }
}
