package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.cli.TextTable.Cell;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.face.Wrap;

class WrapTest {

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "年",
                        "报",
                        "，",
                        "。",
                        "“",
                        "”",
                        "（",
                        "）",
                        "T3-01",
                        "word",
                        " ",
                        "  ",
                        "1",
                        "%",
                        "…",
                        "é",
                        "e\u0301",
                        "\uD842\uDFB7",
                        "〔",
                        "〕",
                        "http://a.b/c?d=e",
                        "\n",
                        "\t")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static String solid(String text) {
        return text.replaceAll("\\s", "");
    }

    @Property(tries = 300)
    void noLineIsWiderThanAskedForAndNothingIsLost(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 2, max = 60) int width) {
        var lines = Wrap.at(text, width);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(solid(String.join("", lines))).isEqualTo(solid(text));
    }

    @Property(tries = 100)
    void aTableKeepsItsColumnsAndLosesNothing(
            @ForAll @Size(min = 1, max = 6) List<@From("sentences") String> names,
            @ForAll("sentences") String note,
            @ForAll @IntRange(min = 40, max = 120) int width) {
        var table = new TextTable();
        names.forEach(name -> table.add(List.of(Cell.plain(name), Cell.plain("2023-01-18"), Cell.plain(note))));
        var lines = table.lines(width, List.of(14, 0, 0));
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(solid(String.join("", lines)))
                .hasSameSizeAs(solid(String.join("2023-01-18" + note, names) + "2023-01-18" + note));
        var dates = lines.stream().filter(line -> line.contains("2023-01-18")).toList();
        assertThat(dates).hasSize(names.size());
        assertThat(dates.stream()
                        .map(line -> DisplayWidth.of(line.substring(0, line.indexOf("2023-01-18"))))
                        .distinct())
                .as("dates stand under each other")
                .hasSize(1);
    }

    @Test
    void marksStayWithTheCharactersTheyBelongTo() {
        assertThat(Wrap.at("请改为“规范标题”，再公布。", 10)).containsExactly("请改为“规", "范标题”，", "再公布。");
        assertThat(Wrap.at("规则 T3-01 不成立", 8)).containsExactly("规则", "T3-01 不", "成立");
    }

    @Test
    void aColumnIsNarrowOnlyWhileTheNoteNeedsTheRoom() {
        var table = new TextTable();
        table.add(List.of(Cell.plain("云岭县民政局"), Cell.plain("未公开，逾期 303 天（待确认）"), Cell.plain("被拦截：HTTP 403")));
        assertThat(table.lines(70, List.of(0, 18, 0))).containsExactly("云岭县民政局  未公开，逾期 303 天（待确认）  被拦截：HTTP 403");
        assertThat(table.lines(50, List.of(0, 18, 0)))
                .containsExactly("云岭县民政局  未公开，逾期 303    被拦截：HTTP 403", "              天（待确认）");
    }

    @Test
    void aWordWiderThanTheLineIsTorn() {
        assertThat(Wrap.at("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Wrap.at("", 3)).isEmpty();
    }

    @Test
    void aHanCharacterTakesTwoColumnsAndAnAccentNone() {
        assertThat(DisplayWidth.of("年报a")).isEqualTo(5);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\uD842\uDFB7")).isEqualTo(2);
        assertThat(DisplayWidth.of("（〔ｈ")).isEqualTo(6);
        assertThat(IntStream.range(0, 32).map(DisplayWidth::of).sum()).isZero();
    }
}
