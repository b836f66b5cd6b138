package org.nianbao.crawler.fetch;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/** What came of one request on the wire, before anybody judged it. */
sealed interface Answer {

    /**
     * A whole answer.
     *
     * @param body decoded; empty for redirects, cut short for errors
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Received(HttpUrl url, int status, Headers headers, byte[] body) implements Answer {

        private static final List<String> OF_THE_TRANSPORT =
                List.of("content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive");

        boolean isRedirect() {
            return switch (status) {
                case 301, 302, 303, 307, 308 -> true;
                default -> false;
            };
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        /** Where a redirect leads; empty if it names no http address. */
        Optional<HttpUrl> target() {
            return header("Location").map(url::resolve).map(Received::withoutUser);
        }

        boolean setsCookie() {
            return headers.get("Set-Cookie") != null;
        }

        /** All headers with lower-case names, repeated ones joined. */
        Map<String, String> allHeaders() {
            var all = new TreeMap<String, String>();
            for (var pair : headers) {
                all.merge(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond(), (a, b) -> a + ", " + b);
            }
            return all;
        }

        /** The headers that say something of the body as decoded, and no cookie. */
        Map<String, String> plainHeaders() {
            var plain = allHeaders();
            plain.remove("set-cookie");
            OF_THE_TRANSPORT.forEach(plain::remove);
            return plain;
        }

        private static HttpUrl withoutUser(HttpUrl url) {
            return url.newBuilder().username("").password("").fragment(null).build();
        }
    }

    /**
     * No answer, or a broken one.
     *
     * @param status 0 if there was not even a status line
     */
    record Failed(int status, String detail) implements Answer {}

    /** More decoded bytes than allowed. */
    record TooBig(long limit) implements Answer {}

    /** Not asked, because the host is to be left alone until then. */
    record Held(Instant until) implements Answer {}
}
