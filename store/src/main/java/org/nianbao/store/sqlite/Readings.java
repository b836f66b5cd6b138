package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.Reading;

/** What was read in every file, for every agency and year it was read for. */
final class Readings {

    private static final String FIND = "SELECT * FROM reading WHERE sha256 = ? AND agency = ? AND year = ?";

    private static final String OF_YEAR = "SELECT * FROM reading WHERE year = ? ORDER BY agency, sha256";

    private static final String KEEP = """
            INSERT OR REPLACE INTO reading (sha256, agency, year, version, at, conformity, json)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private Readings() {}

    static Optional<Reading> find(Handle db, String sha256, String agency, int year) {
        return Prepared.first(db, Readings::reading, FIND, sha256, agency, year);
    }

    static List<Reading> ofYear(Handle db, int year) {
        return Prepared.list(db, Readings::reading, OF_YEAR, year);
    }

    static int keep(Handle db, Reading reading) {
        return Prepared.update(
                db,
                KEEP,
                reading.sha256(),
                reading.agency(),
                reading.year(),
                reading.version(),
                Columns.millis(reading.at()),
                reading.conformity(),
                reading.json());
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getString("sha256"),
                row.getString("agency"),
                row.getInt("year"),
                row.getString("version"),
                Columns.moment(row, "at"),
                row.getString("conformity"),
                row.getString("json"));
    }
}
