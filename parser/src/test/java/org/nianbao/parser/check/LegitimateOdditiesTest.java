package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real reports do on purpose. However odd it looks, none of it is a violation, certain or not. */
class LegitimateOdditiesTest {

    /**
     * One oddity.
     *
     * @param advised rules that may say something milder about it
     */
    record Oddity(String name, PageFixture page, List<String> advised) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Oddity odd(String name, PageFixture page, String... advised) {
        return new Oddity(name, page, List.of(advised));
    }

    private static PageFixture page() {
        return PageFixture.sound();
    }

    static Stream<Oddity> titles() {
        return Stream.of(
                odd("the year behind the agency's work", page().title("青禾县水利局政府信息公开工作2022年度报告"), "DOC-01"),
                odd("the year in brackets at the end", page().title("青禾县水利局政府信息公开工作年度报告（2022年）"), "DOC-01"),
                odd("the year first", page().title("2022年度青禾县水利局政府信息公开工作年度报告"), "DOC-01"),
                odd("年度 twice", page().title("青禾县水利局2022年度政府信息公开工作年度报告"), "DOC-01"),
                odd("年 left out", page().title("青禾县水利局2022政府信息公开工作年度报告"), "DOC-01", "TXT-06"),
                odd("政府 left out", page().title("青禾县水利局2022年信息公开工作年度报告"), "DOC-01"),
                odd("marked as the text version", page().title("青禾县水利局2022年政府信息公开工作年度报告（文字版）"), "DOC-01"),
                odd("broken over two lines", page().title("青禾县水利局<br>2022年政府信息公开工作年度报告"), "DOC-01"),
                odd("printed twice", page().title("青禾县水利局2022年政府信息公开工作年度报告</h1><h1>青禾县水利局2022年政府信息公开工作年度报告")));
    }

    static Stream<Oddity> otherYears() {
        return Stream.of(
                odd("compared with last year", page().add(1, "收到的申请比2021年（15件）下降20%。")),
                odd("compared with an earlier year and its number", page().add(1, "2021年共收到政府信息公开申请15件，2022年收到12件。")),
                odd("since the Regulation came into force", page().add(1, "自2008年《条例》施行以来，我局持续公开水情信息。")),
                odd("last year's accounts", page().add(1, "按时公开2021年度部门决算和2022年度部门预算。")),
                odd("what became of last year's problems", page().add(5, "2021年工作中存在问题的改进情况：水情栏目已经合并。")),
                odd("plans for next year", page().add(5, "研究部署2023年政务公开工作，逐项排出水情信息更新的日程。")),
                odd("carried over to the next year", page().add(1, "有2件结转到2023年继续办理。")),
                odd("a five-year plan", page().add(1, "公开“十四五”规划（2021—2025年）水利专章。")),
                odd("today's clock in the head of the page", page().chrome("<div>今天是2025年12月30日 星期二</div>")));
    }

    static Stream<Oddity> tables() {
        return Stream.of(
                odd("a blank means zero", page().replacingCells("0", "&nbsp;"), "T2-03", "T3-05", "T4-02", "T3-04"),
                odd("a stroke means zero", page().replacingCells("0", "—"), "T2-03", "T3-05", "T4-02", "T3-04"),
                odd("（六） in one row", page().otherHandlingInOneRow(), "T3-04"),
                odd(
                        "more penalties than licences",
                        page().cell("T2.penalty.decisions", "693957").cell("T2.licence.decisions", "517645")),
                odd("a note beside a number", page().cell("T2.normdocs.made", "3（其中修订1件）"), "T2-02"),
                odd("full-width figures", page().cell("T2.penalty.decisions", "３１")),
                odd("blanks around figures", page().cell("T2.penalty.decisions", " 31 ")),
                odd("fees to the cent", page().cell("T2.fees.amount", "4068.2080")),
                odd("thousands with commas", page().cell("T2.penalty.decisions", "12,840")),
                odd("a footnote under table four", page().footnote("注：行政复议、行政诉讼数量含上年度结转数量。")),
                odd("text before the table of section two", page().text(2, "全年作出行政处罚决定31件。")),
                odd(
                        "a clean-up explains the stock",
                        page().cell("T2.normdocs.valid", "1")
                                .text(
                                        1,
                                        "青禾县水利局公开政府信息160条。收到政府信息公开申请12件。因2022年开展文件清理，行政规范性文件现行有效件数按清理结果调整，以本年度报告为准。公开平台和监督考核、社会评议、责任追究情况良好，结果均已公布。"),
                        "T2-04"));
    }

    static Stream<Oddity> narrative() {
        return Stream.of(
                odd(
                        "the office counts itself, the table the whole district",
                        page().text(
                                        1,
                                        "青禾县政府办公室代表县政府受理政府信息公开申请5件，均已按期答复。全县各单位主动公开政府信息160条，制发行政规范性文件3件，管理、平台、监督考核、社会评议、责任追究结果见下。"),
                        "NAR-01"),
                odd(
                        "received and carried in together",
                        page().text(
                                        1,
                                        "青禾县水利局办理政府信息公开申请13件（含上年结转1件），办结11件，结转2件。制发规范性文件3件。主动公开160条，规范管理信息，建设平台，监督考核、社会评议、责任追究结果良好。")),
                odd("about so many", page().add(1, "接待咨询约140余人次，发布水情短信四十余条。")),
                odd(
                        "figures in words",
                        page().text(1, "青禾县水利局收到政府信息公开申请十二件。主动公开一百六十条，制发规范性文件三件，规范管理信息，建设平台，监督考核、社会评议、责任追究结果良好。")),
                odd("blanks between figures and words", page().add(1, "2022 年，公开政府信息 160 条，满意率 95 %。")),
                odd("units mixed", page().add(1, "公开行政规范性文件3件、通知公告60条、图解4篇、会议2次。")));
    }

    static Stream<Oddity> structure() {
        return Stream.of(
                odd(
                        "the heading of section five in other words",
                        page().heading(5, "五、政府信息公开工作存在的主要问题及改进措施"),
                        "STR-02"),
                odd(
                        "improvements before problems",
                        page().text(5, "（一）2021年工作中存在问题的改进情况。水情信息已按周更新。<p>（二）2022年工作中存在的主要问题。政策解读形式单一，将在2023年用图表改进。")),
                odd("numeral and heading on two lines", page().heading(3, "三、</p><p>收到和处理政府信息公开申请情况")),
                odd(
                        "a table of metadata in front",
                        page().chrome(
                                        "<table><tr><td>索引号</td><td>/2023-0000</td><td>发布机构</td><td>青禾县水利局</td></tr></table>")),
                odd("marks of the page around it", page().chrome("<p>字体：【大 中 小】 分享到 打印 关闭</p>")));
    }

    @Test
    void theReportTheyAreChangesOfIsSound() {
        assertThat(PageFixture.sound().examined(Subject.unknown()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"titles", "otherYears", "tables", "narrative", "structure"})
    void noViolation(Oddity oddity) {
        var findings = oddity.page().examined(Subject.unknown()).findings();

        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.VIOLATION)
                .extracting(f -> f.rule() + " " + f.message().args())
                .isEmpty();
        assertThat(findings).extracting(Finding::rule).isSubsetOf(oddity.advised());
    }

    /** The year before explains itself as well. */
    @Test
    void aCleanUpExplainsADifferenceFromTheYearBefore() {
        var before = PageFixture.sound()
                .title("青禾县水利局2021年政府信息公开工作年度报告")
                .intro("本报告依照国办公开办函〔2021〕30号规定的格式编制，统计期限自2021年1月1日起至2021年12月31日止。")
                .cell("T2.normdocs.valid", "20")
                .row("D", 1, 0, 0, 0, 0, 0)
                .row("B", 0, 0, 0, 0, 0, 0)
                .examined(Subject.unknown())
                .report();
        assertThat(before).isPresent();
        var page = PageFixture.sound().add(1, "因2022年度开展清理工作，行政规范性文件现行有效件数根据清理结果调整，以本年度报告为准。");

        var findings = page.examined(Subject.unknown().after(before)).findings();

        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.VIOLATION || f.rule().equals("CRS-02"))
                .isEmpty();
    }
}
