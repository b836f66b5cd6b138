package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.Exhibit;
import org.nianbao.store.Exhibit.Held;
import org.nianbao.store.Exhibit.Kind;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.RobotsExhibits;
import org.nianbao.store.WarcFile;
import org.nianbao.store.Witnessed;

class SqliteEvidenceBookTest {

    private static final Instant AT = Instant.parse("2023-02-01T00:00:00.123Z");
    private static final String SHA = "ab".repeat(32);

    private final Path file;

    @AutoClose
    private final DataLock lock;

    SqliteEvidenceBookTest(@TempDir Path data) {
        this.lock = DataDirs.lock(data);
        this.file = lock.dataDir().database();
    }

    private static Exhibit exhibit(long offset, Kind kind, Optional<String> payload) {
        return new Exhibit(
                1,
                offset,
                100,
                -7,
                new UUID(-1, offset),
                kind,
                kind == Kind.METADATA ? 0 : 200,
                payload,
                payload.filter(p -> kind == Kind.RESPONSE).map(p -> new Held("http://a.test/?年=报", AT)));
    }

    private static Observation look(String agency) {
        return new Observation.Look(agency, AT, 0, "u", LookState.OK, "", Set.of());
    }

    private static Evidence evidence(Exhibit... exhibits) {
        return new Evidence(List.of(exhibits), List.of(exhibits), Optional.empty());
    }

    @Test
    void anObservationIsReadWithWhatItRestsOn() {
        var response = exhibit(0, Kind.RESPONSE, Optional.of(SHA));
        var silence = exhibit(4_000_000_000L, Kind.METADATA, Optional.empty());
        try (var store = SqliteStore.open(lock)) {
            store.append(look("a"), evidence(silence, response));
            store.append(look("a"));
            store.append(look("b"), new Evidence(List.of(response), List.of(response), Optional.empty()));

            assertThat(store.evidence().witnessed("a", AT))
                    .containsExactly(
                            new Witnessed(look("a"), List.of(silence, response)), new Witnessed(look("a"), List.of()));
            assertThat(store.observations("a", AT)).containsExactly(look("a"), look("a"));
            assertThat(store.evidence().exhibits(1)).containsExactly(response, silence);
            assertThat(store.evidence().exhibits(2)).isEmpty();
            assertThat(store.evidence().knows(silence)).isTrue();
        }
    }

    @Test
    void theHolderOfAPayloadIsTheRecordThatHasIt() {
        var revisit = exhibit(0, Kind.REVISIT, Optional.of(SHA));
        var response = exhibit(200, Kind.RESPONSE, Optional.of(SHA));
        try (var store = SqliteStore.open(lock)) {
            store.evidence().keep(evidence(revisit, response));

            assertThat(store.evidence().holder(SHA)).contains(response);
            assertThat(store.evidence().holder("00".repeat(32))).isEmpty();
        }
    }

    @Test
    void whatRestsOnAPayloadRestsOnTheRecordThatHoldsIt() {
        var response = exhibit(0, Kind.RESPONSE, Optional.of(SHA));
        var revisit = exhibit(200, Kind.REVISIT, Optional.of(SHA));
        try (var store = SqliteStore.open(lock)) {
            store.append(look("a"), evidence(response));
            store.append(look("b"), evidence(revisit));
            store.append(look("c"), evidence(exhibit(400, Kind.METADATA, Optional.empty())));
            EvidenceBook book = store.evidence();

            assertThat(book.restingOn(response)).extracting(Observation::agency).containsExactly("a", "b");
            assertThat(book.restingOn(revisit)).extracting(Observation::agency).containsExactly("b");
            assertThat(book.restingOn(1)).hasSize(3);
            assertThat(book.restingOn(2)).isEmpty();
        }
    }

    @Test
    void aWarcFileOnlyGrowsWhateverTheOrderInWhichThreadsComeWithIt() {
        try (var store = SqliteStore.open(lock)) {
            var book = store.evidence();
            var begun = book.begin("2023-02-01-1.warc.gz");
            assertThat(begun).isEqualTo(new WarcFile(1, "2023-02-01-1.warc.gz", 0, WarcFile.NOTHING, false));
            var later = new WarcFile(1, begun.name(), 20, SHA, false);

            book.keep(Evidence.of(List.of(), later));
            book.keep(Evidence.of(List.of(), new WarcFile(1, begun.name(), 10, "cd".repeat(32), false)));
            assertThat(book.files()).containsExactly(later);

            book.keep(Evidence.of(List.of(), new WarcFile(1, begun.name(), 20, SHA, true)));
            book.keep(Evidence.of(List.of(), later));
            assertThat(book.files()).extracting(WarcFile::closed).containsExactly(true);
        }
    }

    @Test
    void robotsAreRememberedByOrigin() {
        var good = exhibit(0, Kind.RESPONSE, Optional.of(SHA));
        var failed = exhibit(200, Kind.METADATA, Optional.empty());
        try (var store = SqliteStore.open(lock)) {
            var book = store.evidence();
            book.keepRobots("https://a.test", new RobotsExhibits(List.of(good), List.of()), evidence(good));
            book.keepRobots("https://a.test", new RobotsExhibits(List.of(good), List.of(failed)), evidence(failed));

            assertThat(book.robots("https://a.test").all()).containsExactly(good, failed);
            assertThat(book.robots("https://b.test")).isEqualTo(RobotsExhibits.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE exhibit SET crc = 1",
                "DELETE FROM exhibit",
                "INSERT OR REPLACE INTO exhibit SELECT * FROM exhibit",
                "UPDATE warc_file SET sha256 = x'" + "00000000000000000000000000000000"
                        + "00000000000000000000000000000000'",
                "UPDATE warc_file SET bytes = bytes - 1",
                "UPDATE warc_file SET name = 'x'",
                "DELETE FROM warc_file"
            })
    void evidenceIsNeverChangedOrRemoved(String tampering) {
        var kept = exhibit(0, Kind.RESPONSE, Optional.of(SHA));
        try (var store = SqliteStore.open(lock)) {
            var row = store.evidence().begin("2023-02-01-1.warc.gz");
            store.evidence().keep(Evidence.of(List.of(kept), new WarcFile(row.id(), row.name(), 100, SHA, false)));

            assertThatThrownBy(() -> sql(tampering)).hasMessageContaining("append-only");
            assertThat(store.evidence().exhibits(1)).containsExactly(kept);
        }
    }

    @Test
    void whatAnOlderProgramSawIsStillThereAndRestsOnNothing() throws Exception {
        Flyway.configure()
                .loggers(FlywayLogs.class.getName())
                .dataSource("jdbc:sqlite:" + file, null, null)
                .locations(Schema.SCRIPTS)
                .target("1")
                .load()
                .migrate();
        sql("INSERT INTO observation (kind, agency, at, url, detail, state, shows) VALUES ('look', 'a', "
                + AT.toEpochMilli() + ", 'u', '', 'OK', '[]')");

        try (var store = SqliteStore.open(lock)) {
            assertThat(store.evidence().witnessed("a", AT)).containsExactly(new Witnessed(look("a"), List.of()));
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
