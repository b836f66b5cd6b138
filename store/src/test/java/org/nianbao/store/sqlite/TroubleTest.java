package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.CachedPage;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;
import org.sqlite.SQLiteConfig;

class TroubleTest {

    private static final Instant AT = Instant.parse("2023-02-01T00:00:00Z");

    private final Path file;

    @AutoClose
    private final DataLock lock;

    TroubleTest(@TempDir Path dataDir) {
        this.lock = DataDirs.lock(dataDir);
        this.file = lock.dataDir().database();
    }

    @Test
    void aFullDiskIsReportedAndTheStoreGoesOnWithWhatItHas() {
        try (SqliteStore store = open(settings -> {
            settings.setMaxPageCount(60);
            return settings;
        })) {
            store.keepPage(page(100));

            assertTrouble(Trouble.FULL, () -> store.keepPage(page(1_000_000)));
            assertThat(store.page("u")).get().extracting(p -> p.body().length).isEqualTo(100);
            assertThat(store.beginSweep(AT, 1)).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseThatSomeoneElseHoldsIsBusyAndLaterIsNot() throws SQLException {
        try (SqliteStore store = open(settings -> {
                    settings.setBusyTimeout(1);
                    return settings;
                });
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = other.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");

            assertTrouble(Trouble.BUSY, () -> store.beginSweep(AT, 1));
            assertThat(store.lastSweep(AT)).isEmpty();

            sql.execute("ROLLBACK");
            assertThat(store.beginSweep(AT, 1)).isEqualTo(1);
        }
    }

    @Test
    void aRowThatMakesNoSenseIsCorrupt() throws SQLException {
        try (SqliteStore store = SqliteStore.open(lock)) {
            sql("INSERT INTO observation (kind, agency, at, url, detail, state, shows)"
                    + " VALUES ('look', 'a', 1, 'u', '', 'DREAMT', '[]')");
            sql("INSERT INTO observation (kind, agency, at, url, detail, state, shows)"
                    + " VALUES ('look', 'b', 1, 'u', '', 'OK', '[{}]')");
            sql("INSERT INTO page (url, final_url, headers, body, at) VALUES ('u', 'u', '{}', x'00', 1)");

            assertTrouble(Trouble.CORRUPT, () -> store.observations("a", AT));
            assertTrouble(Trouble.CORRUPT, () -> store.observations("b", AT));
            assertTrouble(Trouble.CORRUPT, () -> store.page("u"));
        }
    }

    private SqliteStore open(UnaryOperator<SQLiteConfig> settings) {
        return new SqliteStore(file, Database.openForWriting(file, settings.apply(Database.writing())));
    }

    /** Random, so that it does not shrink. */
    private static CachedPage page(int bytes) {
        byte[] body = new byte[bytes];
        new Random(1).nextBytes(body);
        return new CachedPage("u", "u", Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), body, AT);
    }

    private static void assertTrouble(Trouble trouble, ThrowingCallable call) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.trouble()).isEqualTo(trouble));
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
