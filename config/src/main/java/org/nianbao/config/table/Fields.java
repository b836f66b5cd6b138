package org.nianbao.config.table;

import java.util.Optional;
import java.util.function.Function;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.text.Blanks;

/** One row, read by the names of its columns. Whatever is wrong is reported with the row's line. */
public final class Fields {

    private static final int LONGEST = 2000;

    private final Header header;
    private final Table.Row row;
    private final Problems problems;
    private final int errorsBefore;

    Fields(Header header, Table.Row row, Problems problems) {
        this.header = header;
        this.row = row;
        this.problems = problems;
        this.errorsBefore = problems.errors();
    }

    public int line() {
        return row.line();
    }

    /** Whether nothing in this row was reported so far. */
    public boolean isSound() {
        return problems.errors() == errorsBefore;
    }

    public boolean isBlank(ColumnName column) {
        return raw(column).isEmpty();
    }

    /** The cell as written, unchecked; empty if it is blank or there is no such column. */
    public Optional<String> raw(ColumnName column) {
        return header.place(column).map(row::cell).filter(text -> !text.isEmpty());
    }

    /** The text of a cell that may be blank. */
    public Optional<String> text(ColumnName column, int longest) {
        var text = raw(column);
        if (text.filter(Blanks::hasControl).isPresent()) {
            error(Fault.ROW_CONTROL, column.id());
            return Optional.empty();
        }
        if (text.filter(t -> t.length() > longest).isPresent()) {
            error(Fault.ROW_LONG, column.id(), longest);
            return Optional.empty();
        }
        return text;
    }

    /** The value of a cell that may be blank; {@code fault} is reported, with column and text, if it cannot be read. */
    public <T> Optional<T> value(ColumnName column, Function<String, Optional<T>> reader, Fault fault) {
        var text = text(column, LONGEST);
        var value = text.flatMap(reader);
        if (text.isPresent() && value.isEmpty()) {
            error(fault, column.id(), text.get());
        }
        return value;
    }

    /** What {@code field} is; reported if the cell is blank. */
    public <T> Optional<T> required(ColumnName column, Optional<T> field) {
        if (isBlank(column)) {
            error(Fault.ROW_REQUIRED, column.id());
        }
        return field;
    }

    public void error(Fault fault, Object... args) {
        problems.error(row.line(), fault, args);
    }

    /** A row with more cells than columns: most often a comma that should have been quoted. */
    void checkWidth() {
        int written = row.cells().size();
        while (written > header.width() && row.cell(written - 1).isEmpty()) {
            written--;
        }
        if (written > header.width()) {
            error(Fault.ROW_EXTRA, written, header.width());
        }
    }
}
