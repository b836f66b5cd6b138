package org.nianbao.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.nianbao.store.StorageException;
import org.nianbao.store.Trouble;

/**
 * The connection that writes. Whoever gets it does the work of all who wait for it, in the order in which they came, and
 * commits once for all (group commit): a disk that needs 10 ms to make a commit safe then serves not 100 threads a second
 * but 100 times as many as there are. Nobody returns before his work is committed.
 */
final class Writer implements AutoCloseable {

    /** So that the first of a crowd does not wait for all of it. */
    private static final int MOST = 256;

    private final Gate gate;
    private final Queue<Job<?>> waiting = new ConcurrentLinkedQueue<>();

    /** Not a fair one: who finds his work done only passes through. */
    private final ReentrantLock turn = new ReentrantLock();

    Writer(Path file, Connection connection) {
        this.gate = new Gate(file, connection);
    }

    /** Runs the work as one transaction, or as part of one; committed when this returns. */
    <T> T write(Function<Handle, T> work) {
        var job = new Job<>(work);
        waiting.add(job);
        turn.lock();
        try {
            while (!job.isDone()) {
                serve(next());
            }
        } finally {
            turn.unlock();
        }
        return job.result();
    }

    private List<Job<?>> next() {
        var batch = new ArrayList<Job<?>>();
        for (var job = waiting.poll(); job != null; job = batch.size() < MOST ? waiting.poll() : null) {
            batch.add(job);
        }
        return batch;
    }

    /** All together; if one of them fails, each by itself, so that it fails alone. */
    private void serve(List<Job<?>> batch) {
        try {
            gate.run(h -> inTransaction(h, batch));
            batch.forEach(Job::end);
        } catch (RuntimeException | Error e) {
            if (batch.size() == 1 || isBusy(e)) {
                batch.forEach(job -> job.fail(e)); // each trying anew would wait for the lock as long again
            } else {
                batch.forEach(job -> serve(List.of(job)));
            }
        }
    }

    private static boolean isBusy(Throwable failure) {
        return failure instanceof StorageException storage && storage.trouble() == Trouble.BUSY;
    }

    /**
     * By hand, since the driver's own commit() opens the next transaction at once, so that a commit that succeeded could be
     * reported as a failure.
     */
    private static boolean inTransaction(Handle handle, List<Job<?>> batch) {
        Prepared.update(handle, "BEGIN IMMEDIATE");
        try {
            batch.forEach(job -> job.run(handle));
            Prepared.update(handle, "COMMIT");
            return true;
        } catch (RuntimeException | Error e) {
            rollBack(handle, e);
            throw e;
        }
    }

    private static void rollBack(Handle handle, Throwable why) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException alreadyRolledBack) {
            // SQLite does so itself when the disk is full or fails.
            why.addSuppressed(alreadyRolledBack);
        }
    }

    /** Waits for the work under way. */
    @Override
    public void close() {
        turn.lock();
        try {
            gate.close();
        } finally {
            turn.unlock();
        }
    }
}
