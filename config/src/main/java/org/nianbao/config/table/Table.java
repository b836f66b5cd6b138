package org.nianbao.config.table;

import java.util.List;

/**
 * A table as written: named columns and rows of text.
 *
 * @param columns in the order of the file
 * @param rows those that are not blank, in the order of the file
 */
record Table(List<Column> columns, List<Row> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param name as written, blanks at the ends removed */
    record Column(String name, int line) {}

    /** @param cells one text per column, blanks at the ends removed; fewer if the row is short, more if it is ragged */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The cell under the column of that index; blank if the row is too short. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
