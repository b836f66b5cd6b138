package org.nianbao.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a data directory, held by one process at a time.
 *
 * <p>It is a lock of the operating system on the file {@code lock}, so it ends with the process, however that ends. The
 * file itself stays; it names the holder, or the one that was killed.
 */
public final class DataLock implements AutoCloseable {

    /** How long a command waits for the directory before it gives up. */
    public static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    private static final Duration POLL = Duration.ofMillis(100);

    /** One byte far behind the text: where locks are mandatory (Windows), the text stays readable. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The locks of this process. It has to be global as the thing it mirrors is: on POSIX systems a process that closes
     * any channel to a locked file loses its lock, so a file that is held here must not even be opened again.
     */
    private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

    private final DataDir dataDir;
    private final Path file;
    private final FileChannel channel;
    private final FileTime acquired;

    private DataLock(DataDir dataDir, Path file, FileChannel channel, FileTime acquired) {
        this.dataDir = dataDir;
        this.file = file;
        this.channel = channel;
        this.acquired = acquired;
    }

    /** How the time between two attempts passes. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /**
     * Takes the lock; creates the directory if need be.
     *
     * @param wait how long to wait for another holder
     * @param now noted in the lock, for people
     * @throws DataLockedException if it is still held after that time, or the thread was interrupted
     * @throws StorageException if the directory cannot be written to
     */
    public static DataLock acquire(Path dataDir, Duration wait, Instant now) {
        return acquire(dataDir, wait, now, duration -> Thread.sleep(duration.toMillis()));
    }

    /** As {@link #acquire(Path, Duration, Instant)}, with a pause of the caller's choice between attempts. */
    public static DataLock acquire(Path dataDir, Duration wait, Instant now, Pause pause) {
        LockHolder me = LockHolder.ofThisProcess(now);
        DataDir dir = new DataDir(dataDir).create();
        Attempt attempt = attempt(dir, me);
        // Counts pauses and asks no clock: under --as-of the clock stands still.
        Duration left = wait;
        while (attempt.lock().isEmpty() && !left.isZero() && !left.isNegative()) {
            Duration next = left.compareTo(POLL) < 0 ? left : POLL;
            try {
                pause.of(next);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            left = left.minus(next);
            attempt = attempt(dir, me);
        }
        LockHolder holder = attempt.holder();
        return attempt.lock().orElseThrow(() -> new DataLockedException(dataDir, holder));
    }

    /**
     * Who wrote his name into the lock and did not take it out again: the holder, or one that was killed
     * ({@link LockHolder#isGone}). Takes no lock and holds up no writer.
     */
    public static Optional<LockHolder> noted(Path dataDir) {
        Path file = new DataDir(dataDir).lock();
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            LockHolder here = HELD_HERE.get(file.toRealPath());
            if (here != null) {
                return Optional.of(here);
            }
            return Files.size(file) == 0 ? Optional.empty() : Optional.of(holderIn(file));
        } catch (IOException e) {
            throw StorageException.of(file, e);
        }
    }

    /** The directory that may be written to. */
    public DataDir dataDir() {
        return dataDir;
    }

    /**
     * When it was taken, by the clock of the file system: comparable with the times of files, which the program's own
     * clock under {@code --as-of} is not.
     */
    FileTime acquired() {
        return acquired;
    }

    /** Lets the next writer in; does nothing the second time. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw StorageException.of(file, e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private record Attempt(Optional<DataLock> lock, LockHolder holder) {}

    private static Attempt attempt(DataDir dir, LockHolder me) {
        Path file = dir.lock();
        try {
            file = dir.root().toRealPath().resolve(dir.lock().getFileName());
            LockHolder here = HELD_HERE.putIfAbsent(file, me);
            if (here != null) {
                return new Attempt(Optional.empty(), here);
            }
            Optional<DataLock> lock = Optional.empty();
            try {
                lock = lock(dir, file, me);
                return new Attempt(lock, lock.isPresent() ? me : holderIn(file));
            } finally {
                if (lock.isEmpty()) {
                    HELD_HERE.remove(file);
                }
            }
        } catch (IOException e) {
            throw StorageException.of(file, e);
        }
    }

    private static Optional<DataLock> lock(DataDir dir, Path file, LockHolder me) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(me.toLine().getBytes(StandardCharsets.UTF_8)));
            DataLock result = new DataLock(dir, file, channel, Files.getLastModifiedTime(file));
            held = true;
            return Optional.of(result);
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static LockHolder holderIn(Path file) throws IOException {
        return LockHolder.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
