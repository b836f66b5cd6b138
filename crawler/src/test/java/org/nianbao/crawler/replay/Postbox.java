package org.nianbao.crawler.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Way;
import org.nianbao.store.Message;

/** Accepts every message of a channel and keeps it. */
final class Postbox implements Way {

    private final String channel;
    private final List<Message> accepted = new ArrayList<>();

    Postbox(String channel) {
        this.channel = channel;
    }

    /** All that was accepted, repetitions too. */
    List<Message> accepted() {
        return List.copyOf(accepted);
    }

    /** As a receiver who knows repetitions by their key sees them, by key. */
    TreeMap<String, Message> known() {
        var known = new TreeMap<String, Message>();
        accepted.forEach(m -> known.put(m.key(), m));
        return known;
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public String party(Message message) {
        return channel;
    }

    @Override
    public Trip begin() {
        return new Trip() {
            @Override
            public Outcome send(Message message) {
                accepted.add(message);
                return new Outcome.Accepted();
            }

            @Override
            public void close() {}
        };
    }
}
