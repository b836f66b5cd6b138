package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.LockHolder;

/** What a reader sees and finds out while somebody writes. */
class BesideAWriterTest {

    private static final Instant AT = Instant.parse("2023-02-01T00:00:00Z");

    @TempDir
    Path dataDir;

    @Test
    void aSnapshotStaysAsItWas() {
        try (var lock = DataDirs.lock(dataDir);
                var writer = SqliteStore.open(lock)) {
            writer.beginSweep(AT, 1);
            try (var snapshot = SqliteStore.openSnapshot(dataDir);
                    var reader = SqliteStore.openReadOnly(dataDir)) {
                writer.beginSweep(AT, 2);
                assertThat(snapshot.sweeps(AT)).hasSize(1);
                assertThat(reader.sweeps(AT)).hasSize(2);
            }
            try (var later = SqliteStore.openSnapshot(dataDir)) {
                assertThat(later.sweeps(AT)).hasSize(2);
            }
        }
    }

    @Test
    void aCheckUpFindsASoundDatabaseSound() {
        assertThat(SqliteCheckup.of(dataDir)).isEmpty();
        try (var lock = DataDirs.lock(dataDir);
                var writer = SqliteStore.open(lock)) {
            writer.beginSweep(AT, 1);
            var found = SqliteCheckup.of(dataDir).orElseThrow();
            assertThat(found.damage()).isEmpty();
            assertThat(found.found()).isEqualTo(found.known()).isEqualTo(Schema.KNOWN);
            assertThat(found.bytes()).isPositive();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        Files.writeString(dataDir.resolve("nianbao.db"), "no database".repeat(200));
        var found = SqliteCheckup.of(dataDir).orElseThrow();
        assertThat(found.damage()).isNotEmpty();
        assertThat(found.found()).isZero();
    }

    @Test
    void theHolderIsNamedWithoutTakingTheLock() throws IOException {
        assertThat(DataLock.noted(dataDir)).isEmpty();
        try (var lock = DataDirs.lock(dataDir)) {
            var holder = DataLock.noted(dataDir).orElseThrow();
            assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(holder.isGone()).isFalse();
            assertThat(lock.dataDir().lock()).exists();
        }
        assertThat(DataLock.noted(dataDir)).as("put back in order").isEmpty();
    }

    @Test
    void aHolderThatWasKilledIsGone() throws IOException {
        String here;
        try (var lock = DataDirs.lock(dataDir)) {
            here = DataLock.noted(dataDir).orElseThrow().host();
            assertThat(lock.dataDir().root()).exists();
        }
        Files.writeString(dataDir.resolve("lock"), here + " " + Integer.MAX_VALUE + " " + AT + "\n");
        assertThat(DataLock.noted(dataDir)).get().extracting(LockHolder::isGone).isEqualTo(true);
        Files.writeString(dataDir.resolve("lock"), "elsewhere.test " + Integer.MAX_VALUE + " " + AT + "\n");
        assertThat(DataLock.noted(dataDir)).get().extracting(LockHolder::isGone).isEqualTo(false);
    }
}
