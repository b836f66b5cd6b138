package org.nianbao.crawler.alert.post;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;
import org.nianbao.store.Outbox;

/** An outbox in front of which the process dies, or the disk fails, before a given note. */
final class MortalOutbox {

    private static final Set<String> NOTES = Set.of("sent", "failed", "postponed");

    private MortalOutbox() {}

    /** Ends before the note of that number (from 0) by an exception. */
    static Outbox before(int note, Outbox outbox, Supplier<? extends RuntimeException> death) {
        int[] left = {note};
        return (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (proxy, method, arguments) -> {
                    if (NOTES.contains(method.getName()) && left[0]-- <= 0) {
                        throw death.get();
                    }
                    try {
                        return method.invoke(outbox, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
