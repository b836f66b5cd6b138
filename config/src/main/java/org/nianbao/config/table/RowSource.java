package org.nianbao.config.table;

import java.util.Locale;
import java.util.Optional;
import org.nianbao.config.source.Problems;

/** Reads a table out of the bytes of a file. */
@FunctionalInterface
interface RowSource {

    /** The table; empty, with a problem reported, if there is none. */
    Optional<Table> read(byte[] bytes, Problems problems);

    /** The source for a file of that name, by its ending. */
    static Optional<RowSource> forName(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(new CsvRows());
        }
        if (name.endsWith(".xlsx")) {
            return Optional.of(new XlsxRows());
        }
        return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(new YamlRows()) : Optional.empty();
    }
}
