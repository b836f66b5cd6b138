package org.nianbao.parser.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.FormTables;
import org.nianbao.parser.document.Limits;

/** A table while its rows are read. */
final class DraftTable {

    private final Limits limits;
    private final List<DraftRow> rows = new ArrayList<>();
    private List<Passage> cells = new ArrayList<>();
    private Passage cell;

    DraftTable(Limits limits) {
        this.limits = limits;
        this.cell = new Passage(limits);
    }

    /** Where text goes now. */
    Passage cell() {
        return cell;
    }

    void endCell() {
        cells.add(cell);
        cell = new Passage(limits);
    }

    void endRow(RowShape shape) {
        if (!cell.isBlank()) {
            endCell();
        }
        rows.add(new DraftRow(cells, shape));
        dropRow();
    }

    /** Forgets the row being read: a revision struck it out. */
    void dropRow() {
        cells = new ArrayList<>();
        cell = new Passage(limits);
    }

    int cellCount() {
        int count = 0;
        for (var row : rows) {
            count += row.cells().size();
        }
        return count;
    }

    /** The table as a grid, or what it holds, one after another, if it only arranges text or its shape is not known. */
    List<Block> finish() {
        // A row that nothing ends has no shape; so what it holds is read as text.
        boolean open = !cells.isEmpty() || !cell.isBlank();
        if (open) {
            endRow(new RowShape(List.of()));
        }
        rows.removeIf(r -> r.cells().isEmpty());
        if (rows.isEmpty()) {
            return List.of();
        }
        return isForm() ? grid() : text();
    }

    /** Whether all cells hold numbers or labels, and have a place. */
    private boolean isForm() {
        for (var row : rows) {
            if (!row.isShaped()) {
                return false;
            }
            for (var cell : row.cells()) {
                if (cell.holdsTable() || FormTables.isArticle(cell.text())) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Block> text() {
        var content = new ArrayList<Block>();
        rows.forEach(r -> r.cells().forEach(c -> content.addAll(c.blocks())));
        return content;
    }

    private List<Block> grid() {
        var placed = new ArrayList<List<DraftRow.Placed>>();
        rows.forEach(r -> placed.add(r.placed()));
        return Columns.of(placed)
                .map(columns -> List.<Block>of(new GridRows(columns).of(placed)))
                .orElseGet(this::text);
    }
}
