package org.nianbao.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A message in the outbox.
 *
 * @param id ascending; 0 before it is kept
 * @param key names it for ever, the same at each attempt, so that a receiver can tell a repetition
 * @param channel how it goes, such as {@code mail}
 * @param target where it goes, in the channel's terms; never a secret
 * @param body what is sent
 * @param created when it was composed
 * @param state how far it came
 * @param attempts attempts so far
 * @param next when it is tried next, while it waits
 * @param trouble why it was not sent when it was last due, if so
 */
public record Message(
        long id,
        String key,
        String channel,
        String target,
        byte[] body,
        Instant created,
        State state,
        int attempts,
        Instant next,
        Optional<String> trouble) {

    /** How far a message came. */
    public enum State {
        WAITING("waiting"),
        SENT("sent"),
        /** Was refused for good, or not accepted for too long. Somebody has to look at it. */
        GIVEN_UP("given-up");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name in the store. */
        public String id() {
            return id;
        }

        /**
         * The state of a name.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static State of(String id) {
            return Arrays.stream(values())
                    .filter(s -> s.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a state of a message: " + id));
        }
    }

    public Message {
        body = body.clone();
    }

    /** One that was not sent yet. */
    public static Message fresh(String key, String channel, String target, byte[] body, Instant created) {
        return new Message(0, key, channel, target, body, created, State.WAITING, 0, created, Optional.empty());
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message m
                && id == m.id
                && key.equals(m.key)
                && channel.equals(m.channel)
                && target.equals(m.target)
                && Arrays.equals(body, m.body)
                && created.equals(m.created)
                && state == m.state
                && attempts == m.attempts
                && next.equals(m.next)
                && trouble.equals(m.trouble);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "Message[" + id + " " + key + " " + channel + " " + target + " " + state.id() + " attempts=" + attempts
                + "]";
    }
}
