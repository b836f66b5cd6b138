package org.nianbao.crawler.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters of a {@code Content-Disposition} header, read as leniently as browsers do. */
final class Dispositions {

    private static final Pattern BEFORE_NAME = Pattern.compile("^.*[\\s,;]");
    private static final int MOST_PARTS = 100;

    private Dispositions() {}

    /** Values by lower-case name, of several the first; a value in parts (RFC 2231 section 3) is put together. */
    static Map<String, String> parameters(String header) {
        var found = new TreeMap<String, String>();
        int semicolon = header.indexOf(';');
        int equals = header.indexOf('=');
        // Without a type in front the first parameter stands at the very start.
        int at = equals >= 0 && (semicolon < 0 || equals < semicolon) ? -1 : semicolon;
        while (at >= -1 && at < header.length()) {
            equals = header.indexOf('=', at + 1);
            if (equals < 0) {
                break;
            }
            var before = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            var value = new StringBuilder();
            int next = readValue(header, equals + 1, value);
            found.putIfAbsent(
                    BEFORE_NAME.matcher(before).replaceFirst(""),
                    value.toString().strip());
            if (next < 0) {
                break;
            }
            at = next;
        }
        joinParts(found, "filename");
        return found;
    }

    /** Reads a token or a quoted string; returns the place of the semicolon behind it, or -1. */
    private static int readValue(String header, int from, StringBuilder value) {
        int at = from;
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
        if (at < header.length() && (header.charAt(at) == '"' || header.charAt(at) == '\'') && closes(header, at)) {
            char quote = header.charAt(at++);
            while (at < header.length() && header.charAt(at) != quote) {
                // A backslash escapes only a quote: elsewhere it parts the folders of some server's own path.
                if (header.charAt(at) == '\\' && at + 1 < header.length() && header.charAt(at + 1) == quote) {
                    at++;
                }
                value.append(header.charAt(at++));
            }
            return header.indexOf(';', at);
        }
        int end = header.indexOf(';', at);
        value.append(header, at, end < 0 ? header.length() : end);
        return end;
    }

    /** A double quote opens a string even if nothing closes it; a single one only if another ends the value. */
    private static boolean closes(String header, int open) {
        if (header.charAt(open) == '"') {
            return true;
        }
        int end = header.indexOf(';', open);
        var value = header.substring(open, end < 0 ? header.length() : end).stripTrailing();
        return value.length() > 1 && value.endsWith("'");
    }

    /** {@code filename*0*=UTF-8''%E5; filename*1="b.pdf"}. */
    private static void joinParts(Map<String, String> found, String name) {
        var whole = new StringBuilder();
        boolean extended = found.containsKey(name + "*0*");
        for (int part = 0; part < MOST_PARTS; part++) {
            var encoded = Optional.ofNullable(found.get(name + "*" + part + "*"));
            var plain = Optional.ofNullable(found.get(name + "*" + part));
            var next = encoded.or(() -> plain.map(text -> extended ? text.replace("%", "%25") : text));
            if (next.isEmpty()) {
                break;
            }
            whole.append(next.get());
        }
        if (whole.length() > 0) {
            found.putIfAbsent(extended ? name + "*" : name, whole.toString());
        }
    }
}
