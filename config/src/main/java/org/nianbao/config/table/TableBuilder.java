package org.nianbao.config.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.table.Table.Column;
import org.nianbao.config.table.Table.Row;
import org.nianbao.config.text.Blanks;

/** Makes a table of lines: the first that is not blank names the columns, blank ones do not count, caps are kept. */
final class TableBuilder {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 100;

    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private Optional<List<Column>> columns = Optional.empty();

    TableBuilder(Problems problems) {
        this.problems = problems;
    }

    /** Takes the next line; false, with a problem reported, if a cap is reached and the rest is not read. */
    boolean add(int line, List<String> written) {
        if (written.size() > MOST_COLUMNS) {
            problems.error(line, Fault.TABLE_COLUMNS, MOST_COLUMNS);
            return false;
        }
        var row = new Row(line, written.stream().map(Blanks::strip).toList());
        if (row.isBlank()) {
            return true;
        }
        if (columns.isEmpty()) {
            columns = Optional.of(
                    row.cells().stream().map(name -> new Column(name, line)).toList());
            return true;
        }
        if (rows.size() == MOST_ROWS) {
            problems.error(line, Fault.TABLE_ROWS, MOST_ROWS);
            return false;
        }
        rows.add(row);
        return true;
    }

    /** The table; empty, with a problem reported, if there was nothing but blanks. */
    Optional<Table> build() {
        if (columns.isEmpty()) {
            problems.error(0, Fault.TABLE_EMPTY);
        }
        return columns.map(names -> new Table(names, rows));
    }
}
