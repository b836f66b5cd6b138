package org.nianbao.crawler.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * A request and what came of it, as it was on the wire. Holds what is secret too, cookies above all; whoever keeps it leaves
 * them out.
 *
 * @param url as asked for
 * @param request what was sent, or would have been had there been somebody to listen
 * @param answer the head of the answer, if one came
 * @param body decoded; empty if none was read
 * @param cut why the body is not whole, or not there though there was one
 * @param trouble what went wrong, in a few words, or empty
 * @param address who answered, unless a proxy stood between
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Exchange(
        String url,
        Request request,
        Optional<Head> answer,
        byte[] body,
        Optional<Cut> cut,
        String trouble,
        Optional<InetAddress> address) {

    /**
     * What was sent.
     *
     * @param line such as {@code GET /a?b HTTP/1.1}
     * @param body empty for GET
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Request(String line, List<Header> headers, byte[] body) {}

    /**
     * The head of an answer.
     *
     * @param protocol such as {@code http/1.1} or {@code h2}
     * @param reason as sent, mostly empty or what the status means
     */
    public record Head(String protocol, int status, String reason, List<Header> headers) {}

    /** As sent. */
    public record Header(String name, String value) {}

    /** Why a body is not whole. */
    public enum Cut {
        /** Longer than is read of such an answer. */
        LENGTH,
        TIME,
        /** Broken off, or not to be decoded. */
        DISCONNECT,
        /** Nobody reads that of a redirect. */
        UNREAD
    }
}
