package org.nianbao.crawler.alert.post;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;

/**
 * Sends what is due in the outbox.
 *
 * <p><b>At least once.</b> Whoever is killed between the other side's yes and the note of it in the outbox sends the message again, the
 * same bytes under the same Message-ID or idempotency key. Nothing can be lost: a message leaves the outbox only after that
 * yes, after a no for good, or after five days of attempts.
 *
 * <p>A party that cannot be reached is asked once in a delivery, and no message suffers for it. A message over which we
 * stumble ourselves is tried again like any other that failed; it stops nothing. Interrupting the thread ends the delivery
 * after the message in hand.
 */
public final class Courier {

    private static final int AT_ONCE = 50;

    private final Outbox outbox;
    private final Map<String, Way> ways;

    /** A courier who knows at most one way for each channel. */
    public Courier(Outbox outbox, Collection<Way> ways) {
        this.outbox = outbox;
        this.ways = ways.stream().collect(Collectors.toUnmodifiableMap(Way::channel, Function.identity()));
    }

    /**
     * Tries every message that is due, once.
     *
     * @throws org.nianbao.store.StorageException if the outbox cannot be written; the rest stays due
     */
    public Delivery deliver(Instant now) {
        try (var round = new Round(outbox, ways, now)) {
            var due = outbox.due(now, AT_ONCE);
            while (!due.isEmpty() && round.goesOn()) {
                for (Message message : due) {
                    if (round.goesOn()) {
                        round.take(message);
                    }
                }
                round.settle();
                due = outbox.due(now, AT_ONCE);
            }
            return round.result();
        }
    }
}
