package org.nianbao.crawler.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.document.Block;

/** A grid row by row with what its columns hold: a cell that begins there, or one that reaches down from above. */
final class Slots {

    /**
     * One place of a row.
     *
     * @param cell the cell that begins or continues here
     * @param begins whether it begins here
     */
    record Slot(Block.GridCell cell, boolean begins) {}

    private Slots() {}

    static int columns(Block.Grid grid) {
        return grid.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> c.column() + c.columnSpan())
                .max()
                .orElse(1);
    }

    static List<List<Slot>> of(Block.Grid grid) {
        var rows = new ArrayList<List<Slot>>();
        for (int r = 0; r < grid.rows().size(); r++) {
            var row = new ArrayList<Slot>();
            for (int c = 0; c < columns(grid); ) {
                var slot = at(grid, r, c);
                slot.ifPresent(row::add);
                c += slot.map(s -> s.cell().columnSpan()).orElse(1);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Optional<Slot> at(Block.Grid grid, int row, int column) {
        for (int r = row; r >= 0; r--) {
            for (var cell : grid.rows().get(r).cells()) {
                if (cell.column() == column && r + cell.rowSpan() > row) {
                    return Optional.of(new Slot(cell, r == row));
                }
            }
        }
        return Optional.empty();
    }
}
