package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.Archive;
import org.nianbao.store.ArchiveProblem;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.DataLockedException;
import org.nianbao.store.Store;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class KilledWriterTest {

    private static final int ENOUGH = 20;

    @TempDir
    Path dataDir;

    @Test
    void holdsTheLockWhileItLivesAndLosesNothingWhenItIsKilled() throws Exception {
        Process writer = start();
        int acknowledged;
        try (BufferedReader words = writer.inputReader(StandardCharsets.UTF_8)) {
            awaitCommit(words, ENOUGH);

            assertThatExceptionOfType(DataLockedException.class)
                    .isThrownBy(() -> DataDirs.lock(dataDir))
                    .satisfies(e -> assertThat(e.pid()).isEqualTo(writer.pid()));
            try (Store reader = SqliteStore.openReadOnly(dataDir)) {
                assertThat(reader.observations("a", Instant.MAX)).hasSizeGreaterThanOrEqualTo(ENOUGH);
            }

            // Not Process.destroyForcibly, which closes the stream and with it the last words.
            writer.toHandle().destroyForcibly();
            acknowledged = lastCommit(words);
        } finally {
            writer.destroyForcibly().waitFor();
        }

        try (Store reader = SqliteStore.openReadOnly(dataDir)) {
            assertThat(reader.observations("a", Instant.MAX)).hasSizeBetween(acknowledged, acknowledged + 2);
        }
        try (DataLock lock = DataDirs.lock(dataDir);
                Store store = SqliteStore.open(lock)) {
            List<ArchiveProblem> problems = Archive.open(lock).verify(store.documents());

            assertThat(store.observations("a", Instant.MAX)).hasSizeBetween(acknowledged, acknowledged + 2);
            assertThat(problems)
                    .hasOnlyElementsOfType(ArchiveProblem.Unknown.class)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private Process start() throws IOException {
        ProcessHandle.Info me = ProcessHandle.current().info();
        String java = me.command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitCommit(BufferedReader words, int count) throws IOException {
        String line = words.readLine();
        while (line != null && Integer.parseInt(line) < count) {
            line = words.readLine();
        }
        assertThat(line).as("the writer reached commit %d", count).isNotNull();
    }

    private static int lastCommit(BufferedReader words) throws IOException {
        List<String> lines = words.lines().toList();
        // The last line may be cut in the middle, so the one before counts.
        return lines.size() < 2 ? ENOUGH : Integer.parseInt(lines.get(lines.size() - 2));
    }
}
