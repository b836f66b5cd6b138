package org.nianbao.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection that writes and one that only reads, so that readers see the last commit and wait for no writer.
 *
 * <p>In WAL mode SQLite has one writer and any number of readers at a time. Threads that write queue up here, where they
 * are served together, and not at SQLite's lock, which serves whoever polls it first.
 */
final class Database implements AutoCloseable {

    /** Only a back-up tool or a shell can hold the lock against us; it gets as long as a second writer would. */
    private static final int BUSY_MILLIS = 5_000;

    private static final int KEEP_WAL_BYTES = 64 * 1024 * 1024;

    private final Path file;
    private final Optional<Writer> writer;
    private final Gate reader;

    private Database(Path file, Optional<Writer> writer, Gate reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /** Opens for one writer, and brings the schema up to date. */
    static Database openForWriting(Path file) {
        return openForWriting(file, writing());
    }

    static Database openForWriting(Path file, SQLiteConfig settings) {
        refuseNewer(file);
        SQLiteDataSource source = source(file, settings);
        Connection connection = connect(file, source);
        try {
            Schema.migrate(file, connection, source);
            Writer writer = new Writer(file, connection);
            return new Database(file, Optional.of(writer), new Gate(file, connect(file, source(file, reading()))));
        } catch (RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    /** Looks before it opens for writing, since to open in WAL mode already writes. */
    private static void refuseNewer(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try (Connection connection = connect(file, source(file, reading()))) {
            Schema.refuseNewer(file, connection);
        } catch (SQLException e) {
            throw SqliteErrors.translate(file, e);
        }
    }

    /** Opens beside any writer. */
    static Database openForReading(Path file) {
        Connection connection = connectForReading(file);
        try {
            Schema.requireCurrent(file, connection);
            return new Database(file, Optional.empty(), new Gate(file, connection));
        } catch (RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    /** A connection that only reads, whatever the version of the tables. */
    static Connection connectForReading(Path file) {
        return connect(file, source(file, reading()));
    }

    <T> T read(Function<Handle, T> work) {
        return reader.run(work);
    }

    /** Runs the work in a transaction, by itself or with others; committed when this returns. */
    <T> T write(Function<Handle, T> work) {
        return writer.orElseThrow(
                        () -> new StorageException(Trouble.READ_ONLY, file, "the store was opened for reading"))
                .write(work);
    }

    @Override
    public void close() {
        // The writer last: the connection that closes last folds the log into the database, and a reader cannot.
        try {
            reader.close();
        } finally {
            writer.ifPresent(Writer::close);
        }
    }

    /** Settings go through SQLiteConfig: of a string with several PRAGMAs the driver would apply only the first. */
    static SQLiteConfig writing() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // NORMAL would survive kill -9 but may lose the last commits in a power cut, and then the archive, which is
        // forced to the disk, would hold files that nobody remembers. One commit for all who wait makes FULL cheap
        // enough.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setJournalSizeLimit(KEEP_WAL_BYTES);
        return config;
    }

    private static SQLiteConfig reading() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private static Connection connect(Path file, SQLiteDataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw SqliteErrors.translate(file, e);
        }
    }

    private static void closeAfter(RuntimeException failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
