package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.VerdictState;

/** The last verdict on every agency and year. */
final class Verdicts {

    private static final String FIND = "SELECT * FROM verdict WHERE agency = ? AND year = ?";

    private static final String OF_YEAR = "SELECT * FROM verdict WHERE year = ? ORDER BY agency";

    private static final String KEEP_FIRST = """
            INSERT INTO verdict (agency, year, state, since, json) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (agency, year) DO NOTHING
            """;

    private static final String KEEP_NEXT = """
            UPDATE verdict SET state = ?, since = ?, json = ?
            WHERE agency = ? AND year = ? AND state = ?
            """;

    private static final String COUNTS =
            "SELECT year, state, count(*) AS number FROM verdict GROUP BY year, state ORDER BY year, state";

    private record Count(int year, String state, long number) {}

    private Verdicts() {}

    static Map<Integer, Map<String, Long>> counts(Handle db) {
        var counts = new TreeMap<Integer, Map<String, Long>>();
        Prepared.list(db, row -> new Count(row.getInt("year"), row.getString("state"), row.getLong("number")), COUNTS)
                .forEach(c ->
                        counts.computeIfAbsent(c.year(), y -> new TreeMap<>()).put(c.state(), c.number()));
        return counts;
    }

    static Optional<VerdictState> find(Handle db, String agency, int year) {
        return Prepared.first(db, Verdicts::verdict, FIND, agency, year);
    }

    static List<VerdictState> ofYear(Handle db, int year) {
        return Prepared.list(db, Verdicts::verdict, OF_YEAR, year);
    }

    static boolean keep(Handle db, Optional<String> expected, VerdictState next) {
        long since = Columns.millis(next.since());
        int rows = expected.isPresent()
                ? Prepared.update(
                        db, KEEP_NEXT, next.state(), since, next.json(), next.agency(), next.year(), expected.get())
                : Prepared.update(db, KEEP_FIRST, next.agency(), next.year(), next.state(), since, next.json());
        return rows == 1;
    }

    private static VerdictState verdict(ResultSet row) throws SQLException {
        return new VerdictState(
                row.getString("agency"),
                row.getInt("year"),
                row.getString("state"),
                Columns.moment(row, "since"),
                row.getString("json"));
    }
}
