package org.nianbao.crawler.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nianbao.store.AlarmState;
import org.nianbao.store.Flip;
import org.nianbao.store.Message;
import org.nianbao.store.Outbox;
import tools.jackson.databind.json.JsonMapper;

/** Messages that were given up. Each time there are more of them, it is told once; there is nothing to be resolved. */
public final class DeliveryAlarm {

    private static final String SUBJECT = "outbox";

    /** Looked through for examples. */
    private static final int NEWEST = 100;

    private static final int EXAMPLES = 5;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DeliveryAlarm() {}

    /** Stores how many were given up so far, and that it has to be told, in one step. */
    public static void keep(Outbox outbox, Instant now) {
        long givenUp = outbox.state().givenUp();
        var stored = outbox.alarm(SUBJECT, Topic.DELIVERY.id());
        var before = stored.map(s -> s.state().split("/", 2)).orElse(new String[] {"0", "0"});
        long known = Long.parseLong(before[1]);
        if (givenUp == known) {
            return;
        }
        int episode = Integer.parseInt(before[0]) + (givenUp > known ? 1 : 0);
        var json = json(outbox, givenUp - known);
        var next = new AlarmState(SUBJECT, Topic.DELIVERY.id(), episode + "/" + givenUp, now, json);
        // Old messages may be cleared away, and then there are fewer: no news.
        var flips = givenUp > known
                ? List.of(new Flip(SUBJECT, 0, Topic.DELIVERY.id(), episode, Occasion.BEGUN.id(), now, json))
                : List.<Flip>of();
        outbox.keepAlarm(stored.map(AlarmState::state), next, flips);
    }

    private static String json(Outbox outbox, long more) {
        var node = MAPPER.createObjectNode().put("more", more);
        var examples = node.putArray("examples");
        outbox.messages(NEWEST).stream()
                .filter(message -> message.state() == Message.State.GIVEN_UP)
                .limit(EXAMPLES)
                .forEach(message -> examples.addObject()
                        .put("key", message.key())
                        .put("target", message.target())
                        .put(
                                "trouble",
                                Optional.of(message).flatMap(Message::trouble).orElse("")));
        return MAPPER.writeValueAsString(node);
    }
}
