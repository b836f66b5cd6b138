package org.nianbao.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.store.DataDir;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

/**
 * How the database is, found out beside any writer and without changing anything.
 *
 * @param bytes its size with its log
 * @param found version of its tables, 0 if it could not be read
 * @param known version that this program works with
 * @param damage what SQLite's {@code PRAGMA quick_check} complains of; empty = nothing
 */
public record SqliteCheckup(long bytes, int found, int known, List<String> damage) {

    private static final int MOST_COMPLAINTS = 20;

    public SqliteCheckup {
        damage = List.copyOf(damage);
    }

    /**
     * Reads the whole database.
     *
     * @return empty if there is none yet
     * @throws StorageException if it cannot be opened for another reason than damage
     */
    public static Optional<SqliteCheckup> of(Path dataDir) {
        Path file = new DataDir(dataDir).database();
        return Files.exists(file) ? Optional.of(look(file)) : Optional.empty();
    }

    private static SqliteCheckup look(Path file) {
        long bytes = size(file) + size(file.resolveSibling(file.getFileName() + "-wal"));
        try (Connection connection = Database.connectForReading(file)) {
            return new SqliteCheckup(bytes, Schema.versionOf(file, connection), Schema.KNOWN, complaints(connection));
        } catch (StorageException e) {
            return damaged(e, bytes);
        } catch (SQLException e) {
            return damaged(SqliteErrors.translate(file, e), bytes);
        }
    }

    /** A file that is no database at all has no pages to complain of. */
    private static SqliteCheckup damaged(StorageException e, long bytes) {
        if (e.trouble() != Trouble.CORRUPT) {
            throw e;
        }
        return new SqliteCheckup(bytes, 0, Schema.KNOWN, List.of(String.valueOf(e.getMessage())));
    }

    private static List<String> complaints(Connection connection) throws SQLException {
        var complaints = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(" + MOST_COMPLAINTS + ")")) {
            while (rows.next()) {
                complaints.add(rows.getString(1));
            }
        }
        complaints.remove("ok");
        return complaints;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw StorageException.of(file, e);
        }
    }
}
