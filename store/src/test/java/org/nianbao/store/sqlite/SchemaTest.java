package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.SchemaVersionException;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

class SchemaTest {

    private static final Instant AT = Instant.parse("2023-02-01T00:00:00Z");

    private final Path dataDir;
    private final Path file;

    @AutoClose
    private final DataLock lock;

    SchemaTest(@TempDir Path dataDir) {
        this.dataDir = dataDir;
        this.lock = DataDirs.lock(dataDir);
        this.file = lock.dataDir().database();
    }

    @Test
    void theKnownVersionIsThatOfTheNewestScript() {
        SqliteStore.open(lock).close();

        String newest = Flyway.configure()
                .loggers(FlywayLogs.class.getName())
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations(Schema.SCRIPTS)
                .load()
                .info()
                .current()
                .getVersion()
                .getVersion();

        assertThat(newest).isEqualTo(String.valueOf(Schema.KNOWN));
    }

    @Test
    void theScriptsOfAnExistingDatabaseWereNotChanged() {
        SqliteStore.open(lock).close();

        assertThat(Flyway.configure()
                        .loggers(FlywayLogs.class.getName())
                        .dataSource("jdbc:sqlite:" + file, null, null)
                        .locations(Schema.SCRIPTS)
                        .load()
                        .validateWithResult()
                        .validationSuccessful)
                .isTrue();
    }

    @Test
    void aDatabaseOfANewerProgramIsRefusedAndLeftAlone() throws Exception {
        SqliteStore.open(lock).close();
        sql("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)");

        assertThatExceptionOfType(SchemaVersionException.class)
                .isThrownBy(() -> SqliteStore.open(lock))
                .satisfies(e -> {
                    assertThat(e.found()).isEqualTo(99);
                    assertThat(e.known()).isEqualTo(Schema.KNOWN);
                    assertThat(e.isNewer()).isTrue();
                    assertThat(e.where()).isEqualTo(file);
                });
        assertThatExceptionOfType(SchemaVersionException.class).isThrownBy(() -> SqliteStore.openReadOnly(dataDir));
    }

    @Test
    void aReaderDoesNotBringADatabaseUpToDate() throws Exception {
        sql("CREATE TABLE something (x)");

        assertThatExceptionOfType(SchemaVersionException.class)
                .isThrownBy(() -> SqliteStore.openReadOnly(dataDir))
                .satisfies(e -> assertThat(e.isNewer()).isFalse());
    }

    @Test
    void aReaderCreatesNothing() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> SqliteStore.openReadOnly(dataDir))
                .satisfies(e -> assertThat(e.trouble()).isEqualTo(Trouble.MISSING));
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNoDatabaseIsCorrupt() throws IOException {
        Files.writeString(file, "not a database, and long enough to be looked at by anyone who opens it".repeat(99));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> SqliteStore.open(lock))
                .satisfies(e -> assertThat(e.trouble()).isEqualTo(Trouble.CORRUPT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE observation SET detail = 'x'",
                "DELETE FROM observation",
                "INSERT OR REPLACE INTO observation (id, kind, agency, at, url, detail, state, shows)"
                        + " VALUES (1, 'look', 'a', 1, 'u', 'x', 'OK', '[]')",
                "INSERT INTO observation (id, kind, agency, at, url, detail, state, shows)"
                        + " VALUES (1, 'look', 'a', 1, 'u', 'x', 'OK', '[]') ON CONFLICT DO UPDATE SET detail = 'x'"
            })
    void anObservationIsNeverChangedOrRemoved(String tampering) {
        Observation seen = new Observation.Look("a", AT, 0, "u", LookState.EMPTY, "d", Set.of());
        try (SqliteStore store = SqliteStore.open(lock)) {
            store.append(seen);

            assertThatThrownBy(() -> sql(tampering)).hasMessageContaining("append-only");
            assertThat(store.observations("a", AT)).containsExactly(seen);
        }
    }

    @Test
    void everySettingReachesTheWritingConnection() {
        try (Database db = Database.openForWriting(file)) {
            assertThat(pragma(db, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(db, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(db, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(db, "busy_timeout")).isEqualTo("5000");
        }
    }

    @Test
    void indexesServeTheQueriesOfASweep() throws Exception {
        SqliteStore.open(lock).close();

        assertThat(plan("SELECT * FROM observation WHERE agency = 'a' AND +id > 1"))
                .contains("observation_agency_at");
        assertThat(plan("SELECT id FROM observation WHERE agency = 'a' AND kind <> 'look' ORDER BY id DESC LIMIT 1"))
                .contains("observation_fact")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan("SELECT at FROM observation ORDER BY at DESC LIMIT 1")).contains("observation_at");
        assertThat(plan("SELECT * FROM verdict WHERE year = 2022 ORDER BY agency"))
                .contains("verdict_year")
                .doesNotContain("TEMP B-TREE");
    }

    private static String pragma(Database db, String name) {
        return db.write(h -> h.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
            while (rows.next()) {
                plan.append(rows.getString("detail")).append('\n');
            }
        }
        return plan.toString();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
