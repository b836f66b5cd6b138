package org.nianbao.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.ColumnMemo;

/** How every column was visited last. */
final class ColumnMemos {

    private static final String FIND = "SELECT * FROM column_memo WHERE url = ? AND version = ?";

    private static final String KEEP =
            "INSERT OR REPLACE INTO column_memo (url, version, at, json) VALUES (?, ?, ?, ?)";

    private ColumnMemos() {}

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
