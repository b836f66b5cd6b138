package org.nianbao.config.list;

import static org.nianbao.config.list.WaiverColumn.*;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.config.Waiver;
import org.nianbao.config.source.Fault;
import org.nianbao.config.source.Problems;
import org.nianbao.config.table.Fields;
import org.nianbao.config.table.TableFile;
import org.nianbao.config.text.Days;
import org.nianbao.config.text.Nearest;

/** The list of waivers (豁免). */
public final class WaiverList {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 100;

    private final Optional<Set<String>> agencies;

    private WaiverList(Optional<Set<String>> agencies) {
        this.agencies = agencies;
    }

    /**
     * The waivers of the good rows, in the order of the file; all that is wrong is reported.
     *
     * @param agencies the ids of the agencies; empty if they are not known, so that no waiver is held against them
     */
    public static List<Waiver> read(Path file, Optional<Set<String>> agencies, Problems problems) {
        var table = TableFile.read(file, List.of(WaiverColumn.values()), problems);
        if (table.isEmpty() || !hasNeededColumns(table.get(), problems)) {
            return List.of();
        }
        return table.get().rows(new WaiverList(agencies)::waiver);
    }

    private static boolean hasNeededColumns(TableFile table, Problems problems) {
        int before = problems.errors();
        for (var column : List.of(AGENCY, YEAR, REASON, AUTHOR)) {
            if (table.headerLine() > 0 && !table.has(column)) {
                problems.error(table.headerLine(), Fault.COLUMN_MISSING, column.id());
            }
        }
        return problems.errors() == before;
    }

    private Optional<Waiver> waiver(Fields row) {
        var agency = row.required(AGENCY, row.text(AGENCY, LONGEST_NAME));
        var year = row.required(YEAR, row.value(YEAR, Shapes::year, Fault.ROW_YEAR));
        var reason = row.required(REASON, row.text(REASON, LONGEST_REASON));
        var author = row.required(AUTHOR, row.text(AUTHOR, LONGEST_NAME));
        var waiver = new Waiver(
                agency.orElse(""),
                year.orElse(0),
                row.value(RULE, Shapes::rule, Fault.ROW_RULE),
                reason.orElse(""),
                author.orElse(""),
                row.value(EXPIRES, Days::date, Fault.ROW_DATE));
        agency.ifPresent(id -> checkKnown(id, row));
        return row.isSound() ? Optional.of(waiver) : Optional.empty();
    }

    private void checkKnown(String id, Fields row) {
        if (agencies.isEmpty() || agencies.get().contains(id)) {
            return;
        }
        Nearest.of(id, new TreeSet<>(agencies.get()))
                .ifPresentOrElse(
                        meant -> row.error(Fault.ROW_AGENCY_SUGGEST, id, meant), () -> row.error(Fault.ROW_AGENCY, id));
    }
}
