package org.nianbao.crawler.alert.post;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.nianbao.store.DataLock;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;
import org.nianbao.store.Store;
import org.nianbao.store.Telling;
import org.nianbao.store.sqlite.SqliteStore;

/** An outbox in a folder, opened anew when its holder dies. */
public final class Boxes implements AutoCloseable {

    private final DataLock lock;
    private Store store;

    public Boxes(Path folder) {
        lock = DataLock.acquire(folder, Duration.ZERO, Mails.NOON);
        store = SqliteStore.open(lock);
        store.outbox().admit("office");
    }

    public Outbox outbox() {
        return store.outbox();
    }

    /** Another process takes over. */
    public void reopen() {
        store.close();
        store = SqliteStore.open(lock);
    }

    /** Puts messages in. */
    public void put(String telling, Instant at, Message... messages) {
        outbox().keep(new Telling(telling, "office", at, List.of(messages), Set.of()));
    }

    @Override
    public void close() {
        store.close();
        lock.close();
    }
}
