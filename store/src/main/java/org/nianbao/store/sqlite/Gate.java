package org.nianbao.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A connection, and the lock that lets one thread at a time use it. Not a fair lock: handing it on in order costs a change of
 * threads each time, which takes longer than most of the work.
 */
final class Gate implements AutoCloseable {

    private final Path file;
    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock();

    Gate(Path file, Connection connection) {
        this.file = file;
        this.handle = Jdbi.create(() -> connection).open();
    }

    <T> T run(Function<Handle, T> work) {
        turn.lock();
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw SqliteErrors.translate(file, e);
        } finally {
            turn.unlock();
        }
    }

    /** Waits for the work under way. */
    @Override
    public void close() {
        run(h -> {
            h.close();
            return true;
        });
    }
}
