package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.store.Reading;

/** What was read in every file, for every agency and year it was read for. */
final class Readings {

    private static final String FIND =
            "SELECT * FROM reading WHERE sha256 = :sha256 AND agency = :agency AND year = :year";

    private static final String OF_YEAR = "SELECT * FROM reading WHERE year = :year ORDER BY agency, sha256";

    private static final String KEEP = """
            INSERT OR REPLACE INTO reading (sha256, agency, year, version, at, conformity, json)
            VALUES (:sha256, :agency, :year, :version, :at, :conformity, :json)
            """;

    private Readings() {}

    static Optional<Reading> find(Handle db, String sha256, String agency, int year) {
        return db.createQuery(FIND)
                .bind("sha256", sha256)
                .bind("agency", agency)
                .bind("year", year)
                .map(Readings::reading)
                .findOne();
    }

    static List<Reading> ofYear(Handle db, int year) {
        return db.createQuery(OF_YEAR).bind("year", year).map(Readings::reading).list();
    }

    static int keep(Handle db, Reading reading) {
        return db.createUpdate(KEEP)
                .bind("sha256", reading.sha256())
                .bind("agency", reading.agency())
                .bind("year", reading.year())
                .bind("version", reading.version())
                .bind("at", Columns.millis(reading.at()))
                .bind("conformity", reading.conformity())
                .bind("json", reading.json())
                .execute();
    }

    private static Reading reading(ResultSet row, StatementContext context) throws SQLException {
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
