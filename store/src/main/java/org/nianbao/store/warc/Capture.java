package org.nianbao.store.warc;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that is to be kept as evidence. Holds no secrets; the caller has left them out. */
public sealed interface Capture {

    /** As asked for. */
    String url();

    Instant at();

    /**
     * A request and its answer.
     *
     * @param address where the answer came from, unless a proxy stood between
     * @param protocol such as {@code http/1.1} or {@code h2}
     * @param request head and body as sent
     * @param status of the answer
     * @param head of the answer, up to and with the empty line
     * @param body decoded, so that its hash is that of the archived file
     * @param cut why the body is not whole
     * @param standsFor SHA-256 of the body that a 304 confirms
     * @param trouble what went wrong with the body, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Http(
            String url,
            Instant at,
            Optional<InetAddress> address,
            String protocol,
            byte[] request,
            int status,
            byte[] head,
            byte[] body,
            Optional<Cut> cut,
            Optional<String> standsFor,
            String trouble)
            implements Capture {}

    /**
     * A request that nobody answered.
     *
     * @param fields what is known of it
     */
    record Silence(String url, Instant at, Map<String, List<String>> fields) implements Capture {}

    /** Why a body is not whole. */
    enum Cut {
        /** Longer than is read of such an answer. */
        LENGTH,
        TIME,
        DISCONNECT,
        /** Not read, such as that of a redirect. */
        UNSPECIFIED
    }
}
