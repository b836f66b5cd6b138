package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import tools.jackson.core.JacksonException;

/** What was seen. Rows are added and read, never changed; triggers of the schema see to it. */
final class Observations {

    private static final String LOOK = """
            INSERT INTO observation (kind, agency, at, sweep, url, detail, state, shows)
            VALUES ('look', ?, ?, nullif(?, 0), ?, ?, ?, ?)
            """;

    private static final String SIGHTING = """
            INSERT INTO observation
                (kind, agency, at, sweep, url, detail, year, title, dates, documents, brought_by)
            VALUES ('sighting', ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ABSENCE = """
            INSERT INTO observation (kind, agency, at, sweep, url, detail, year)
            VALUES ('absence', ?, ?, nullif(?, 0), ?, ?, ?)
            """;

    /** Read by number: the driver looks names up anew for every row, and there is a look for every day. */
    private static final String OF_AGENCY = """
            SELECT kind, at, sweep, url, detail, state, shows, year, title, dates, documents, brought_by, id
            FROM observation WHERE agency = ? AND at <= ? ORDER BY at, id
            """;

    private static final String AGENCIES = """
            SELECT DISTINCT agency FROM observation
            WHERE kind = 'sighting' AND year = ? AND at <= ?
            ORDER BY agency
            """;

    private static final String NEWEST = "SELECT at FROM observation ORDER BY at DESC LIMIT 1";

    private static final String NEWEST_FACT =
            "SELECT id FROM observation WHERE agency = ? AND kind <> 'look' ORDER BY id DESC LIMIT 1";

    private Observations() {}

    static int append(Handle db, Observation observation) {
        long at = Columns.millis(observation.at());
        if (observation instanceof Observation.Look look) {
            return Prepared.update(
                    db,
                    LOOK,
                    look.agency(),
                    at,
                    look.sweep(),
                    look.url(),
                    look.detail(),
                    look.state().name(),
                    Json.ofYears(look.shows()));
        }
        if (observation instanceof Observation.Sighting sighting) {
            return Prepared.update(
                    db,
                    SIGHTING,
                    sighting.agency(),
                    at,
                    sighting.sweep(),
                    sighting.url(),
                    sighting.detail(),
                    sighting.year(),
                    sighting.title(),
                    Json.ofDates(sighting.dates()),
                    Json.ofDocuments(sighting.documents()),
                    sighting.by());
        }
        Observation.Absence absence = (Observation.Absence) observation;
        return Prepared.update(
                db, ABSENCE, absence.agency(), at, absence.sweep(), absence.url(), absence.detail(), absence.year());
    }

    static List<Observation> of(Handle db, String agency, Instant until) {
        return Prepared.list(db, row -> observation(row, agency), OF_AGENCY, agency, Columns.bound(until));
    }

    static List<String> agencies(Handle db, int year, Instant until) {
        return Prepared.list(db, row -> row.getString("agency"), AGENCIES, year, Columns.bound(until));
    }

    static long newestFact(Handle db, String agency) {
        return Prepared.first(db, row -> row.getLong("id"), NEWEST_FACT, agency).orElse(0L);
    }

    static Optional<Instant> newest(Handle db) {
        return Prepared.first(db, row -> Columns.moment(row, "at"), NEWEST);
    }

    private static Observation observation(ResultSet row, String agency) throws SQLException {
        try {
            return parse(row, agency);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Columns.damaged("observation " + row.getLong(13), e);
        }
    }

    private static Observation parse(ResultSet row, String agency) throws SQLException {
        Instant at = Instant.ofEpochMilli(row.getLong(2));
        long sweep = row.getLong(3);
        String url = row.getString(4);
        String detail = row.getString(5);
        return switch (row.getString(1)) {
            case "look" ->
                new Observation.Look(
                        agency,
                        at,
                        sweep,
                        url,
                        LookState.valueOf(row.getString(6)),
                        detail,
                        Json.years(row.getString(7)));
            case "sighting" ->
                new Observation.Sighting(
                        agency,
                        at,
                        sweep,
                        row.getInt(8),
                        url,
                        row.getString(9),
                        Json.dates(row.getString(10)),
                        Json.documents(row.getString(11)),
                        detail,
                        Optional.ofNullable(row.getString(12)));
            default -> new Observation.Absence(agency, at, sweep, row.getInt(8), url, detail);
        };
    }
}
