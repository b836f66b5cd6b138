package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Values of columns: moments are milliseconds since 1970, and NULL is an empty Optional. */
final class Columns {

    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);
    private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE);

    private Columns() {}

    static long millis(Instant moment) {
        return moment.toEpochMilli();
    }

    static Optional<Long> millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli);
    }

    /** A bound of a query; {@link Instant#MAX} and {@link Instant#MIN} mean no bound. */
    static long bound(Instant moment) {
        if (moment.isAfter(LAST)) {
            return Long.MAX_VALUE;
        }
        return moment.isBefore(FIRST) ? Long.MIN_VALUE : moment.toEpochMilli();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static Optional<Instant> maybeMoment(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** A row that SQLite gives back whole, but that does not say what we write. */
    static SQLException damaged(String row, Exception cause) {
        SQLException damaged = new SQLiteException(row + ": " + cause, SQLiteErrorCode.SQLITE_CORRUPT);
        damaged.initCause(cause);
        return damaged;
    }

    static Optional<String> maybeText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
