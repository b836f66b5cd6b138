package org.nianbao.parser.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the cells that were placed. Two readings of one cell must agree, or the cell is not read at all. */
final class CellCollector {

    private final TableNotes notes;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Set<String> disputed = new HashSet<>();

    CellCollector(TableNotes notes) {
        this.notes = notes;
    }

    /** By id, in no order. */
    Map<String, Cell> cells() {
        return Map.copyOf(cells);
    }

    /**
     * Places a row.
     *
     * @param ids one cell id a value; an empty id is a column that the form does not have
     */
    void place(List<String> ids, List<Token> values, String table) {
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isEmpty()) {
                var token = values.get(i);
                notes.covers(table, token.block());
                put(new Cell(ids.get(i), token.raw().strip(), CellText.value(token.raw()), token.ruled()));
            }
        }
    }

    private void put(Cell cell) {
        if (disputed.contains(cell.id())) {
            return;
        }
        var before = cells.putIfAbsent(cell.id(), cell);
        if (before != null && !before.value().equals(cell.value())) {
            cells.remove(cell.id());
            disputed.add(cell.id());
            notes.unplaced(cell.id().substring(0, 2), 1);
        }
    }
}
