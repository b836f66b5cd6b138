package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.store.CachedPage;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.DateBasis;
import org.nianbao.store.DocumentRef;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.FoundColumn;
import org.nianbao.store.HostState;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.SchemaVersionException;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;
import org.nianbao.store.VerdictState;

/** A database as each earlier program left it, opened by this one. Rows are written in the words of their time. */
class UpgradeTest {

    private static final Instant AT = Instant.ofEpochMilli(1_675_209_600_123L);
    private static final Instant LATER = AT.plusSeconds(60);
    private static final String SHA = "a".repeat(64);
    private static final String STATE = "MISSING confirmed|-|missing:1*";

    private final Path file;

    @AutoClose
    private final DataLock lock;

    UpgradeTest(@TempDir Path dataDir) {
        this.lock = DataDirs.lock(dataDir);
        this.file = lock.dataDir().database();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyRowOfAnEarlierDatabaseIsThereAndReadable(int version) throws Exception {
        writtenBy(version);

        try (var store = SqliteStore.open(lock)) {
            assertThat(store.observations("a", Instant.MAX))
                    .containsExactly(
                            new Observation.Look(
                                    "a", AT, 1, "u", LookState.OK, "3 页", Set.of(2021, 2022), doubts(version)),
                            new Observation.Sighting(
                                    "a",
                                    AT,
                                    1,
                                    2022,
                                    "u/1",
                                    "某局2022年度报告",
                                    List.of(new ClaimedDate(DateBasis.META, LocalDate.of(2023, 1, 18), "2023-01-18")),
                                    List.of(new DocumentRef("u/1", "1.html", "html", SHA, DocumentRef.Role.PAGE)),
                                    "",
                                    Optional.of("王五")),
                            new Observation.Absence("a", LATER, 0, 2022, "u/1", "HTTP 404"));
            assertThat(store.newestObservation()).contains(LATER);
            assertThat(store.lastSweep(Instant.MAX))
                    .contains(new SweepRecord(1, scope(version), AT, Optional.of(LATER), 3, 2, 1));
            assertThat(store.verdicts(2022))
                    .containsExactly(
                            new VerdictState("a", 2022, STATE, AT, "{\"n\":1}"),
                            new VerdictState("b", 2022, "ON_TIME confirmed|CONFORMS", AT, "{}"));
            assertThat(store.feed()).containsExactly(new FeedEntry("a", 2022, "missing", 1, AT, LATER, "{\"n\":1}"));
            assertThat(store.host("a.test:80"))
                    .isEqualTo(new HostState(
                            "a.test:80",
                            Optional.of(LATER),
                            Optional.of("x"),
                            Optional.of(AT),
                            200,
                            version >= 6 ? 4 : 0));
            assertPage(store.page("u"));
            assertThat(store.reading(SHA, "a", 2022))
                    .get()
                    .extracting(r -> r.conformity())
                    .isEqualTo("CONFORMS");
            assertThat(store.documents()).hasSize(1);
            assertThat(store.placesOf(SHA)).hasSize(1);
            assertThat(store.foundColumns("a"))
                    .isEqualTo(
                            version < 3 ? List.of() : List.of(new FoundColumn("a", "u", "首页", AT, Optional.of(LATER))));
            assertThat(store.columnMemo("u", "v1").isPresent()).isEqualTo(version >= 5);
            assertThat(store.outbox().untold("digest")).hasSize(version >= 7 ? 1 : 0);
        }
        assertThat(version()).isEqualTo(Schema.KNOWN);
    }

    /** What is written goes on where the old rows end, and the state of old is the one that is expected. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void anEarlierDatabaseIsGoneOnWith(int version) throws Exception {
        writtenBy(version);

        try (var store = SqliteStore.open(lock)) {
            assertThat(store.beginSweep(LATER, 1)).isEqualTo(2);
            var look = new Observation.Look("a", LATER, 2, "u", LookState.EMPTY, "", Set.of());
            store.append(look);
            assertThat(store.observations("a", Instant.MAX)).hasSize(4).endsWith(look);
            assertThat(store.keepVerdict(
                            Optional.of(STATE), new VerdictState("a", 2022, "LATE confirmed|CONFORMS", LATER, "{}")))
                    .isTrue();
        }
        try (var reader = SqliteStore.openReadOnly(lock.dataDir().root())) {
            assertThat(reader.verdict("a", 2022))
                    .get()
                    .extracting(VerdictState::state)
                    .isEqualTo("LATE confirmed|CONFORMS");
        }
    }

    @Test
    void aDatabaseOfALaterProgramIsNotTouchedByAByte() throws Exception {
        writtenBy(7);
        try (var db = connect()) {
            run(
                    db,
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                            + " execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)");
            run(db, "CREATE TABLE news (x INTEGER)");
        }
        var before = Files.readAllBytes(file);

        assertThatExceptionOfType(SchemaVersionException.class)
                .isThrownBy(() -> SqliteStore.open(lock))
                .satisfies(e -> assertThat(e.found()).isEqualTo(99));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static Map<Integer, String> doubts(int version) {
        return version >= 4 ? Map.of(2020, "另一局") : Map.of();
    }

    private static SweepScope scope(int version) {
        return version >= 7 ? SweepScope.DUE : SweepScope.ALL;
    }

    private static void assertPage(Optional<CachedPage> found) {
        var page = found.orElseThrow();
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>列表</p>");
        assertThat(page.etag()).contains("\"1\"");
        assertThat(page.headers()).containsExactly(Map.entry("x-a", "乙"));
    }

    private int version() throws SQLException {
        try (var db = connect()) {
            return Schema.versionOf(file, db);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** A database that has grown up to a version, each row written when its table was new. */
    private void writtenBy(int version) throws SQLException, IOException {
        Flyway.configure()
                .loggers(FlywayLogs.class.getName())
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations(Schema.SCRIPTS)
                .target(String.valueOf(version))
                .load()
                .migrate();
        assertThat(version()).isEqualTo(version);
        try (var db = connect()) {
            run(db, "PRAGMA journal_mode = WAL"); // as every program has left it
            first(db, version);
            if (version >= 3) {
                run(db, "INSERT INTO found_column VALUES ('a', 'u', '首页', ?, ?)", AT, LATER);
            }
            if (version >= 5) {
                run(db, "INSERT INTO column_memo VALUES ('u', 'v1', ?, '{}')", AT);
            }
            if (version >= 6) {
                run(db, "UPDATE host SET failures = 4");
            }
            if (version >= 7) {
                run(db, "UPDATE sweep SET scope = 'due'");
                run(db, "INSERT INTO audience VALUES ('digest', 0)");
                run(db, "INSERT INTO flip VALUES (1, 'a', 2022, 'missing', 1, 'begun', ?, '{}')", AT);
            }
        }
    }

    private static void first(Connection db, int version) throws SQLException {
        run(db, "INSERT INTO sweep (started, ended, due, done, failed) VALUES (?, ?, 3, 2, 1)", AT, LATER);
        run(
                db,
                "INSERT INTO observation (kind, agency, at, sweep, url, detail, state, shows"
                        + (version >= 4 ? ", doubts" : "")
                        + ") VALUES ('look', 'a', ?, 1, 'u', '3 页', 'OK', '[2021, 2022]'"
                        + (version >= 4 ? ", '{\"2020\":\"另一局\"}'" : "") + ")",
                AT);
        run(
                db,
                "INSERT INTO observation (kind, agency, at, sweep, url, detail, year, title, dates, documents, brought_by)"
                        + " VALUES ('sighting', 'a', ?, 1, 'u/1', '', 2022, '某局2022年度报告',"
                        + " '[{\"basis\":\"META\",\"date\":\"2023-01-18\",\"raw\":\"2023-01-18\"}]',"
                        + " '[{\"url\":\"u/1\",\"name\":\"1.html\",\"format\":\"html\",\"sha256\":\"" + SHA
                        + "\",\"role\":\"PAGE\"}]', '王五')",
                AT);
        run(
                db,
                "INSERT INTO observation (kind, agency, at, url, detail, year)"
                        + " VALUES ('absence', 'a', ?, 'u/1', 'HTTP 404', 2022)",
                LATER);
        run(
                db,
                "INSERT INTO page VALUES ('u', 'u', '\"1\"', NULL, 'text/html', '{\"x-a\":\"乙\"}', ?, ?)",
                Gzip.pack("<p>列表</p>".getBytes(StandardCharsets.UTF_8)),
                AT);
        run(
                db,
                "INSERT INTO host (host, next_allowed, robots, robots_at, robots_status) VALUES ('a.test:80', ?, 'x', ?, 200)",
                LATER,
                AT);
        run(db, "INSERT INTO document VALUES (?, 'html', 9, ?)", SHA, AT);
        run(
                db,
                "INSERT INTO place (sha256, agency, url, name, first_seen) VALUES (?, 'a', 'u/1', '1.html', ?)",
                SHA,
                AT);
        run(db, "INSERT INTO reading VALUES (?, 'a', 2022, 'v1', ?, 'CONFORMS', '{}')", SHA, AT);
        run(db, "INSERT INTO verdict VALUES ('a', 2022, ?, ?, '{\"n\":1}')", STATE, AT);
        run(db, "INSERT INTO verdict VALUES ('b', 2022, 'ON_TIME confirmed|CONFORMS', ?, '{}')", AT);
        run(db, "INSERT INTO feed_entry VALUES ('a', 2022, 'missing', 1, ?, ?, '{\"n\":1}')", AT, LATER);
    }

    private static void run(Connection db, String sql, Object... values) throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? (Object) at.toEpochMilli() : values[i]);
            }
            statement.execute();
        }
    }
}
