package org.nianbao.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final byte[] HELLO = "hello".getBytes(UTF_8);

    /** SHA-256 of {@code hello}, as sha256sum prints it. */
    private static final String HELLO_SHA = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private final Path dataDir;
    private final Path root;

    @AutoClose
    private final DataLock lock;

    private final Archive archive;

    ArchiveTest(@TempDir Path dataDir) {
        this.dataDir = dataDir;
        this.root = dataDir.resolve("archive");
        this.lock = DataDirs.lock(dataDir);
        this.archive = Archive.open(lock);
    }

    @Test
    void aContentLiesUnderItsHash() {
        Archive.Stored stored = archive.put(HELLO, "txt");

        assertThat(stored).isEqualTo(new Archive.Stored(HELLO_SHA, root.resolve("2c/" + HELLO_SHA + ".txt"), 5, true));
        assertThat(stored.path()).hasBinaryContent(HELLO);
        assertThat(archive.find(HELLO_SHA)).contains(stored.path());
        assertThat(archive.read(HELLO_SHA)).isEqualTo(HELLO);
    }

    @Test
    void aStreamIsKeptAsItsBytesAre() {
        byte[] large = new byte[200_000];
        large[150_000] = 1;

        Archive.Stored stored = archive.put(new ByteArrayInputStream(large), "bin");

        assertThat(stored).isEqualTo(new Archive.Stored(Sha256.of(large), stored.path(), large.length, true));
        assertThat(stored.path()).hasBinaryContent(large);
    }

    @Test
    void aKnownContentIsNotWrittenAgainUnderAnyExtension() throws IOException {
        Archive.Stored first = archive.put(HELLO, "txt");

        assertThat(archive.put(HELLO, "html")).isEqualTo(new Archive.Stored(HELLO_SHA, first.path(), 5, false));
        assertThat(archive.put(new ByteArrayInputStream(HELLO), "pdf").isNew()).isFalse();
        assertThat(files()).containsExactly(first.path());
    }

    @Test
    void theSameBytesFromManyThreadsAreOneFile() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<Archive.Stored>> puts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                String extension = "e" + i;
                puts.add(pool.submit(() -> {
                    start.await();
                    return archive.put(new ByteArrayInputStream(HELLO), extension);
                }));
            }
            List<Archive.Stored> stored = new ArrayList<>();
            for (Future<Archive.Stored> put : puts) {
                stored.add(put.get());
            }

            assertThat(stored).extracting(Archive.Stored::isNew).containsOnlyOnce(true);
            assertThat(stored).extracting(Archive.Stored::path).containsOnly(files().get(0));
            assertThat(files()).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aStreamThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'x';
                }
                throw new IOException("cut");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };

        StoreContractTest.assertTrouble(Trouble.FAILED, () -> archive.put(broken, "bin"));
        assertThat(files()).isEmpty();
    }

    @Test
    void openingRemovesWhatAKilledWriterLeftAndNothingElse() throws IOException {
        Path killed = part(
                "put-00000000-0000-0000-0000-000000000000.part",
                lock.acquired().toInstant().minusSeconds(1));
        Path running = part(
                "put-00000000-0000-0000-0000-000000000001.part",
                lock.acquired().toInstant().plusSeconds(1));
        Path foreign = part("put-notes.part", Instant.EPOCH);
        Path directory = Files.createDirectory(root.resolve("put-00000000-0000-0000-0000-000000000002.part"));
        Files.setLastModifiedTime(directory, FileTime.from(Instant.EPOCH));
        Archive.Stored kept = archive.put(HELLO, "txt");

        Archive.open(lock);

        assertThat(killed).doesNotExist();
        assertThat(List.of(running, foreign, directory, kept.path()))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PDF", "toolong", "a/b", "..", "a.b", "p\u0000f", "文"})
    void anExtensionThatIsNoneIsRefused(String extension) {
        assertThatIllegalArgumentException().isThrownBy(() -> archive.put(HELLO, extension));
        assertThatIllegalArgumentException().isThrownBy(() -> archive.put(new ByteArrayInputStream(HELLO), extension));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "../../../../etc/passwd", "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824"
            })
    void aHashThatIsNoneIsRefused(String sha256) {
        assertThatIllegalArgumentException().isThrownBy(() -> archive.find(sha256));
        assertThatIllegalArgumentException().isThrownBy(() -> archive.read(sha256));
        assertThatIllegalArgumentException().isThrownBy(() -> archive.verify(List.of(sha256 + ".txt")));
    }

    @Test
    void anAlteredFileIsNotRead() throws IOException {
        Path file = archive.put(HELLO, "txt").path();
        Files.writeString(file, "hellO");

        StoreContractTest.assertTrouble(Trouble.CORRUPT, () -> archive.read(HELLO_SHA));
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertThat(archive.find(HELLO_SHA)).isEmpty();
        StoreContractTest.assertTrouble(Trouble.MISSING, () -> archive.read(HELLO_SHA));
    }

    @Test
    void aReaderFindsButKeepsNothing() {
        archive.put(HELLO, "txt");
        Archive reader = Archive.openReadOnly(dataDir);

        assertThat(reader.read(HELLO_SHA)).isEqualTo(HELLO);
        StoreContractTest.assertTrouble(Trouble.READ_ONLY, () -> reader.put(HELLO, "txt"));
        StoreContractTest.assertTrouble(Trouble.READ_ONLY, () -> reader.put(new byte[] {1}, "txt"));
    }

    @Test
    void aHealthyArchiveHasNoProblems() throws IOException {
        archive.put(HELLO, "txt");
        part("put-00000000-0000-0000-0000-000000000000.part", Instant.EPOCH);

        assertThat(archive.verify(List.of(HELLO_SHA + ".txt"))).isEmpty();
        assertThat(Archive.openReadOnly(dataDir.resolve("nowhere")).verify(List.of()))
                .isEmpty();
    }

    @Test
    void verifyNamesEveryFileThatIsMissingAlteredOrUnknown() throws IOException {
        Path altered = archive.put(HELLO, "txt").path();
        Files.writeString(altered, "hellO");
        Path unlisted = archive.put(new byte[] {1}, "bin").path();
        Path stray = Files.writeString(altered.resolveSibling("notes.txt"), "x");
        String gone = "0".repeat(64);

        assertThat(archive.verify(List.of(gone + ".pdf", HELLO_SHA + ".txt")))
                .containsExactlyInAnyOrder(
                        new ArchiveProblem.Missing(root.resolve("00/" + gone + ".pdf"), gone),
                        new ArchiveProblem.Altered(altered, HELLO_SHA, Sha256.of("hellO".getBytes(UTF_8))),
                        new ArchiveProblem.Unknown(unlisted),
                        new ArchiveProblem.Unknown(stray));
    }

    private Path part(String name, Instant modified) throws IOException {
        Path file = Files.writeString(root.resolve(name), "half");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
