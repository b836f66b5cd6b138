package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.Exhibit;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import tools.jackson.core.JacksonException;

/** What was seen. Rows are added and read, never changed; triggers of the schema see to it. */
final class Observations {

    private static final String LOOK = """
            INSERT INTO observation (kind, agency, at, sweep, url, detail, exhibits, state, shows, doubts)
            VALUES ('look', ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?)
            """;

    private static final String SIGHTING = """
            INSERT INTO observation
                (kind, agency, at, sweep, url, detail, exhibits, year, title, dates, documents, brought_by)
            VALUES ('sighting', ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ABSENCE = """
            INSERT INTO observation (kind, agency, at, sweep, url, detail, exhibits, year)
            VALUES ('absence', ?, ?, nullif(?, 0), ?, ?, ?, ?)
            """;

    /** The plus sign makes SQLite take the index by agency, of which few rows are newer, and not the table by number. */
    private static final String OF_AGENCY = "SELECT * FROM observation WHERE agency = ? AND +id > ?";

    private static final String AGENCIES = """
            SELECT DISTINCT agency FROM observation
            WHERE kind = 'sighting' AND year = ? AND at <= ?
            ORDER BY agency
            """;

    /** By the moment, since most observations are older than the sweep. */
    private static final String LOOKS = """
            SELECT state, count(*) AS number FROM observation
            WHERE at >= (SELECT started FROM sweep WHERE id = ?) AND sweep = ? AND kind = 'look'
            GROUP BY state
            """;

    private static final String NEWEST = "SELECT at FROM observation ORDER BY at DESC LIMIT 1";

    private static final String NEWEST_FACT =
            "SELECT id FROM observation WHERE agency = ? AND kind <> 'look' ORDER BY id DESC LIMIT 1";

    /** The plus sign keeps SQLite from walking through all looks. */
    private static final String YEARS_MET =
            "SELECT DISTINCT year FROM observation WHERE agency = ? AND kind = 'sighting' AND kind <> 'look' AND +at <= ?";

    private Observations() {}

    static int append(Handle db, Observation observation, List<Exhibit> restsOn) {
        var exhibits = restsOn.isEmpty() ? Optional.<String>empty() : Optional.of(Json.ofIds(restsOn));
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
                    exhibits,
                    look.state().name(),
                    Json.ofYears(look.shows()),
                    Json.ofDoubts(look.doubts()));
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
                    exhibits,
                    sighting.year(),
                    sighting.title(),
                    Json.ofDates(sighting.dates()),
                    Json.ofDocuments(sighting.documents()),
                    sighting.by());
        }
        Observation.Absence absence = (Observation.Absence) observation;
        return Prepared.update(
                db,
                ABSENCE,
                absence.agency(),
                at,
                absence.sweep(),
                absence.url(),
                absence.detail(),
                exhibits,
                absence.year());
    }

    /** The observations of an agency in rows of higher numbers. */
    static List<Recent.Numbered> of(Handle db, String agency, long after) {
        var shown = new HashMap<String, Set<Integer>>();
        return Prepared.list(
                db, row -> new Recent.Numbered(row.getLong("id"), observation(row, shown)), OF_AGENCY, agency, after);
    }

    static List<String> agencies(Handle db, int year, Instant until) {
        return Prepared.list(db, row -> row.getString("agency"), AGENCIES, year, Columns.bound(until));
    }

    static Map<LookState, Long> looks(Handle db, long sweep) {
        var counts = new EnumMap<LookState, Long>(LookState.class);
        Prepared.list(
                        db,
                        row -> Map.entry(LookState.valueOf(row.getString("state")), row.getLong("number")),
                        LOOKS,
                        sweep,
                        sweep)
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    static long newestFact(Handle db, String agency) {
        return Prepared.first(db, row -> row.getLong("id"), NEWEST_FACT, agency).orElse(0L);
    }

    static Set<Integer> yearsMet(Handle db, String agency, Instant until) {
        return Set.copyOf(Prepared.list(db, row -> row.getInt("year"), YEARS_MET, agency, Columns.bound(until)));
    }

    static Optional<Instant> newest(Handle db) {
        return Prepared.first(db, row -> Columns.moment(row, "at"), NEWEST);
    }

    static Observation observation(ResultSet row) throws SQLException {
        return observation(row, new HashMap<>());
    }

    /** @param shown lists of years that were read before: most looks at a column show the same */
    private static Observation observation(ResultSet row, Map<String, Set<Integer>> shown) throws SQLException {
        try {
            return parse(row, shown);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Columns.damaged("observation " + row.getLong("id"), e);
        }
    }

    private static Observation parse(ResultSet row, Map<String, Set<Integer>> shown) throws SQLException {
        String agency = row.getString("agency");
        Instant at = Columns.moment(row, "at");
        long sweep = row.getLong("sweep");
        String url = row.getString("url");
        String detail = row.getString("detail");
        return switch (row.getString("kind")) {
            case "look" ->
                new Observation.Look(
                        agency,
                        at,
                        sweep,
                        url,
                        LookState.valueOf(row.getString("state")),
                        detail,
                        shown.computeIfAbsent(row.getString("shows"), json -> Set.copyOf(Json.years(json))),
                        Json.doubts(Columns.maybeText(row, "doubts")));
            case "sighting" ->
                new Observation.Sighting(
                        agency,
                        at,
                        sweep,
                        row.getInt("year"),
                        url,
                        row.getString("title"),
                        Json.dates(row.getString("dates")),
                        Json.documents(row.getString("documents")),
                        detail,
                        Columns.maybeText(row, "brought_by"));
            default -> new Observation.Absence(agency, at, sweep, row.getInt("year"), url, detail);
        };
    }
}
