package org.nianbao.store.sqlite;

import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Work on the database that waits for its commit. Used under the lock of the {@link Writer} only. */
final class Job<T> {

    private final Function<Handle, T> work;
    private @Nullable T made;
    private @Nullable Throwable failure;
    private boolean done;

    Job(Function<Handle, T> work) {
        this.work = work;
    }

    /** Does the work; that counts only once it is committed. */
    void run(Handle db) {
        made = work.apply(db);
    }

    void end() {
        done = true;
    }

    /** It failed, with a RuntimeException or an Error. */
    void fail(Throwable why) {
        failure = why;
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** What the work made. */
    T result() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return Objects.requireNonNull(made);
    }
}
