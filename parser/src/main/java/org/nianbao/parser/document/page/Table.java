package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.parser.document.Block;

/**
 * A table of one page, or of several once joined.
 *
 * @param xs where its columns begin and end, from its left side
 * @param rows how many rows it has
 * @param cells its cells, by row and then by column
 */
record Table(double[] xs, int rows, List<Cell> cells) {

    /** A cell by its first column and row, and how many of each it covers. */
    record Cell(int column, int row, int columnSpan, int rowSpan, String text) {

        Cell moved(int newColumn, int newRow, int newColumnSpan) {
            return new Cell(newColumn, newRow, newColumnSpan, rowSpan, text);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    Table {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }

    List<Cell> row(int row) {
        return cells.stream().filter(c -> c.row() == row).toList();
    }

    Block.Grid block() {
        var lists = new ArrayList<List<Block.GridCell>>();
        for (int r = 0; r < rows; r++) {
            lists.add(new ArrayList<>());
        }
        for (var cell : cells) {
            lists.get(cell.row())
                    .add(new Block.GridCell(cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan()));
        }
        return new Block.Grid(lists.stream().map(Block.Row::new).toList(), true);
    }
}
