package org.nianbao.parser.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

class PageBlocksTest {

    private static List<String> lines(Sketch... pages) {
        return Sketch.lines(Sketch.read(pages));
    }

    @Test
    void cellsDrawnAsBoxesAreATable() {
        assertThat(lines(new Sketch().table(100, "甲|1|2", "乙||4"))).containsExactly("甲|1|2", "乙||4");
    }

    @Test
    void missingRulingsMergeCells() {
        var sketch = new Sketch()
                .box(100, 100, 280, 160)
                .line(160, 100, 160, 160)
                .line(160, 120, 280, 120)
                .line(220, 120, 220, 160)
                .line(160, 140, 280, 140)
                .text(104, 130, "组")
                .text(164, 114, "头")
                .text(164, 134, "1")
                .text(224, 134, "2")
                .text(164, 154, "3")
                .text(224, 154, "4");
        assertThat(lines(sketch)).containsExactly("组 1×3|头 2×1", "1|2", "3|4");
    }

    @Test
    void linesInPiecesDoubleLinesAndLooseEndsAreLines() {
        var sketch = new Sketch()
                .line(98, 100, 223, 100)
                .line(100, 120, 222, 120.4)
                .line(100, 122, 220, 122)
                .line(102, 140, 218, 140)
                .line(100, 100, 100, 140)
                .line(220, 97, 220, 143)
                .text(104, 115, "甲")
                .text(164, 115, "1")
                .text(104, 135, "乙")
                .text(164, 135, "2");
        for (double y = 100; y < 140; y += 5) {
            sketch.line(160, y, 160, y + 3);
        }
        assertThat(lines(sketch)).containsExactly("甲|1", "乙|2");
    }

    @Test
    void framesAndUnderlinesAreNoTables() {
        var framed = new Sketch().box(50, 50, 500, 700).text(80, 100, "一、总体情况").line(80, 102, 140, 102);
        assertThat(lines(framed)).containsExactly("一、总体情况");
    }

    @Test
    void aTableInAFrameKeepsItsCells() {
        assertThat(lines(new Sketch().box(50, 50, 500, 700).text(80, 80, "表").table(100, "甲|1", "乙|2")))
                .containsExactly("表", "甲|1", "乙|2");
    }

    @Test
    void twoNumbersWithoutALineBetweenAreNotOne() {
        var sketch = new Sketch()
                .box(100, 100, 280, 140)
                .line(100, 120, 280, 120)
                .line(160, 100, 160, 140)
                .line(220, 100, 220, 120)
                .text(104, 115, "甲")
                .text(184, 115, "1")
                .text(250, 115, "2")
                .text(104, 135, "乙")
                .text(184, 135, "3")
                .text(250, 135, "4");
        assertThat(lines(sketch)).containsExactly("甲|1|2", "乙|3｜4 2×1");
    }

    @Test
    void lettersOfOneCellAreJoinedAsTheyAreMeant() {
        var sketch = new Sketch()
                .table(100, "|", "|")
                // Digits of two runs, a raised mark, bold by drawing twice, one letter a line.
                .text(104, 114, "1")
                .text(110, 114, "1")
                .text(164, 114, "50")
                .glyph("1", 174, 110, 6)
                .text(104, 134, "乙")
                .text(104.5, 134, "乙")
                .text(164, 131, "办")
                .text(164, 138, "理");
        assertThat(lines(sketch)).containsExactly("11|50｜1", "乙|办理");
    }

    @Test
    void rowsGoOnBehindPageNumbersAndRepeatedHeads() {
        assertThat(lines(
                        new Sketch().table(700, "项目|数量", "甲|1").text(290, 820, "— 1 —"),
                        new Sketch().table(60, "项目|数量", "乙|2").text(290, 820, "— 2 —")))
                .containsExactly("项目|数量", "甲|1", "乙|2");
    }

    @Test
    void aRowCutInTwoIsOne() {
        assertThat(lines(new Sketch().table(700, "甲|1", "其他依法|2"), new Sketch().table(60, "处理|", "乙|3")))
                .containsExactly("甲|1", "其他依法处理|2", "乙|3");
    }

    @Test
    void aNewRowWithoutNumbersIsNoRestOfTheOneBefore() {
        assertThat(lines(new Sketch().table(700, "1.甲|1"), new Sketch().table(60, "2.乙|", "3.丙|3")))
                .containsExactly("1.甲|1", "2.乙|", "3.丙|3");
    }

    @Test
    void aMergedCellCutInTwoIsOne() {
        var above = new Sketch()
                .box(100, 700, 280, 740)
                .line(160, 700, 160, 740)
                .line(220, 700, 220, 740)
                .line(160, 720, 280, 720)
                .text(104, 722, "办理")
                .text(164, 714, "甲")
                .text(224, 714, "1")
                .text(164, 734, "乙")
                .text(224, 734, "2");
        var below = new Sketch()
                .box(100, 60, 280, 100)
                .line(160, 60, 160, 100)
                .line(220, 60, 220, 100)
                .line(160, 80, 280, 80)
                .text(104, 82, "结果")
                .text(164, 74, "丙")
                .text(224, 74, "3")
                .text(164, 94, "丁")
                .text(224, 94, "4");
        assertThat(lines(above, below)).containsExactly("办理结果 1×4|甲|1", "乙|2", "丙|3", "丁|4");
    }

    @Test
    void rowsWithoutRulingsStayRows() {
        var sketch = new Sketch();
        for (int r = 0; r < 3; r++) {
            sketch.text(100, 100 + 15 * r, "甲乙丙").text(200, 100 + 15 * r, "1").text(300, 100 + 15 * r, "" + r);
        }
        assertThat(lines(sketch)).containsExactly("甲乙丙\t1\t0", "甲乙丙\t1\t1", "甲乙丙\t1\t2");
    }

    @Test
    void paragraphsAreJoinedAcrossLinesAndPages() {
        var first = new Sketch()
                .text(120, 700, "本机关全年主动公开信息")
                .text(100, 720, "共一百二十条，均按期公开")
                .text(290, 820, "- 1 -");
        var second = new Sketch().text(100, 60, "完毕。").text(120, 80, "二、下一部分");
        assertThat(lines(first, second)).containsExactly("本机关全年主动公开信息共一百二十条，均按期公开完毕。", "二、下一部分");
    }

    @Test
    void onlyNotablePicturesAreKept() {
        assertThat(lines(new Sketch()
                        .text(100, 100, "图")
                        .picture(100, 200, 300, 200)
                        .picture(0, 0, 20, 20)))
                .containsExactly("图", "picture");
        assertThat(lines(new Sketch().picture(100, 200, 300, 40).picture(100, 240, 300, 40)))
                .as("one picture in two strips")
                .containsExactly("picture");
    }

    @Test
    void theOtherReadingKnowsNoRulings() {
        var page = new Sketch().table(100, "甲|1|2").page();
        assertThat(PageBlocks.of(List.of(page), Limits.USUAL).otherReading())
                .containsExactly(new Block.Paragraph("甲\t1\t2"));
    }

    @Test
    void capsHold() {
        var few = new Limits(100, 3, 3, 5, 10, 1_000, 10, 100_000);
        var cells = List.of(new Sketch().table(100, "甲|1", "乙|2").page());
        assertThatThrownBy(() -> PageBlocks.of(cells, few))
                .isInstanceOfSatisfying(
                        CannotRead.class, e -> assertThat(e.reason().key()).isEqualTo("read.limit.cells"));
    }
}
