package org.nianbao.crawler.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nianbao.store.Outbox;
import org.nianbao.store.Telling;

/** Where drafts lie until some of them are kept together, each whole in itself. None of them may depend on another. */
final class Tray implements Consumer<Draft>, AutoCloseable {

    private static final int AT_ONCE = 50;

    private final Outbox outbox;
    private final List<Telling> lying = new ArrayList<>();

    Tray(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void accept(Draft draft) {
        lying.add(draft.telling());
        if (lying.size() >= AT_ONCE) {
            keep();
        }
    }

    private void keep() {
        var together = List.copyOf(lying);
        lying.clear();
        outbox.keepAll(together);
    }

    /** Keeps the rest. */
    @Override
    public void close() {
        if (!lying.isEmpty()) {
            keep();
        }
    }
}
