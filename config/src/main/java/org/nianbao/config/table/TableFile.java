package org.nianbao.config.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.config.source.CappedFile;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;

/** A table in a file: .csv, .xlsx or .yaml, with the columns in any order. */
public final class TableFile {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Table table;
    private final Header header;
    private final Problems problems;

    private TableFile(Table table, Header header, Problems problems) {
        this.table = table;
        this.header = header;
        this.problems = problems;
    }

    /** The table; empty, with a problem reported, if the file cannot be read as one. */
    public static Optional<TableFile> read(Path file, List<? extends ColumnName> columns, Problems problems) {
        var source = Optional.ofNullable(file.getFileName()).flatMap(name -> RowSource.forName(name.toString()));
        if (source.isEmpty()) {
            problems.error(0, Fault.TABLE_FORMAT);
            return Optional.empty();
        }
        return CappedFile.read(file, MOST_BYTES, problems)
                .flatMap(bytes -> source.get().read(bytes, problems))
                .map(table -> new TableFile(table, Header.of(table.columns(), columns, problems), problems));
    }

    public boolean hasRows() {
        return !table.rows().isEmpty();
    }

    public boolean has(ColumnName column) {
        return header.place(column).isPresent();
    }

    /** The line of the header, from 1; 0 if there is none. */
    public int headerLine() {
        return table.columns().isEmpty() ? 0 : table.columns().get(0).line();
    }

    /** What {@code reader} makes of the rows, in order. It gives nothing for a row in which it reported something. */
    public <T> List<T> rows(Function<Fields, Optional<T>> reader) {
        var read = new ArrayList<T>();
        for (var row : table.rows()) {
            var fields = new Fields(header, row, problems);
            fields.checkWidth();
            reader.apply(fields).ifPresent(read::add);
        }
        return read;
    }
}
