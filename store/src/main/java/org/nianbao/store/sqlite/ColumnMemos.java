package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.ColumnMemo;

/** How every column was visited last. */
final class ColumnMemos {

    private static final String FIND = "SELECT * FROM column_memo WHERE url = ? AND version = ?";

    private static final String KEEP =
            "INSERT OR REPLACE INTO column_memo (url, version, at, json) VALUES (?, ?, ?, ?)";

    private static final String PRUNE = "DELETE FROM column_memo WHERE at < ?";

    private ColumnMemos() {}

    static int prune(Handle db, Instant before) {
        return Prepared.update(db, PRUNE, Columns.bound(before));
    }

    static Optional<ColumnMemo> find(Handle db, String column, String version) {
        return Prepared.first(db, ColumnMemos::memo, FIND, column, version);
    }

    static int keep(Handle db, ColumnMemo memo) {
        return Prepared.update(db, KEEP, memo.column(), memo.version(), Columns.millis(memo.at()), memo.json());
    }

    private static ColumnMemo memo(ResultSet row) throws SQLException {
        return new ColumnMemo(
                row.getString("url"), row.getString("version"), Columns.moment(row, "at"), row.getString("json"));
    }
}
