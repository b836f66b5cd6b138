package org.nianbao.parser.report;

import java.util.ArrayList;
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

    /**
     * The values behind a label: those of its own row in a grid; in text, where rows may not be marked, all up to the
     * next word.
     */
    static List<Token> behind(List<Token> tokens, int from) {
        var values = new ArrayList<Token>();
        for (int i = from; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == Token.Kind.TEXT || (token.kind() == Token.Kind.ROW_END && token.ruled())) {
                break;
            }
            if (token.isValue()) {
                values.add(token);
            }
        }
        return values;
    }

    /** Exactly {@code n} of the values, if it is beyond doubt which: all, or all but blanks around or between them. */
    static List<Token> exactly(List<Token> values, int n) {
        if (values.size() == n) {
            return values;
        }
        var numbers = values.stream().filter(t -> t.kind() == Token.Kind.NUMBER).toList();
        return numbers.size() == n ? numbers : List.of();
    }

    static int numbers(List<Token> values) {
        return (int) values.stream().filter(t -> t.kind() == Token.Kind.NUMBER).count();
    }
}
