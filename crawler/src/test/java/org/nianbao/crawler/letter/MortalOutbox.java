package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.nianbao.store.AlarmState;
import org.nianbao.store.Flip;
import org.nianbao.store.KeptFlip;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;
import org.nianbao.store.OutboxState;
import org.nianbao.store.Telling;

/** An outbox whose process dies at its n-th write, just before it or just after it was kept. */
final class MortalOutbox implements Outbox {

    private final Outbox inner;
    private final boolean after;
    private int left;

    /** Thrown in place of the rest of the run. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * @param writes that succeed before the fatal one
     * @param after whether the fatal one is kept all the same
     */
    MortalOutbox(Outbox inner, int writes, boolean after) {
        this.inner = inner;
        this.left = writes;
        this.after = after;
    }

    private <T> T write(Supplier<T> how) {
        if (left-- > 0) {
            return how.get();
        }
        if (after) {
            how.get();
        }
        throw new Killed();
    }

    @Override
    public void admit(String audience) {
        write(() -> {
            inner.admit(audience);
            return true;
        });
    }

    @Override
    public boolean keep(Telling telling) {
        return write(() -> inner.keep(telling));
    }

    @Override
    public boolean keepAlarm(Optional<String> expected, AlarmState next, Collection<Flip> flips) {
        return write(() -> inner.keepAlarm(expected, next, flips));
    }

    @Override
    public List<KeptFlip> untold(String audience) {
        return inner.untold(audience);
    }

    @Override
    public List<KeptFlip> flips(String subject, Instant until) {
        return inner.flips(subject, until);
    }

    @Override
    public boolean isTold(String key) {
        return inner.isTold(key);
    }

    @Override
    public Optional<Instant> lastTelling(String audience) {
        return inner.lastTelling(audience);
    }

    @Override
    public List<Message> due(Instant now, int most) {
        return inner.due(now, most);
    }

    @Override
    public List<Message> messages(int most) {
        return inner.messages(most);
    }

    @Override
    public void sent(long id, Instant at) {
        inner.sent(id, at);
    }

    @Override
    public void failed(long id, Instant at, String trouble, Optional<Instant> again) {
        inner.failed(id, at, trouble, again);
    }

    @Override
    public void postponed(Collection<Long> ids, String trouble, Instant again) {
        inner.postponed(ids, trouble, again);
    }

    @Override
    public OutboxState state() {
        return inner.state();
    }

    @Override
    public Optional<AlarmState> alarm(String subject, String topic) {
        return inner.alarm(subject, topic);
    }

    @Override
    public List<AlarmState> alarms(String topic) {
        return inner.alarms(topic);
    }
}
