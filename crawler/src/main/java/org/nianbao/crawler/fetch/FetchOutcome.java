package org.nianbao.crawler.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.Hashes;

/** What the network did. Says nothing about the agency. */
public sealed interface FetchOutcome {

    /**
     * A body arrived, now or before (unchanged since).
     *
     * @param url after redirects
     * @param body decoded bytes
     * @param contentType as sent
     * @param headers lower-case names; {@code last-modified} and {@code content-disposition} at least
     * @param unchanged whether the server said 304 and the body is the remembered one
     * @param at when the server answered
     */
    record Fetched(
            URI url,
            byte[] body,
            Optional<String> contentType,
            Map<String, String> headers,
            boolean unchanged,
            Instant at)
            implements FetchOutcome {

        /** Where the hash of a remembered body stands among the headers. No real header has a colon in its name. */
        static final String DIGEST = ":sha256";

        /** SHA-256 of the body. */
        public String digest() {
            var known = headers.get(DIGEST);
            return known == null ? Hashes.sha256(body) : known;
        }
    }

    /** A challenge page, a firewall, a refusal: 401, 403, 412, 429, 521, or a script that wants a browser. */
    record Blocked(int status, String detail) implements FetchOutcome {}

    /** No answer, or none that counts: DNS, refused, TLS, time-out, 5xx, redirect loop. Status 0 = no HTTP answer. */
    record Unreachable(int status, String detail) implements FetchOutcome {}

    /** 404 or 410. */
    record Gone(int status) implements FetchOutcome {}

    /** robots.txt forbids it, or could not be asked. */
    record NotAllowed(String detail) implements FetchOutcome {}

    /** More decoded bytes than allowed. */
    record TooLarge(long limit) implements FetchOutcome {}
}
