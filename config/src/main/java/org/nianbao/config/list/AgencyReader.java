package org.nianbao.config.list;

import static org.nianbao.config.list.AgencyColumn.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.config.Agency;
import org.nianbao.config.Kind;
import org.nianbao.config.source.Fault;
import org.nianbao.config.table.Fields;
import org.nianbao.config.text.Addresses;
import org.nianbao.config.text.Days;
import org.nianbao.config.text.Nearest;

/** Reads one agency after the other and remembers their ids. */
final class AgencyReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ALIASES = 1000;

    private final Map<String, Integer> lines = new HashMap<>();

    /** The line of every id met so far, in good rows and bad ones. */
    Map<String, Integer> lines() {
        return Map.copyOf(lines);
    }

    /** The agency; empty if the row is bad, which has then been reported. */
    Optional<Agency> read(Fields row) {
        var id = row.required(ID, row.value(ID, Shapes.ID, Fault.ROW_ID));
        var name = row.required(NAME, row.text(NAME, LONGEST_NAME));
        var kind = row.required(KIND, kind(row));
        var agency = new Agency(
                id.orElse(""),
                name.orElse(""),
                kind.orElse(Kind.OTHER),
                row.value(REGION, Shapes::region, Fault.ROW_REGION),
                row.value(PORTAL, Addresses::url, Fault.ROW_URL),
                row.value(COLUMN, Addresses::url, Fault.ROW_URL),
                row.value(DEADLINE, Days::monthDayFromTable, Fault.ROW_DAY),
                row.value(CONTACT, text -> Optional.of(text).filter(Addresses::isEmail), Fault.ROW_EMAIL),
                row.text(ALIASES, LONGEST_ALIASES).map(Shapes::names).orElse(List.of()),
                year(row, SINCE),
                year(row, UNTIL),
                row.text(OFFICE, LONGEST_NAME));
        if (row.isBlank(PORTAL) && row.isBlank(COLUMN)) {
            row.error(Fault.ROW_ADDRESS);
        }
        if (agency.since().orElse(0) > agency.until().orElse(Integer.MAX_VALUE)) {
            row.error(Fault.ROW_YEARS, agency.since().getAsInt(), agency.until().getAsInt());
        }
        id.ifPresent(given -> checkOnce(given, row));
        return row.isSound() ? Optional.of(agency) : Optional.empty();
    }

    private void checkOnce(String id, Fields row) {
        var first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            row.error(Fault.ROW_TWICE, id, first, row.line());
        }
    }

    private static Optional<Kind> kind(Fields row) {
        var text = row.text(KIND, LONGEST_NAME);
        var kind = text.flatMap(KindNames::find);
        if (text.isPresent() && kind.isEmpty()) {
            Nearest.of(text.get(), KindNames.names())
                    .ifPresentOrElse(
                            meant -> row.error(Fault.ROW_KIND_SUGGEST, text.get(), meant),
                            () -> row.error(Fault.ROW_KIND, text.get()));
        }
        return kind;
    }

    private static OptionalInt year(Fields row, AgencyColumn column) {
        return row.value(column, Shapes::year, Fault.ROW_YEAR).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
