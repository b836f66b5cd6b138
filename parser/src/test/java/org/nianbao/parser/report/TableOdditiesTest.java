package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.report.PrintedTables.Layout;

/** What published tables look like; one case a line of the list of oddities. */
class TableOdditiesTest {

    private static final String HEAD_2 = Scans.HEADING_2 + "第二十条第（一）项\n信息内容  本年制发件数  本年废止件数  现行有效件数\n";

    private static String numbers(int from) {
        return IntStream.range(from, from + 7).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static List<String> lines() {
        return new ArrayList<>(PrintedTables.lines(PrintedTables.rows(), Layout.BLANKS));
    }

    private static void assertAllRead(List<String> lines) {
        assertThat(PrintedTables.read(lines)).isEqualTo(PrintedTables.CELLS);
    }

    @Test
    void wholeTableInOneLine() {
        assertThat(PrintedTables.read(List.of(String.join("  ", lines())))).isEqualTo(PrintedTables.CELLS);
    }

    @Test
    void halfWidthBracketsAndPointsOfNumbers() {
        var lines = lines().stream()
                .map(l -> l.replace("（七）", "(七)").replace("（六）", "(六)").replaceFirst("^(\\d)\\.", "$1、"))
                .toList();
        assertAllRead(lines);
    }

    @Test
    void headsRunTogether() {
        assertAllRead(lines().stream()
                .map(l -> l.startsWith("信息内容") || l.startsWith("自然人") ? Labels.squeeze(l) : l)
                .toList());
    }

    @Test
    void headIsPrintedAgainAfterAPageBreak() {
        var lines = lines();
        int head = lines.indexOf("自然人  法人或其他组织  总计");
        int row = lines.indexOf(
                lines.stream().filter(l -> l.startsWith("2.重复申请")).findFirst().orElseThrow());
        lines.addAll(row, lines.subList(head, head + 2).stream().toList());
        lines.add(row, "- 5 -");
        assertAllRead(lines);
    }

    @Test
    void mergedLabelWithOneLetterALineStandsBetweenTheRows() {
        var letters = List.of("三、", "本", "年", "度", "办", "理", "结", "果");
        var lines = lines().stream().map(l -> l.replace("三、本年度办理结果  ", "")).collect(Collectors.toList());
        int row = lines.indexOf(
                lines.stream().filter(l -> l.startsWith("（一）予以公开")).findFirst().orElseThrow());
        for (int i = 0; i < letters.size(); i++) {
            lines.add(row + 2 * i, letters.get(i));
        }
        assertAllRead(lines);
    }

    @Test
    void subtotalRowsOfGroupsAreNoRowsOfTheForm() {
        var lines = lines();
        for (var after : List.of("8.属于行政查询事项", "3.补正后申请内容")) {
            int row = lines.indexOf(
                    lines.stream().filter(l -> l.startsWith(after)).findFirst().orElseThrow());
            lines.add(row + 1, "小计 " + numbers(5));
        }
        assertAllRead(lines);
    }

    @Test
    void groupWithNumbersOfItsOwnCostsNoRow() {
        var lines = lines().stream()
                .flatMap(l -> l.startsWith("（四）无法提供")
                        ? List.of("（四）无法提供  " + numbers(5), l.replace("（四）无法提供  ", "")).stream()
                        : List.of(l).stream())
                .toList();
        assertAllRead(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.其他法律行政止公开", "2.其它法律行政法规禁止公开", "2.其他法律行政法规禁止公开的"})
    void damagedLabelIsUnderstoodAndSaid(String printed) {
        var report = Scans.text(String.join("\n", lines()).replace("2.其他法律行政法规禁止公开", printed));
        assertThat(report.cells()).hasSize(PrintedTables.CELLS.size());
        assertThat(report.table("T3").labels())
                .filteredOn(l -> l.id().equals("C3.2"))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.raw()).isEqualTo(printed);
                    assertThat(l.match()).isEqualTo(Match.UNKNOWN);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"l一、", "|一、", "I一、", "丨一、"})
    void edgeOfTheTableReadAsALetterCostsNoRow(String numeral) {
        assertAllRead(
                lines().stream().map(l -> l.replace("一、本年新收", numeral + "本年新收")).toList());
    }

    @Test
    void labelThatCanMeanTwoRowsIsNotUnderstood() {
        var report = Scans.text(Scans.HEADING_3 + "1.申请 " + numbers(1) + "\n（七）总计 " + numbers(11) + "\n");
        assertThat(report.cells().keySet()).allMatch(id -> id.startsWith("T3.C7."));
    }

    @Test
    void remarksInCellsAreNoCells() {
        var report = Scans.text(HEAD_2 + "规章  1  0  22（其中修订 16 件）\n行政规范性文件  3  55（含自然失效 29 件）  4\n");
        assertThat(report.value("T2.rules.valid"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("22"));
        assertThat(report.value("T2.normdocs.repealed"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("55"));
        assertThat(Scans.raw(report, "T2.normdocs.valid")).isEqualTo("4");
    }

    @Test
    void numberInTwoCellsIsNotGuessedTogether() {
        var report = Scans.text(HEAD_2 + "规章  0  0  1  1\n行政规范性文件  3  2  4\n");
        assertThat(report.cells().keySet()).noneMatch(id -> id.startsWith("T2.rules"));
        assertThat(Scans.raw(report, "T2.normdocs.valid")).isEqualTo("4");
    }

    @Test
    void gapOfThreeEmptyLinesIsAnEmptyCellWhereEachCellHasOneBehindIt() {
        var text = String.join("\n\n", Scans.HEADING_2.strip(), "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        var report = Scans.text(text + "\n\n规章\n\n1\n\n\n\n3\n\n行政规范性文件\n\n4\n\n5\n\n\n");
        assertThat(Scans.raw(report, "T2.rules.made")).isEqualTo("1");
        assertThat(Scans.raw(report, "T2.rules.repealed")).isEmpty();
        assertThat(Scans.raw(report, "T2.rules.valid")).isEqualTo("3");
        assertThat(Scans.raw(report, "T2.normdocs.valid")).isEmpty();
    }

    @Test
    void gapThatDoesNotComeOutEvenIsNoCell() {
        var text = String.join("\n\n", Scans.HEADING_2.strip(), "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        assertThat(Scans.text(text + "\n\n规章\n\n1\n\n\n3\n\n行政规范性文件\n").cells()).isEmpty();
    }

    @Test
    void fourteenNumbersAndAPageNumberAreNoTable4() {
        var lines = lines();
        int row = lines.indexOf("五、存在的主要问题及改进情况") - 1;
        var numbers = lines.get(row);
        lines.set(row, numbers.substring(0, numbers.lastIndexOf(' ')).strip());
        lines.add(row + 1, "4");
        assertThat(PrintedTables.read(lines).keySet()).noneMatch(id -> id.startsWith("T4."));
    }

    @Test
    void otherResultsInOneRowAndLostLabelsBesideThem() {
        var lines = lines().stream()
                .filter(l -> !l.startsWith("2.申请人逾期") && !l.startsWith("3.其他"))
                .map(l -> l.startsWith("（六）") ? "（六）其他处理  " + numbers(1) : l)
                .map(l -> l.startsWith("5.要求行政机关") ? l.substring(l.indexOf(' ')).strip() : l)
                .toList();
        var report = Scans.text(String.join("\n", lines));
        assertThat(Scans.row(report, "C6")).isEqualTo(numbers(1));
        assertThat(Scans.raw(report, "T3.C5.5.np")).isEqualTo(PrintedTables.CELLS.get("T3.C5.5.np"));
        assertThat(report.table("T3").lostLabels()).containsExactly("C5.5");
    }
}
