package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.nianbao.store.VerdictState;

/** The last verdict on every agency and year. */
final class Verdicts {

    private static final String FIND = "SELECT * FROM verdict WHERE agency = :agency AND year = :year";

    private static final String OF_YEAR = "SELECT * FROM verdict WHERE year = :year ORDER BY agency";

    private static final String KEEP_FIRST = """
            INSERT INTO verdict (agency, year, state, since, json) VALUES (:agency, :year, :state, :since, :json)
            ON CONFLICT (agency, year) DO NOTHING
            """;

    private static final String KEEP_NEXT = """
            UPDATE verdict SET state = :state, since = :since, json = :json
            WHERE agency = :agency AND year = :year AND state = :expected
            """;

    private Verdicts() {}

    static Optional<VerdictState> find(Handle db, String agency, int year) {
        return db.createQuery(FIND)
                .bind("agency", agency)
                .bind("year", year)
                .map(Verdicts::verdict)
                .findOne();
    }

    static List<VerdictState> ofYear(Handle db, int year) {
        return db.createQuery(OF_YEAR).bind("year", year).map(Verdicts::verdict).list();
    }

    static boolean keep(Handle db, Optional<String> expected, VerdictState next) {
        Update sql = expected.map(state -> db.createUpdate(KEEP_NEXT).bind("expected", state))
                .orElseGet(() -> db.createUpdate(KEEP_FIRST));
        return sql.bind("agency", next.agency())
                        .bind("year", next.year())
                        .bind("state", next.state())
                        .bind("since", Columns.millis(next.since()))
                        .bind("json", next.json())
                        .execute()
                == 1;
    }

    private static VerdictState verdict(ResultSet row, StatementContext context) throws SQLException {
        return new VerdictState(
                row.getString("agency"),
                row.getInt("year"),
                row.getString("state"),
                Columns.moment(row, "since"),
                row.getString("json"));
    }
}
