package org.nianbao.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Result codes of SQLite (https://www.sqlite.org/rescode.html) in our words. */
final class SqliteErrors {

    /** An extended code carries its primary code in the low byte. */
    private static final int PRIMARY = 0xff;

    private SqliteErrors() {}

    static StorageException translate(Path file, Exception error) {
        return new StorageException(troubleOf(file, error), file, "database error (" + words(error) + ")", error);
    }

    /** What SQLite said, in one line; libraries above it say more in several. */
    private static String words(Exception error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLException) {
                return oneLine(at);
            }
        }
        return oneLine(error);
    }

    private static String oneLine(Throwable error) {
        return String.valueOf(error.getMessage()).strip().replaceAll("\\s+", " ");
    }

    private static Trouble troubleOf(Path file, @Nullable Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite) {
                return troubleOf(file, sqlite.getResultCode());
            }
            if (at instanceof SQLException sql && sql.getErrorCode() != 0) {
                return troubleOf(file, SQLiteErrorCode.getErrorCode(sql.getErrorCode()));
            }
        }
        return Trouble.FAILED;
    }

    private static Trouble troubleOf(Path file, SQLiteErrorCode extended) {
        return switch (SQLiteErrorCode.getErrorCode(extended.code & PRIMARY)) {
            case SQLITE_FULL -> Trouble.FULL;
            case SQLITE_READONLY, SQLITE_PERM -> Trouble.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Trouble.BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Trouble.CORRUPT;
            // Even a reader opens the shared memory beside the database for writing.
            case SQLITE_CANTOPEN -> Files.exists(file) ? Trouble.READ_ONLY : Trouble.MISSING;
            case SQLITE_CONSTRAINT -> Trouble.REFUSED;
            default -> Trouble.FAILED;
        };
    }
}
