package org.nianbao.parser.document.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.parser.document.Block;

/** Lays placed cells over the columns; cells that go on from above make the cell above higher. */
final class GridRows {

    private final Columns columns;

    GridRows(Columns columns) {
        this.columns = columns;
    }

    /** A cell that may still grow downwards. */
    private static final class Growing {
        final String text;
        final int column;
        final int columnSpan;
        int rowSpan = 1;

        Growing(String text, int column, int columnSpan) {
            this.text = text;
            this.column = column;
            this.columnSpan = columnSpan;
        }
    }

    Block.Grid of(List<List<DraftRow.Placed>> rows) {
        var grid = new ArrayList<List<Growing>>();
        Map<Integer, Growing> above = new HashMap<>();
        for (var row : rows) {
            var own = new ArrayList<Growing>();
            Map<Integer, Growing> here = new HashMap<>();
            for (var cell : row) {
                int column = columns.at(cell.left());
                int span = Math.max(1, columns.at(cell.right()) - column);
                var upper = above.get(column);
                if (cell.joinsAbove() && upper != null && upper.columnSpan == span) {
                    upper.rowSpan++;
                    here.put(column, upper);
                } else {
                    var fresh = new Growing(cell.text(), column, span);
                    own.add(fresh);
                    here.put(column, fresh);
                }
            }
            grid.add(own);
            above = here;
        }
        var finished = new ArrayList<Block.Row>(grid.size());
        grid.forEach(row -> finished.add(row(row)));
        return new Block.Grid(finished, true);
    }

    private static Block.Row row(List<Growing> cells) {
        var row = new ArrayList<Block.GridCell>(cells.size());
        cells.forEach(c -> row.add(new Block.GridCell(c.text, c.column, c.columnSpan, c.rowSpan)));
        return new Block.Row(row);
    }
}
