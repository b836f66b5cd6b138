package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;

/** The ledger of sweeps. */
final class Sweeps {

    private static final String BEGIN =
            "INSERT INTO sweep (started, scope, due) VALUES (:started, :scope, :due) RETURNING id";

    private static final String END =
            "UPDATE sweep SET ended = :ended, done = :done, failed = :failed WHERE id = :id AND ended IS NULL";

    /** A sweep that ended after the moment had, at that moment, not ended, and its counts were not known. */
    private static final String KNOWN_AT = """
            SELECT id, scope, started, due,
                   CASE WHEN ended <= :until THEN ended END AS ended,
                   CASE WHEN ended <= :until THEN done ELSE 0 END AS done,
                   CASE WHEN ended <= :until THEN failed ELSE 0 END AS failed
            FROM sweep
            WHERE started <= :until
            """;

    private static final String LAST = KNOWN_AT + "ORDER BY started DESC, id DESC LIMIT 1";

    private static final String ALL = KNOWN_AT + "ORDER BY started, id";

    private Sweeps() {}

    static long begin(Handle db, Instant at, SweepScope scope, int due) {
        return db.createQuery(BEGIN)
                .bind("started", Columns.millis(at))
                .bind("scope", scope.id())
                .bind("due", due)
                .mapTo(Long.class)
                .one();
    }

    /** Ends a sweep, and says whether it was running. */
    static boolean end(Handle db, long id, Instant at, int done, int failed) {
        return db.createUpdate(END)
                        .bind("id", id)
                        .bind("ended", Columns.millis(at))
                        .bind("done", done)
                        .bind("failed", failed)
                        .execute()
                == 1;
    }

    static Optional<SweepRecord> last(Handle db, Instant until) {
        return db.createQuery(LAST)
                .bind("until", Columns.bound(until))
                .map(Sweeps::sweep)
                .findOne();
    }

    static List<SweepRecord> all(Handle db, Instant until) {
        return db.createQuery(ALL)
                .bind("until", Columns.bound(until))
                .map(Sweeps::sweep)
                .list();
    }

    private static SweepRecord sweep(ResultSet row, StatementContext context) throws SQLException {
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
