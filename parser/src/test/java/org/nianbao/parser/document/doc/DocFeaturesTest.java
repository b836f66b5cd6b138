package org.nianbao.parser.document.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Document;
import org.nianbao.parser.document.FixtureFiles;
import org.nianbao.parser.document.flow.Numerals;

/** A file with one of each: numbered lists, revisions, hidden text, fields, merged and nested tables, a text box, notes. */
class DocFeaturesTest {

    private static final Document FEATURES = FixtureFiles.document(FixtureFiles.bytes("features.doc"));

    private static List<String> paragraphs() {
        var texts = new ArrayList<String>();
        for (var block : FEATURES.blocks()) {
            if (block instanceof Block.Paragraph p) {
                texts.add(p.text());
            }
        }
        return texts;
    }

    private static List<Block.Grid> grids() {
        return FEATURES.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .toList();
    }

    @Test
    void revisionsHiddenTextAndFieldCodesAreLeftOut() {
        assertThat(paragraphs()).first().isEqualTo("前言，见链接。");
    }

    @Test
    void listNumbersArePrinted() {
        assertThat(paragraphs())
                .containsSubsequence("一、总体情况", "（一）主动公开", "（二）依申请公开", "1.细目", "二、主动公开政府信息情况", "（一）再一", "三、第三", "圆点");
    }

    @Test
    void boxesAreReadHeadersAndNotesAreNot() {
        assertThat(paragraphs()).endsWith("尾", "二行", "框内").doesNotContain("页眉", "页脚", "脚注");
        assertThat(FEATURES.titles()).containsExactly("测试标题");
    }

    @Test
    void mergedCellsCoverTheirPlaces() {
        assertThat(grids().get(2))
                .isEqualTo(new Block.Grid(
                        List.of(
                                row(new Block.GridCell("高", 0, 2, 2), new Block.GridCell("右上", 2, 1, 1)),
                                row(new Block.GridCell("右下", 2, 1, 1)),
                                row(
                                        new Block.GridCell("一", 0, 1, 1),
                                        new Block.GridCell("", 1, 1, 1),
                                        new Block.GridCell("三", 2, 1, 1))),
                        true));
    }

    @Test
    void tableAroundATableOnlyArranges() {
        assertThat(grids().get(1))
                .isEqualTo(new Block.Grid(
                        List.of(row(new Block.GridCell("内一", 0, 1, 1), new Block.GridCell("1 2", 1, 1, 1))), true));
        assertThat(paragraphs()).contains("外");
    }

    private static Block.Row row(Block.GridCell... cells) {
        return new Block.Row(List.of(cells));
    }

    @ParameterizedTest
    @CsvSource({
        "1,37,一",
        "10,37,十",
        "12,37,十二",
        "20,11,二十",
        "103,39,一百零三",
        "110,39,一百一十",
        "15,38,壹拾伍",
        "20,10,二〇",
        "4,2,iv",
        "28,4,bb",
        "3,18,③",
        "3,28,③",
        "21,18,21",
        "5,29,㈤",
        "2,30,乙",
        "7,22,07",
        "5,23,''",
        "9,5,9",
        "0,37,0"
    })
    void numbersHaveTheirFormats(int number, int format, String printed) {
        assertThat(Numerals.write(number, DocNumberFormats.of(format))).isEqualTo(printed);
    }
}
