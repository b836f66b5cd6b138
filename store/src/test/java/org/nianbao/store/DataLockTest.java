package org.nianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    private static final long PID = ProcessHandle.current().pid();

    @TempDir
    Path dataDir;

    @Test
    void theLockNamesItsHolder() throws IOException {
        try (DataLock lock = DataDirs.lock(dataDir)) {
            LockHolder holder = LockHolder.parse(Files.readString(lock.dataDir().lock()));

            assertThat(holder.pid()).isEqualTo(PID);
            assertThat(holder.since()).isEqualTo(Samples.T1);
            assertThat(holder.host()).isNotEmpty();
        }
    }

    @Test
    void theDirectoryIsCreated() {
        try (DataLock lock = DataDirs.lock(dataDir.resolve("a/b"))) {
            assertThat(lock.dataDir().root()).isDirectory();
        }
    }

    @Test
    void aSecondWriterWaitsAsLongAsToldAndThenNamesTheHolder() {
        List<Duration> pauses = new ArrayList<>();
        try (DataLock held = DataDirs.lock(dataDir)) {
            assertThat(held.acquired()).isNotNull();
            assertThatExceptionOfType(DataLockedException.class)
                    .isThrownBy(() -> DataLock.acquire(dataDir, DataLock.USUAL_WAIT, Samples.T1, pauses::add))
                    .satisfies(e -> assertThat(e.pid()).isEqualTo(PID));
        }

        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aSecondWriterGetsInWhenTheFirstLeaves() {
        DataLock first = DataDirs.lock(dataDir);
        List<Duration> pauses = new ArrayList<>();
        try (DataLock second = DataLock.acquire(dataDir, DataLock.USUAL_WAIT, Samples.T2, pause -> {
            pauses.add(pause);
            if (pauses.size() == 3) {
                first.close();
            }
        })) {
            assertThat(second.dataDir()).isEqualTo(new DataDir(dataDir));
            assertThat(pauses).hasSize(3);
        }
    }

    @Test
    void theSameDirectoryByAnotherNameIsLockedToo() throws IOException {
        Path link = Files.createSymbolicLink(dataDir.resolve("link"), Files.createDirectory(dataDir.resolve("real")));
        try (DataLock held = DataDirs.lock(link)) {
            assertThatExceptionOfType(DataLockedException.class)
                    .isThrownBy(() -> DataDirs.lock(dataDir.resolve("real/../real")))
                    .satisfies(e -> assertThat(e.holder().since()).isEqualTo(Samples.T1));
            assertThat(held.dataDir().root()).isEqualTo(link);
        }
    }

    @Test
    void closingTwiceDoesNotTakeTheLockFromTheNext() {
        DataLock first = DataDirs.lock(dataDir);
        first.close();
        try (DataLock second = DataDirs.lock(dataDir)) {
            first.close();

            assertThat(second.acquired()).isNotNull();
            assertThatExceptionOfType(DataLockedException.class).isThrownBy(() -> DataDirs.lock(dataDir));
        }
    }

    @Test
    void anInterruptedWaitGivesUpAndKeepsTheInterrupt() {
        try (DataLock held = DataDirs.lock(dataDir)) {
            assertThat(held.acquired()).isNotNull();
            assertThatExceptionOfType(DataLockedException.class)
                    .isThrownBy(() -> DataLock.acquire(dataDir, DataLock.USUAL_WAIT, Samples.T1, pause -> {
                        throw new InterruptedException();
                    }));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aHalfWrittenLineNamesNobody() {
        assertThat(LockHolder.parse("")).isEqualTo(LockHolder.UNKNOWN);
        assertThat(LockHolder.parse("host 12")).isEqualTo(LockHolder.UNKNOWN);
        assertThat(LockHolder.parse("host twelve 2023-02-01T00:00:00Z")).isEqualTo(LockHolder.UNKNOWN);
        assertThat(LockHolder.parse("host 12 2023-02-01T00:0")).isEqualTo(LockHolder.UNKNOWN);
    }

    @Test
    void aDataDirectoryThatIsAFileIsReported() throws IOException {
        Path file = Files.writeString(dataDir.resolve("file"), "x");

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> DataDirs.lock(file.resolve("data")));
    }
}
