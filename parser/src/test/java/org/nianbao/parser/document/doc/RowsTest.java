package org.nianbao.parser.document.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Block;

/** Rows to grids: by edges that agree nearly, not by counting cells. */
class RowsTest {

    private static DraftRow.Placed cell(String text, int left, int right) {
        return new DraftRow.Placed(text, left, right, false);
    }

    private static Block.Grid grid(List<List<DraftRow.Placed>> rows) {
        return new GridRows(Columns.of(rows).orElseThrow()).of(rows);
    }

    @Test
    void edgesThatNearlyAgreeAreOneColumn() {
        var grid = grid(List.of(
                List.of(cell("甲", -108, 1000), cell("乙", 1000, 2000), cell("丙", 2000, 3000)),
                List.of(cell("丁", -100, 2040), cell("1", 2040, 2990))));
        assertThat(grid.rows().get(1).cells())
                .containsExactly(new Block.GridCell("丁", 0, 2, 1), new Block.GridCell("1", 2, 1, 1));
    }

    @Test
    void narrowCellsStayApart() {
        var grid = grid(List.of(List.of(cell("1", 0, 90), cell("2", 90, 180)), List.of(cell("3", 0, 180))));
        assertThat(grid.rows().get(1).cells()).containsExactly(new Block.GridCell("3", 0, 2, 1));
    }

    @Test
    void cellWithoutWidthHasNoColumn() {
        assertThat(Columns.of(List.of(List.of(cell("1", 100, 100))))).isEmpty();
    }

    @Test
    void onlyACellJustBelowGoesOn() {
        var above = cell("三", 0, 500);
        var on = new DraftRow.Placed("", 0, 500, true);
        var wider = new DraftRow.Placed("", 0, 900, true);
        var grid = grid(List.of(List.of(above, cell("1", 500, 900)), List.of(on, cell("2", 500, 900)), List.of(wider)));
        assertThat(grid.rows().get(0).cells().get(0).rowSpan()).isEqualTo(2);
        assertThat(grid.rows().get(2).cells()).containsExactly(new Block.GridCell("", 0, 2, 1));
    }

    @Test
    void laterChangesOfARowApply() {
        // Style; three cells with edges 0, 100, 200, 300; cells 1 and 2 joined; cell 0 goes on from above.
        byte[] row = {
            0,
            0,
            0x08,
            (byte) 0xD6,
            10,
            0,
            3,
            0,
            0,
            100,
            0,
            (byte) 200,
            0,
            0x2C,
            0x01,
            0x24,
            0x56,
            1,
            3,
            0x2B,
            (byte) 0xD6,
            2,
            0,
            1
        };
        assertThat(RowShape.of(row, new byte[0]).cells())
                .containsExactly(
                        new RowShape.Cell(0, 100, false, true),
                        new RowShape.Cell(100, 200, false, false),
                        new RowShape.Cell(200, 300, true, false));
    }

    @Property(tries = 300)
    void anyBytesHaveAShape(@ForAll byte[] properties, @ForAll byte[] data) {
        assertThat(RowShape.of(properties, data).cells()).hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void fieldsInFieldsShowTheirResults() {
        var text = "\u0013 A \u0013 B \u0014x\u0015 \u0014one\u0015 two \u0013 C \u0015three \u0013 lost";
        var shown = new StringBuilder();
        var hidden = FieldCodes.hidden(text, 0, text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!hidden.get(i) && text.charAt(i) >= ' ') {
                shown.append(text.charAt(i));
            }
        }
        assertThat(shown).hasToString("one two three  lost");
    }
}
