package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;

/** The ledger of sweeps. */
final class Sweeps {

    private static final String BEGIN = "INSERT INTO sweep (started, scope, due) VALUES (?, ?, ?) RETURNING id";

    private static final String END = "UPDATE sweep SET ended = ?, done = ?, failed = ? WHERE id = ? AND ended IS NULL";

    /** A sweep that ended after the moment had, at that moment, not ended, and its counts were not known. */
    private static final String KNOWN_AT = """
            SELECT id, scope, started, due,
                   CASE WHEN ended <= ?1 THEN ended END AS ended,
                   CASE WHEN ended <= ?1 THEN done ELSE 0 END AS done,
                   CASE WHEN ended <= ?1 THEN failed ELSE 0 END AS failed
            FROM sweep
            WHERE started <= ?1
            """;

    private static final String LAST =
            KNOWN_AT + "AND scope NOT IN (" + betweenRounds() + ") ORDER BY started DESC, id DESC LIMIT 1";

    /** Some weeks, though there may be one every half hour. */
    private static final int NEWEST = 1_000;

    private static final String ALL =
            "SELECT * FROM (" + KNOWN_AT + " ORDER BY started DESC, id DESC LIMIT " + NEWEST + ") ORDER BY started, id";

    private Sweeps() {}

    private static String betweenRounds() {
        return Arrays.stream(SweepScope.values())
                .filter(SweepScope::isBetweenRounds)
                .map(scope -> "'" + scope.id() + "'")
                .collect(Collectors.joining(", "));
    }

    static long begin(Handle db, Instant at, SweepScope scope, int due) {
        return Prepared.first(db, row -> row.getLong("id"), BEGIN, Columns.millis(at), scope.id(), due)
                .orElseThrow();
    }

    /** Ends a sweep, and says whether it was running. */
    static boolean end(Handle db, long id, Instant at, int done, int failed) {
        return Prepared.update(db, END, Columns.millis(at), done, failed, id) == 1;
    }

    static Optional<SweepRecord> last(Handle db, Instant until) {
        return Prepared.first(db, Sweeps::sweep, LAST, Columns.bound(until));
    }

    static List<SweepRecord> all(Handle db, Instant until) {
        return Prepared.list(db, Sweeps::sweep, ALL, Columns.bound(until));
    }

    private static SweepRecord sweep(ResultSet row) throws SQLException {
        return new SweepRecord(
                row.getLong("id"),
                SweepScope.of(row.getString("scope")),
                Columns.moment(row, "started"),
                Columns.maybeMoment(row, "ended"),
                row.getInt("due"),
                row.getInt("done"),
                row.getInt("failed"));
    }
}
