package org.nianbao.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.ColumnMemo;

/** How every column was read last. */
final class ColumnMemos {

    private static final String FIND = "SELECT * FROM column_memo WHERE url = ? AND version = ?";

    private static final String KEEP =
            "INSERT OR REPLACE INTO column_memo (url, version, at, json, item_rows) VALUES (?, ?, ?, ?, ?)";

    private ColumnMemos() {}

    static Optional<ColumnMemo> find(Handle db, Path file, String column, String version) {
        return Prepared.first(db, row -> memo(file, row), FIND, column, version);
    }

    static int keep(Handle db, ColumnMemo memo, byte[] rows) {
        return Prepared.update(
                db, KEEP, memo.column(), memo.version(), Columns.millis(memo.at()), memo.json(), rows);
    }

    private static ColumnMemo memo(Path file, ResultSet row) throws SQLException {
        var url = row.getString("url");
        var packed = row.getBytes("item_rows");
        return new ColumnMemo(
                url,
                row.getString("version"),
                Columns.moment(row, "at"),
                row.getString("json"),
                () -> unpacked(file, url, packed));
    }

    private static String unpacked(Path file, String url, byte[] packed) {
        try {
            return new String(Gzip.unpack(packed), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw SqliteErrors.translate(file, Columns.damaged("column memo " + url, e));
        }
    }
}
