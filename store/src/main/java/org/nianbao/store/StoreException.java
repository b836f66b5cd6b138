package org.nianbao.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is remembered cannot be read or written. The message is for a log; people are told from the typed data. */
public abstract sealed class StoreException extends RuntimeException
        permits DataLockedException, SchemaVersionException, StorageException {

    private final Path where;
    private final String what;

    StoreException(Path where, String message, @Nullable Throwable cause) {
        super(message + ": " + where, cause);
        this.where = where;
        this.what = message;
    }

    /** What happened, without the place. */
    public String what() {
        return what;
    }

    /** The file or directory concerned. */
    public Path where() {
        return where;
    }
}
