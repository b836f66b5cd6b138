package org.nianbao.store;

import java.nio.file.Path;

/** Another process writes to the data directory. */
public final class DataLockedException extends StoreException {

    private final LockHolder holder;

    public DataLockedException(Path where, LockHolder holder) {
        super(where, "held by process " + holder.pid() + " on " + holder.host(), null);
        this.holder = holder;
    }

    public LockHolder holder() {
        return holder;
    }

    /** Name of the machine of the holder; {@code ?} if it could not be read. */
    public String host() {
        return holder.host();
    }

    /** Process of the holder; 0 if it could not be read. */
    public long pid() {
        return holder.pid();
    }
}
