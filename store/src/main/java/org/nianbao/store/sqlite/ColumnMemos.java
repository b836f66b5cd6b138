package org.nianbao.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.ColumnMemo;

/** What was read in the list pages of every column. */
final class ColumnMemos {

    private static final String FIND = "SELECT * FROM column_memo WHERE url = ? AND version = ?";

    private static final String KEEP = """
            INSERT OR REPLACE INTO column_memo (url, version, at, json) VALUES (?, ?, ?, ?)
            """;

    private ColumnMemos() {}

    static Optional<ColumnMemo> find(Handle db, String column, String version) {
        return Prepared.first(db, ColumnMemos::memo, FIND, column, version);
    }

    static int keep(Handle db, ColumnMemo memo, byte[] packed) {
        return Prepared.update(db, KEEP, memo.column(), memo.version(), Columns.millis(memo.at()), packed);
    }

    private static ColumnMemo memo(ResultSet row) throws SQLException {
        String url = row.getString("url");
        try {
            return new ColumnMemo(
                    url,
                    row.getString("version"),
                    Columns.moment(row, "at"),
                    new String(Gzip.unpack(row.getBytes("json")), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Columns.damaged("column memo " + url, e);
        }
    }
}
