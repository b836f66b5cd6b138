package org.nianbao.crawler.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.crawler.fetch.Exchange;

/**
 * Requests and heads of answers as text. Bodies are kept decoded, so that their hash is that of the archived file; a header
 * that speaks of the encoded body gets another name, under which no reader of the record obeys it.
 */
final class HttpText {

    static final String CONVENTIONS =
            "Bodies are kept as decoded; Content-Encoding, Transfer-Encoding and a Content-Length"
                    + " that no longer fits are named X-Archive-Orig-*. Cookies and credentials are not kept.";

    private static final String ORIGINAL = "X-Archive-Orig-";
    private static final String NOT_KEPT = "(not kept)";

    private static final Set<String> SECRET =
            Set.of("cookie", "cookie2", "set-cookie", "set-cookie2", "authorization", "proxy-authorization");

    private static final Set<String> OF_THE_TRANSPORT = Set.of("content-encoding", "transfer-encoding");

    private static final Pattern TOKEN = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private HttpText() {}

    static byte[] of(Exchange.Request request) {
        var text = new StringBuilder(clean(request.line())).append("\r\n");
        for (var header : request.headers()) {
            line(text, header.name(), header.value());
        }
        return bytes(text.append("\r\n"), request.body());
    }

    /** @param length of the body as it is kept */
    static byte[] of(Exchange.Head head, int length) {
        var version = head.protocol().equals("http/1.0") ? "HTTP/1.0" : "HTTP/1.1";
        var text = new StringBuilder(version)
                .append(' ')
                .append(head.status())
                .append(' ')
                .append(clean(head.reason()))
                .append("\r\n");
        for (var header : head.headers()) {
            var name = header.name();
            line(text, isOfTheTransport(name, header.value(), length) ? ORIGINAL + name : name, header.value());
        }
        return bytes(text.append("\r\n"), new byte[0]);
    }

    private static boolean isOfTheTransport(String name, String value, int length) {
        var lower = name.toLowerCase(Locale.ROOT);
        return OF_THE_TRANSPORT.contains(lower)
                || (lower.equals("content-length") && !value.strip().equals(String.valueOf(length)));
    }

    private static void line(StringBuilder text, String name, String value) {
        var kept = SECRET.contains(name.toLowerCase(Locale.ROOT)) ? NOT_KEPT : clean(value);
        if (TOKEN.matcher(name).matches()) {
            text.append(name).append(": ").append(kept).append("\r\n");
        } else {
            text.append(ORIGINAL)
                    .append("Malformed: ")
                    .append(clean(name))
                    .append(": ")
                    .append(kept)
                    .append("\r\n");
        }
    }

    /** A control character would end the line, or the record. */
    private static String clean(String value) {
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }

    private static byte[] bytes(CharSequence head, byte[] body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }
}
