package org.nianbao.config.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Agency;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.table.TableFile;

/**
 * The list of agencies.
 *
 * @param agencies those of the good rows, in the order of the file
 * @param ids the ids of all rows, good or bad; empty if the list could not be read
 */
public record AgencyList(List<Agency> agencies, Optional<Set<String>> ids) {

    public AgencyList {
        agencies = List.copyOf(agencies);
        ids = ids.map(Set::copyOf);
    }

    /** A list that could not be read. */
    public static AgencyList unread() {
        return new AgencyList(List.of(), Optional.empty());
    }

    /** Reads the file and reports all that is wrong with it. */
    public static AgencyList read(Path file, Problems problems) {
        var table = TableFile.read(file, List.of(AgencyColumn.values()), problems);
        if (table.isEmpty() || !hasNeededColumns(table.get(), problems)) {
            return unread();
        }
        if (!table.get().hasRows()) {
            problems.note(0, Fault.TABLE_NO_ROWS);
        }
        var reader = new AgencyReader();
        var agencies = table.get().rows(reader::read);
        return new AgencyList(agencies, Optional.of(reader.lines().keySet()));
    }

    private static boolean hasNeededColumns(TableFile table, Problems problems) {
        int line = table.headerLine();
        if (line == 0) {
            return true; // a YAML list without entries
        }
        int before = problems.errors();
        for (var column : List.of(AgencyColumn.ID, AgencyColumn.NAME, AgencyColumn.KIND)) {
            if (!table.has(column)) {
                problems.error(line, Fault.COLUMN_MISSING, column.id());
            }
        }
        if (!table.has(AgencyColumn.PORTAL) && !table.has(AgencyColumn.COLUMN)) {
            problems.error(line, Fault.COLUMN_ADDRESS);
        }
        return problems.errors() == before;
    }
}
