package org.nianbao.crawler.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.config.Settings;

/**
 * The data directory of a program that runs for long: opened for writing by whoever needs it first, closed by whoever leaves
 * last. In between, commands by hand get their turn.
 */
final class SharedWriting {

    private final Session session;
    private @Nullable Writing open;
    private int inside;

    SharedWriting(Session session) {
        this.session = session;
    }

    /**
     * Does something with the data directory.
     *
     * @throws org.nianbao.store.DataLockedException if another process writes
     */
    void with(Settings settings, Consumer<Writing> work) {
        var writing = enter(settings);
        try {
            work.accept(writing);
        } finally {
            leave();
        }
    }

    private synchronized Writing enter(Settings settings) {
        var writing = Optional.ofNullable(open).orElseGet(() -> Writing.open(settings, session));
        open = writing;
        inside++;
        return writing;
    }

    private synchronized void leave() {
        inside--;
        if (inside == 0 && open != null) {
            var last = open;
            open = null;
            last.close();
        }
    }
}
