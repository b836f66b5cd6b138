package org.nianbao.crawler.render;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okio.BufferedSource;

/**
 * A request of the browser to its proxy (RFC 9112).
 *
 * @param target as in the request line; a whole address, or host and port for CONNECT
 * @param headers names in lower case; of repeated ones the last
 * @param body empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
record ProxyRequest(String method, String target, Map<String, String> headers, byte[] body) {

    private static final long LONGEST_LINE = 64 * 1024;
    private static final int MOST_HEADERS = 100;
    private static final long LONGEST_BODY = 256 * 1024;

    /** No request, or one that is not taken; it is said to the browser with that status. */
    static final class Unfit extends IOException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Unfit(int status, String why) {
            super(why);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /**
     * Reads one request.
     *
     * @throws Unfit if it is not understood
     * @throws IOException if it breaks off
     */
    static ProxyRequest read(BufferedSource in) throws IOException {
        var line = line(in).split(" ", -1);
        if (line.length != 3 || !line[2].startsWith("HTTP/1.")) {
            throw new Unfit(400, "not a request line");
        }
        var headers = headers(in);
        if (headers.containsKey("transfer-encoding")) {
            throw new Unfit(411, "a body of unknown length");
        }
        var length = headers.getOrDefault("content-length", "0");
        if (!length.matches("\\d{1,18}") || Long.parseLong(length) > LONGEST_BODY) {
            throw new Unfit(413, "a body of " + length + " bytes");
        }
        return new ProxyRequest(line[0], line[1], headers, in.readByteArray(Long.parseLong(length)));
    }

    private static Map<String, String> headers(BufferedSource in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (int i = 0; i <= MOST_HEADERS; i++) {
            var line = line(in);
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new Unfit(400, "not a header");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        throw new Unfit(431, "more than " + MOST_HEADERS + " headers");
    }

    private static String line(BufferedSource in) throws IOException {
        try {
            return in.readUtf8LineStrict(LONGEST_LINE);
        } catch (EOFException e) {
            if (in.getBuffer().size() > 0) {
                throw new Unfit(431, "a line that is too long, or half a request");
            }
            throw e;
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
