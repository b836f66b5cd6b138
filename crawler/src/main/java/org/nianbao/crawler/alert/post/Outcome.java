package org.nianbao.crawler.alert.post;

/** What became of one attempt to send a message. Troubles are in English, for the outbox and the log, and carry no secret. */
public sealed interface Outcome {

    /** The other side took it over. */
    record Accepted() implements Outcome {}

    /**
     * It was not taken now; a later attempt may succeed.
     *
     * @param doubt whether it may be no fault of the message after all
     */
    record Later(String trouble, Doubt doubt) implements Outcome {}

    /** Whose fault it may be instead. */
    enum Doubt {
        NONE,
        /** The connection broke over it: of the server, should that happen several times in a row. */
        SERVER,
        /** Of our set-up; the operator is told, but the others are tried. */
        SET_UP
    }

    /** It will never be taken. */
    record Refused(String trouble) implements Outcome {}

    /** Nothing gets through there at present, whatever the message. */
    record Blocked(Fault fault) implements Outcome {}
}
