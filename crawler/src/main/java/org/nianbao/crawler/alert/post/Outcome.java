package org.nianbao.crawler.alert.post;

/** What became of one attempt to send a message. Troubles are in English, for the outbox and the log, and carry no secret. */
public sealed interface Outcome {

    /** The other side took it over. */
    record Accepted() implements Outcome {}

    /**
     * It was not taken now; a later attempt may succeed.
     *
     * @param severed whether the connection broke over it, so that it may be the server that is ill
     */
    record Later(String trouble, boolean severed) implements Outcome {}

    /** It will never be taken. */
    record Refused(String trouble) implements Outcome {}

    /** Nothing gets through there at present, whatever the message. */
    record Blocked(Fault fault) implements Outcome {}
}
