package org.nianbao.crawler.alert.post;

/**
 * Why nothing gets through.
 *
 * @param kind who has to do something
 * @param party whom we cannot reach: {@code mail}, or the target of a robot; no secret
 * @param trouble in English, for the outbox and the log; no secret
 */
public record Fault(Kind kind, String party, String trouble) {

    /** Who has to do something. */
    public enum Kind {
        /** Nobody at first: the other side is down or cannot be reached. */
        DOWN,
        /** Nobody: the other side wants us to wait. */
        BUSY,
        /** The operator: what we were told about the other side is wrong or missing. */
        SET_UP
    }

    /** As an outcome. */
    public Outcome blocked() {
        return new Outcome.Blocked(this);
    }
}
