package org.nianbao.crawler.alert.post;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.store.Message;

/** A way that answers as it is told. */
final class FakeWay implements Way {

    final List<String> tried = new ArrayList<>();
    final List<String> accepted = new ArrayList<>();
    int trips;
    private final String channel;
    private Function<Message, Outcome> answer = m -> new Outcome.Accepted();

    FakeWay(String channel) {
        this.channel = channel;
    }

    void answers(Function<Message, Outcome> how) {
        answer = how;
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public String party(Message message) {
        return channel.equals("mail") ? "mail" : message.target();
    }

    @Override
    public Trip begin() {
        trips++;
        return new Trip() {
            @Override
            public Outcome send(Message message) {
                tried.add(message.key());
                var outcome = answer.apply(message);
                if (outcome instanceof Outcome.Accepted) {
                    accepted.add(message.key());
                }
                return outcome;
            }

            @Override
            public void close() {
                trips--;
            }
        };
    }
}
