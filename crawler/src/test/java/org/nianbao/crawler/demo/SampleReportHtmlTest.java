package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleReportHtmlTest {

    private static final SampleReport REPORT = SampleReport.sound("云岭县财政局", 2022);

    private static Document parse(SampleReport report, SampleLook look) {
        return Jsoup.parseBodyFragment(SampleReportHtml.body(report, look));
    }

    @ParameterizedTest
    @EnumSource
    void tablesHaveTheCellsOfTheOfficialPrint(SampleLook look) {
        var tables = parse(REPORT, look).select("table");
        assertThat(tables).hasSize(3);
        // Labels: 4 captions, heads 4 + 2 + 2 + 2, 6 rows; 10 numbers.
        assertThat(tables.get(0).select("td")).hasSize(30);
        // Labels: 2 + 3 + 5 in the head, 30 in the stub; 175 numbers.
        assertThat(tables.get(1).select("td")).hasSize(10 + 30 + 175);
        assertThat(tables.get(2).select("td")).hasSize(2 + 7 + 10 + 15);
    }

    @ParameterizedTest
    @EnumSource
    void gridsAreRectanglesAndHoldTheNumbers(SampleLook look) {
        for (var report : List.of(REPORT, REPORT.inOldForm(), REPORT.withOtherInOneRow())) {
            var grids =
                    parse(report, look).select("table").stream().map(Grid::of).toList();
            assertThat(grids).allMatch(Grid::isRectangle);
            assertThat(grids.get(1).row("（一）予以公开").subList(3, 10)).isEqualTo(printed(report, "C1"));
            assertThat(grids.get(1).row("4.保护第三方合法权益").subList(3, 10)).isEqualTo(printed(report, "C3.4"));
            assertThat(grids.get(1).row("四、结转下年度继续办理").subList(3, 10)).isEqualTo(printed(report, "D"));
            var remedies = grids.get(2).rows();
            assertThat(remedies).hasSize(4);
            assertThat(remedies.get(1).subList(5, 15)).startsWith("未经复议直接起诉").endsWith("复议后起诉");
            assertThat(remedies.get(3).get(4)).isEqualTo(report.printed("T4.rev.sum"));
        }
    }

    private static List<String> printed(SampleReport report, String row) {
        return Stream.of("np", "com", "sci", "pub", "law", "oth", "tot")
                .map(column -> report.printed("T3." + row + "." + column))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void allLooksSayTheSame(SampleLook look) {
        var squeezed = parse(REPORT, look).text().replaceAll("[\\s\\u00a0]", "");
        assertThat(squeezed)
                .isEqualTo(parse(REPORT, SampleLook.WORD).text().replaceAll("[\\s\\u00a0]", ""))
                .contains("统计期限自2022年1月1日起至2022年12月31日止", "发出收费通知0件", "（五）监督保障情况")
                .doesNotContain("{", "}");
    }

    @Test
    void textWithBarsHoldsTheSameRows() {
        var text = SampleReportText.render(REPORT, SampleReportText.Cells.BARS);
        assertThat(text.lines())
                .contains("四、结转下年度继续办理 | " + String.join(" | ", printed(REPORT, "D")))
                .contains("行政许可 | " + REPORT.printed("T2.licence.decisions"));
        assertThat(text).startsWith("云岭县财政局2022年政府信息公开工作年度报告\n");
    }

    @Test
    void numbersInTheTextAreThoseOfTheTables() {
        var text = SampleReportText.render(REPORT);
        assertThat(text)
                .contains("新收政府信息公开申请" + REPORT.printed("T3.A.tot") + "件")
                .contains("结转下年度继续办理" + REPORT.printed("T3.D.tot") + "件")
                .contains("行政许可决定" + REPORT.printed("T2.licence.decisions") + "件");
        var parts = Pattern.compile("共主动公开政府信息(\\d+)条，其中政府网站(\\d+)条、政务新媒体(\\d+)条、信息公开栏(\\d+)条")
                .matcher(text);
        assertThat(parts.find()).isTrue();
        assertThat(Integer.parseInt(parts.group(1)))
                .isEqualTo(IntStream.of(2, 3, 4)
                        .map(i -> Integer.parseInt(parts.group(i)))
                        .sum());
    }

    @Test
    void shortPeriodEndsADayEarly() {
        assertThat(SampleReportText.render(REPORT.withShortPeriod())).contains("起至2022年12月30日止");
        assertThat(SampleReportText.render(REPORT.withoutFeeStatement())).doesNotContain("信息处理费");
    }
}
