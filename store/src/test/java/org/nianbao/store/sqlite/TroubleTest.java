package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.CachedPage;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.Flip;
import org.nianbao.store.KeptFlip;
import org.nianbao.store.Message;
import org.nianbao.store.StorageException;
import org.nianbao.store.Telling;
import org.nianbao.store.Trouble;
import org.nianbao.store.VerdictChange;
import org.nianbao.store.VerdictState;
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
    void aTellingThatDoesNotFitIsNotHalfKeptAndIsKeptOnceThereIsRoom() {
        var flip = new Flip("a", 2022, "missing", 1, "begun", AT, "{}");
        var next = new VerdictState("a", 2022, "MISSING confirmed|-|missing:1*", AT, "{}");
        try (SqliteStore store = open(settings -> {
            settings.setMaxPageCount(80);
            return settings;
        })) {
            store.outbox().admit("digest");
            store.keepVerdicts(List.of(new VerdictChange(Optional.empty(), next, List.of(flip))));

            assertTrouble(Trouble.FULL, () -> store.outbox().keep(telling(store)));
            assertThat(store.outbox().messages(9)).isEmpty();
            assertThat(store.outbox().isTold("digest/1")).isFalse();
            assertThat(store.outbox().untold("digest"))
                    .extracting(KeptFlip::flip)
                    .containsExactly(flip);
        }
        try (SqliteStore store = SqliteStore.open(lock)) {
            assertThat(store.outbox().untold("digest"))
                    .extracting(KeptFlip::flip)
                    .containsExactly(flip);
            assertThat(store.outbox().keep(telling(store))).isTrue();
            assertThat(store.outbox().untold("digest")).isEmpty();
            assertThat(store.outbox().messages(9)).extracting(Message::key).containsExactly("digest/1/a", "digest/1/b");
        }
    }

    /** A small message, and one that is too large for a disk that is nearly full. */
    private static Telling telling(SqliteStore store) {
        var ids = store.outbox().untold("digest").stream().map(KeptFlip::id).collect(Collectors.toSet());
        var small = Message.fresh("digest/1/b", "mail", "b@office.test", page(10).body(), AT);
        var large = Message.fresh(
                "digest/1/a", "mail", "a@office.test", page(1_000_000).body(), AT);
        return new Telling("digest/1", "digest", AT, List.of(small, large), ids);
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
        return new SqliteStore(file, Database.openForWriting(file, settings.apply(Database.writing())), true);
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
