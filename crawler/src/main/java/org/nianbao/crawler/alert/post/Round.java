package org.nianbao.crawler.alert.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.crawler.alert.post.Outcome.Doubt;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One delivery. After {@link #take} and {@link #settle} a message is due no longer. */
final class Round implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    /** A server that breaks off so many times in a row is taken for ill. */
    private static final int BREAKS = 3;

    private final Outbox outbox;
    private final Map<String, Way> ways;
    private final Instant now;
    private final Map<String, Way.Trip> trips = new HashMap<>();
    private final Map<String, Fault> closed = new LinkedHashMap<>();
    private final Map<String, Fault> suspected = new LinkedHashMap<>();
    private final Map<Fault, List<Long>> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> broken = new HashMap<>();
    private int sent;
    private int failed;
    private int postponed;
    private int givenUp;

    Round(Outbox outbox, Map<String, Way> ways, Instant now) {
        this.outbox = outbox;
        this.ways = ways;
        this.now = now;
    }

    boolean goesOn() {
        return !Thread.currentThread().isInterrupted();
    }

    void take(Message message) {
        var way = ways.get(message.channel());
        if (way == null) {
            fail(message, "there is no way for channel " + message.channel());
            return;
        }
        var party = way.party(message);
        var fault = closed.get(party);
        if (fault != null) {
            postpone(message, fault);
            return;
        }
        var outcome = attempt(way, message);
        note(message, party, outcome);
    }

    private Outcome attempt(Way way, Message message) {
        try {
            return trips.computeIfAbsent(way.channel(), c -> way.begin()).send(message);
        } catch (RuntimeException e) {
            // Its text is not logged: it may quote an address or the message.
            LOG.warn("stumbled over {}: {} at {}", message, e.getClass().getName(), place(e));
            return new Outcome.Later("stumbled: " + e.getClass().getName() + " at " + place(e), Doubt.NONE);
        }
    }

    private static String place(RuntimeException e) {
        return List.of(e.getStackTrace()).stream()
                .filter(frame -> frame.getClassName().startsWith("org.nianbao."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("?");
    }

    private void note(Message message, String party, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted) {
            outbox.sent(message.id(), now);
            sent++;
            broken.remove(party);
        } else if (outcome instanceof Outcome.Refused refused) {
            LOG.warn("refused for good: {}: {}", message, refused.trouble());
            outbox.failed(message.id(), now, refused.trouble(), Optional.empty());
            givenUp++;
            broken.remove(party);
        } else if (outcome instanceof Outcome.Blocked blocked) {
            close(party, blocked.fault());
            postpone(message, blocked.fault());
        } else if (outcome instanceof Outcome.Later later) {
            fail(message, later.trouble());
            if (later.doubt() == Doubt.SET_UP) {
                suspected.put(party, new Fault(Fault.Kind.SET_UP, party, later.trouble()));
            }
            if (later.doubt() != Doubt.SERVER) {
                broken.remove(party);
            } else if (broken.merge(party, 1, Integer::sum) >= BREAKS) {
                close(party, new Fault(Fault.Kind.DOWN, party, later.trouble()));
            }
        }
    }

    private void close(String party, Fault fault) {
        LOG.warn("nothing gets through to {} ({}): {}", party, fault.kind(), fault.trouble());
        closed.put(party, fault);
    }

    private void postpone(Message message, Fault fault) {
        waiting.computeIfAbsent(fault, f -> new ArrayList<>()).add(message.id());
    }

    /** Notes what was postponed, all at once: behind a server that is down there may be thousands. */
    void settle() {
        waiting.forEach((fault, ids) -> {
            outbox.postponed(ids, fault.trouble(), now.plus(Patience.FIRST));
            postponed += ids.size();
        });
        waiting.clear();
    }

    private void fail(Message message, String trouble) {
        var pause = Patience.after(message.attempts() + 1);
        LOG.warn("{}: {}: {}", pause.isPresent() ? "not sent now" : "given up", message, trouble);
        outbox.failed(message.id(), now, trouble, pause.map(now::plus));
        if (pause.isPresent()) {
            failed++;
        } else {
            givenUp++;
        }
    }

    Delivery result() {
        suspected.putAll(closed);
        return new Delivery(sent, failed, postponed, givenUp, List.copyOf(suspected.values()));
    }

    @Override
    public void close() {
        trips.values().forEach(Way.Trip::close);
    }
}
