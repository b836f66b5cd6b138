package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "甲县财政局2022年政府信息公开工作年度报告, 甲县财政局, 2022, true",
        "甲县财政局 2022 年 政府信息公开工作年度报告, 甲县财政局, 2022, true",
        "甲县财政局２０２２年政府信息公开工作年度报告, 甲县财政局, 2022, true",
        "2022年甲市政府信息公开工作年度报告, 甲市, 2022, true",
        "甲县人民政府2022年政府信息公开工作年度报告, 甲县人民政府, 2022, true",
        "甲镇2021年度政府信息公开工作年度报告, 甲镇, 2021, true",
        "2022年度甲镇政府信息公开工作年度报告, 甲镇, 2022, true",
        "甲区教育局政府信息公开工作2024年度报告, 甲区教育局, 2024, true",
        "甲市政府信息公开工作年度报告(2024年), 甲市, 2024, false",
        "甲厅2022政府信息公开工作年度报告, 甲厅, 2022, true",
        "甲局关于2021年度政府信息公开工作的年度报告, 甲局, 2021, false",
        "甲县2018年信息公开工作年度报告, 甲县, 2018, false",
        "甲县2018年政务公开年度报告, 甲县, 2018, false",
        "甲局2016年政务信息公开年度报告, 甲局, 2016, false",
        "甲局2025年政府信息公开工作报告, 甲局, 2025, true",
        "甲局2019年政府信息公开年报, 甲局, 2019, false",
        "甲局2021年政府信息公开工作年度报告（文字版）, 甲局, 2021, true",
        "甲局2021年政府信息公开工作年度报告(图片版), 甲局, 2021, true",
        "甲局2021年政府信息公开工作年度报告（图解）, 甲局, 2021, true",
        "关于上报甲镇 2022 年政府信息公开工作报告的报告, 甲镇, 2022, false",
        "高岭镇_2017年_政府信息公开工作年度报告, 高岭镇, 2017, false",
        "•甲局2022年政府信息公开工作年度报告.pdf, 甲局, 2022, false",
        "二〇二二年甲局政府信息公开工作年度报告, 甲局, 2022, false",
        "乙市文化局2008政府信息公开年报, 乙市文化局, 2008, false",
        "甲园区2023年度政府信息公开情况, 甲园区, 2023, false",
        "《甲局2022年政府信息公开工作年度报告》, 甲局, 2022, false",
        "甲局关于报送2022年政府信息公开工作年度报告的函, 甲局, 2022, false",
        "（甲局）2022年政府信息公开工作年度报告, 甲局, 2022, true",
        "公示：甲局2022年政府信息公开工作年度报告, 甲局, 2022, true",
        "【更正】甲局2022年政府信息公开工作年度报告, 甲局, 2022, true",
        "甲区检察院2022年信息公开年度报告, 甲区检察院, 2022, false",
        "甲乡人民政府信息公开2012年度报告, 甲乡人民政府, 2012, false",
        "北京住房公积金管理中心2022年政府信息公开工作年度报告, 北京住房公积金管理中心, 2022, true",
        "甲局2022年政府信息公开工作年度报告20230118, 甲局, 2022, false",
        "甲局2022年政府信息公开工作年度报告2023-01-18 10:20, 甲局, 2022, false",
        "甲局2022年政府信息公开工作年度报告2023年1月18日, 甲局, 2022, false",
        "甲局2022年政府信息公开工作年度报告1.pdf, 甲局, 2022, false",
        "甲局2022年政府信息公开工作年度报告-02, 甲局, 2022, false",
        "甲局政府信息公开年报2022, 甲局, 2022, false",
        "甲局2022年政府信息公开工作年度报告（甲局办公室政务公开股二〇二三年一月十八日经局党组会议研究同意后主动公开并报县政府办公室备案存查共计十二页）, 甲局, 2022, false",
    })
    void readsTheVariantsThatOccur(String text, String agency, int year, boolean canonical) {
        var title = Titles.read(text).orElseThrow();
        assertThat(title.agency()).contains(agency);
        assertThat(title.year()).hasValue(year);
        assertThat(title.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲局2022年政府信息公开工作年度报告最终",
                "甲局2022年政府信息公开工作年度报告定稿最终版2",
                "甲局2022年政府信息公开年度报告V2.0",
                "甲局2022年政府信息公开工作年度报告上网",
                "甲局2022年政府信息公开工作年度报告——甲县人民政府",
            })
    void whatMayBeAReportIsNotTakenForNothing(String text) {
        assertThat(Titles.read(text)).isEmpty();
        var title = Titles.perhaps(text).orElseThrow();
        assertThat(title.year()).hasValue(2022);
        assertThat(title.agency()).contains("甲局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲局2022年政府信息公开工作年度报告",
                "甲局2022年政府信息公开工作年度报告解读",
                "甲局2022年政府信息公开工作年度报告编制说明",
                "甲局2022年政府信息公开工作年度报告统计表",
                "关于做好2022年政府信息公开工作年度报告编制工作的通知",
                "关于报送2022年政府信息公开工作年度报告的通知",
                "2022年政府信息公开工作年度报告发布情况通报",
                "一图读懂甲局2022年政府信息公开工作年度报告最终",
                "甲局2022年法治政府建设情况报告最终",
                "甲局召开2022年政府信息公开工作年度报告会",
                "政府信息公开年报专栏",
                "",
            })
    void whatIsAReportOrSomethingElseIsNoPerhaps(String text) {
        assertThat(Titles.perhaps(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年政府信息公开工作年度报告",
                "我局2022年政府信息公开工作年度报告",
                "关于2022年政府信息公开工作的年度报告",
                "2022年2022年度政府信息公开工作年度报告",
            })
    void namesNoAgencyWhenTheTitleNamesNone(String text) {
        var title = Titles.read(text).orElseThrow();
        assertThat(title.agency()).isEmpty();
        assertThat(title.year()).hasValue(2022);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年政府网站工作年度报表",
                "甲区2023年度法治政府建设情况报告",
                "甲县统计年鉴2022",
                "甲局2022年统计年报",
                "甲市住房公积金2022年年度报告",
                "甲市住房公积金2022年信息公开年度报告",
                "甲局2022年部门决算公开",
                "一图读懂甲局2022年政府信息公开工作年度报告",
                "图解：甲局2022年政府信息公开工作年度报告",
                "一图看懂甲局2022年政府信息公开工作年度报告",
                "数说甲县2022年政府信息公开工作年度报告",
                "长图：甲局2022年政府信息公开工作年度报告",
                "【图解】甲局2022年政府信息公开工作年度报告",
                "[解读]甲局2022年政府信息公开工作年度报告",
                "【解读】2022年政府信息公开工作年度报告",
                "【一图读懂】甲局2022年政府信息公开工作年度报告",
                "《甲局2022年政府信息公开工作年度报告》图解",
                "甲局2022年政府信息公开工作年度报告摘要",
                "甲局2022年度法治政府建设年度报告",
                "甲局2022年政府网站工作年度报告",
                "甲县2022年统计公报",
                "甲局2022年度部门决算公开报告",
                "甲局2022年部门预算公开",
                "甲局2022年度部门整体支出绩效评价报告",
                "甲医院2022年信息公开工作年度报告",
                "甲县人民医院2022年信息公开年度报告",
                "甲职业技术学院2022年信息公开工作年度报告",
                "甲自来水公司2022年信息公开工作年度报告",
                "甲县2022年公共企事业单位信息公开年度报告",
                "甲县各乡镇2022年政府信息公开工作年度报告汇总",
                "甲局2022年政府信息公开工作年度报告解读",
                "甲局2022年政府信息公开工作年度报告（解读）",
                "甲局2022年政府信息公开工作年度报告（模板）",
                "关于做好2022年政府信息公开工作年度报告编制工作的通知",
                "关于发布2022年政府信息公开工作年度报告的通知",
                "甲局2022年行政执法年报",
                "甲局2022年行政执法信息公开年度报告",
                "甲县2022年政务公开工作要点",
                "甲局政府信息公开指南",
                "2022年政府工作报告",
                "甲股份有限公司2022年年度报告",
                "甲大学2023—2024学年信息公开年度报告",
                "甲大学2022年信息公开年度报告",
                "甲企业2022年环境信息公开年度报告",
                "甲乡人民政府信息公开工作年度报告制度",
                "甲局信息公开年度工作报告说明",
                "2023年度区水利局政府信息公开工作总结",
                "甲局2022年上半年政府信息公开工作报告",
                "甲县发布2022年政府信息公开工作年度报告",
                "甲县召开会议，审议2022年政府信息公开工作年度报告",
                "政府信息公开年报",
                "市直部门政府信息公开年报",
                "各乡镇政府信息公开年度报告",
                "政府信息公开年度报告",
                "信息公开",
                "",
            })
    void refusesWhatOnlyLooksLikeIt(String text) {
        assertThat(Titles.read(text)).isEmpty();
    }

    @Test
    void keepsTheTitleAsPrinted() {
        assertThat(Titles.read("  甲局 2022年政府信息公开工作年度报告\n").orElseThrow().raw()).isEqualTo("甲局 2022年政府信息公开工作年度报告");
    }

    @Test
    void ofTwoYearsTheOneNextToTheGenreCounts() {
        assertThat(Titles.read("2023年甲局2022年政府信息公开工作年度报告").orElseThrow().year()).hasValue(2022);
    }

    @Test
    void aSpanOfYearsIsNoReportYear() {
        assertThat(Titles.read("甲局2008-2010年政府信息公开工作年度报告").orElseThrow().year()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aYearOfTwoDigitsIsNoPartOfTheName() {
        var title = Titles.read("甲局22年政府信息公开工作年度报告").orElseThrow();
        assertThat(title.agency()).contains("甲局");
        assertThat(title.year()).isEmpty();
    }

    @Test
    void aTitlePrintedTwiceIsReadOnce() {
        var once = "甲局2022年政府信息公开工作年度报告";
        assertThat(Titles.read(once + once).orElseThrow().agency()).contains("甲局");
    }

    @Test
    void anOverlongTextIsNoTitle() {
        assertThat(Titles.read("甲".repeat(300) + "2022年政府信息公开工作年度报告")).isEmpty();
    }

    @Property(tries = 500)
    void neverThrows(
            @ForAll
                    @StringLength(max = 320)
                    @CharRange(from = ' ', to = '~')
                    @CharRange(from = '一', to = '龥')
                    @CharRange(from = '　', to = '】')
                    String noise) {
        assertThat(Titles.read(noise)).isNotNull();
        assertThat(Titles.read(noise + "2022年政府信息公开工作年度报告")).isNotNull();
    }

    @Property(tries = 200)
    void whatItAcceptsNamesItsYear(@ForAll @net.jqwik.api.constraints.IntRange(min = 2008, max = 2099) int year) {
        assertThat(Titles.read("甲局" + year + "年政府信息公开工作年度报告").orElseThrow().year())
                .hasValue(year);
    }
}
