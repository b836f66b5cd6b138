package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.nianbao.store.Exhibit;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import tools.jackson.core.JacksonException;

/** What was seen. Rows are added and read, never changed; triggers of the schema see to it. */
final class Observations {

    private static final String LOOK = """
            INSERT INTO observation (kind, agency, at, sweep, url, detail, exhibits, state, shows, doubts)
            VALUES ('look', :agency, :at, nullif(:sweep, 0), :url, :detail, :exhibits, :state, :shows, :doubts)
            """;

    private static final String SIGHTING = """
            INSERT INTO observation
                (kind, agency, at, sweep, url, detail, exhibits, year, title, dates, documents, brought_by)
            VALUES ('sighting', :agency, :at, nullif(:sweep, 0), :url, :detail, :exhibits,
                :year, :title, :dates, :documents, :by)
            """;

    private static final String ABSENCE = """
            INSERT INTO observation (kind, agency, at, sweep, url, detail, exhibits, year)
            VALUES ('absence', :agency, :at, nullif(:sweep, 0), :url, :detail, :exhibits, :year)
            """;

    private static final String OF_AGENCY =
            "SELECT * FROM observation WHERE agency = :agency AND at <= :until ORDER BY at, id";

    private static final String AGENCIES = """
            SELECT DISTINCT agency FROM observation
            WHERE kind = 'sighting' AND year = :year AND at <= :until
            ORDER BY agency
            """;

    private static final String NEWEST = "SELECT at FROM observation ORDER BY at DESC LIMIT 1";

    private Observations() {}

    static int append(Handle db, Observation observation, List<Exhibit> restsOn) {
        var exhibits = restsOn.isEmpty() ? Optional.<String>empty() : Optional.of(Json.ofIds(restsOn));
        if (observation instanceof Observation.Look look) {
            return common(db.createUpdate(LOOK), look, look.sweep(), look.url(), look.detail())
                    .bind("exhibits", exhibits)
                    .bind("state", look.state().name())
                    .bind("shows", Json.ofYears(look.shows()))
                    .bind("doubts", Json.ofDoubts(look.doubts()))
                    .execute();
        }
        if (observation instanceof Observation.Sighting sighting) {
            return common(db.createUpdate(SIGHTING), sighting, sighting.sweep(), sighting.url(), sighting.detail())
                    .bind("exhibits", exhibits)
                    .bind("year", sighting.year())
                    .bind("title", sighting.title())
                    .bind("dates", Json.ofDates(sighting.dates()))
                    .bind("documents", Json.ofDocuments(sighting.documents()))
                    .bind("by", sighting.by())
                    .execute();
        }
        Observation.Absence absence = (Observation.Absence) observation;
        return common(db.createUpdate(ABSENCE), absence, absence.sweep(), absence.url(), absence.detail())
                .bind("exhibits", exhibits)
                .bind("year", absence.year())
                .execute();
    }

    static List<Observation> of(Handle db, String agency, Instant until) {
        return db.createQuery(OF_AGENCY)
                .bind("agency", agency)
                .bind("until", Columns.bound(until))
                .map(Observations::observation)
                .list();
    }

    static List<String> agencies(Handle db, int year, Instant until) {
        return db.createQuery(AGENCIES)
                .bind("year", year)
                .bind("until", Columns.bound(until))
                .mapTo(String.class)
                .list();
    }

    static Optional<Instant> newest(Handle db) {
        return db.createQuery(NEWEST)
                .map((row, context) -> Columns.moment(row, "at"))
                .findOne();
    }

    private static Update common(Update sql, Observation observation, long sweep, String url, String detail) {
        return sql.bind("agency", observation.agency())
                .bind("at", Columns.millis(observation.at()))
                .bind("sweep", sweep)
                .bind("url", url)
                .bind("detail", detail);
    }

    static Observation observation(ResultSet row, StatementContext context) throws SQLException {
        try {
            return parse(row);
        } catch (IllegalArgumentException | JacksonException e) {
            throw Columns.damaged("observation " + row.getLong("id"), e);
        }
    }

    private static Observation parse(ResultSet row) throws SQLException {
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
                        Json.years(row.getString("shows")),
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
