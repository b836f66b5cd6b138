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

        private static final List<String> OF_THE_TRANSPORT = List.of(
                "content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive", "set-cookie");

        private static final List<String> KNOWN =
                List.of("content-type", "content-disposition", "date", "etag", "last-modified");

        private static final int MOST_HEADERS = 100;
        private static final int LONGEST_HEADER = 4096;

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

        /** The headers that say something of the body as decoded, and no cookie. What nobody sends in earnest is dropped. */
        Map<String, String> plainHeaders() {
            var plain = new TreeMap<String, String>();
            for (var header : allHeaders().entrySet()) {
                boolean room = KNOWN.contains(header.getKey()) || plain.size() < MOST_HEADERS;
                if (room
                        && header.getValue().length() <= LONGEST_HEADER
                        && !OF_THE_TRANSPORT.contains(header.getKey())) {
                    plain.put(header.getKey(), header.getValue());
                }
            }
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
     * @param part what had arrived of a body that broke off
     */
    record Failed(int status, String detail, Optional<Part> part) implements Answer {

        Failed(int status, String detail) {
            this(status, detail, Optional.empty());
        }
    }

    /**
     * The first bytes of a body, as they stand in the file.
     *
     * @param length of the whole body as announced; negative if it was not
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Part(HttpUrl url, Headers headers, byte[] bytes, long length) {}

    /** More decoded bytes than allowed. */
    record TooBig(long limit) implements Answer {}

    /**
     * Not asked, because the host is to be left alone until then.
     *
     * @param why empty if it asked for that itself
     */
    record Held(Instant until, String why) implements Answer {}
}
