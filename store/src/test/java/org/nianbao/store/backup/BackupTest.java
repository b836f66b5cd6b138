package org.nianbao.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.Archive;
import org.nianbao.store.DataDirs;
import org.nianbao.store.Evidence;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Sha256;
import org.nianbao.store.StorageException;
import org.nianbao.store.Store;
import org.nianbao.store.WarcFile;
import org.nianbao.store.sqlite.SqliteStore;
import org.nianbao.store.warc.WarcCheck;

class BackupTest {

    private static final Instant AT = Instant.parse("2023-02-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path target() {
        return folder.resolve("backup");
    }

    private static void look(Store store, String agency) {
        store.append(new Look(agency, AT, 0, "u", LookState.OK, "", Set.of()));
    }

    private static void file(Store store, Archive archive, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        archive.put(bytes, "txt");
        store.keepDocument(Sha256.of(bytes), "txt", bytes.length, "a", "u", "n", AT);
    }

    /** Some bytes of a WARC file that are written down, and some more that are not yet. */
    private void warc(Store store, String name, String written, String more) throws IOException {
        var row = store.evidence().begin(name);
        Files.createDirectories(data().resolve("warc"));
        Files.writeString(data().resolve("warc").resolve(name), written + more);
        var bytes = written.getBytes(StandardCharsets.UTF_8);
        store.evidence()
                .keep(Evidence.of(
                        List.of(), new WarcFile(row.id(), name, bytes.length, Sha256.of(bytes), more.isEmpty())));
    }

    @Test
    void aBackupMadeWhileSomebodyWritesIsADataDirectory() throws Exception {
        try (var lock = DataDirs.lock(data());
                var store = SqliteStore.open(lock)) {
            var archive = Archive.open(lock);
            look(store, "a");
            file(store, archive, "report");
            warc(store, "2023-02-01-1.warc.gz", "closed", "");
            warc(store, "2023-02-01-2.warc.gz", "written", "not yet");

            var first = Backup.make(data(), target());
            assertThat(first.copied()).isEqualTo(3);
            assertThat(first.damaged()).isEmpty();

            look(store, "b");
            file(store, archive, "another");
            var second = Backup.make(data(), target());
            assertThat(second.copied())
                    .as("the new file and the open WARC file")
                    .isEqualTo(2);
            assertThat(second.there()).isEqualTo(2);
        }
        try (var copy = SqliteStore.openReadOnly(target())) {
            assertThat(copy.observations("a", AT)).hasSize(1);
            assertThat(copy.observations("b", AT)).hasSize(1);
            assertThat(Archive.openReadOnly(target()).verify(copy.documents())).isEmpty();
            assertThat(WarcCheck.of(target(), copy.evidence()).problems())
                    .as("the texts are no WARC, but they have the length and hash that are written down")
                    .noneMatch(p -> p.getClass().getSimpleName().equals("Missing"));
        }
        assertThat(target().resolve("warc/2023-02-01-2.warc.gz")).hasContent("written");
    }

    @Test
    void whatIsDamagedIsNamedAndNotCopied() throws Exception {
        try (var lock = DataDirs.lock(data());
                var store = SqliteStore.open(lock)) {
            var archive = Archive.open(lock);
            file(store, archive, "good");
            file(store, archive, "bad");
            var sha256 = Sha256.of("bad".getBytes(StandardCharsets.UTF_8));
            var bad = data().resolve("archive").resolve(sha256.substring(0, 2)).resolve(sha256 + ".txt");
            Files.delete(bad);
            Files.writeString(bad, "dab");

            var result = Backup.make(data(), target());

            assertThat(result.damaged()).containsExactly(bad.toAbsolutePath());
            assertThat(result.copied()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsNotBackedUpAndNoPlaceIsItsOwnBackup() {
        assertThatThrownBy(() -> Backup.make(data(), target())).isInstanceOf(StorageException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Backup.make(data(), data().resolve("backup")));
        assertThatIllegalArgumentException().isThrownBy(() -> Backup.make(data(), folder));
    }
}
