package org.nianbao.parser.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page saved as one file (MHTML, 单个文件网页; RFC 2557), which word processors also write under the name {@code .doc}. Its
 * first HTML part is the page.
 */
final class WebArchive {

    private static final int HEAD = 4096;
    private static final int NESTING = 4;

    private static final Pattern BEGIN = Pattern.compile(
            "\\A\\s{0,9}(?:MIME-Version:|(?:[\\w-]{1,40}:[^\\n]{0,999}\\n[ \\t]?){1,30}?MIME-Version:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile(
            "(?im)^Content-Type:\\s{0,9}((?:text/html|multipart/)[^\\n]{0,200}(?:\\n[ \\t][^\\n]{0,200}){0,9})");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\\s{0,3}\"?([^\"\\s;]{1,100})");
    private static final Pattern ENCODING = Pattern.compile("(?im)^Content-Transfer-Encoding:\\s{0,9}([\\w-]{1,30})");

    private WebArchive() {}

    /** Whether a file begins as such a page does. */
    static boolean isOne(byte[] bytes) {
        var head = latin(bytes, Math.min(bytes.length, HEAD));
        return BEGIN.matcher(head).find() && TYPE.matcher(head).find();
    }

    /**
     * The page's markup.
     *
     * @throws CannotRead if no part of the file is HTML
     */
    static String page(byte[] bytes) {
        return page(latin(bytes, bytes.length), 0).orElseThrow(CannotRead::damaged);
    }

    /** Bytes as letters of the same number; line ends made one. */
    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }

    private static Optional<String> page(String part, int depth) {
        int blank = part.indexOf("\n\n");
        var head = part.substring(0, Math.max(blank, 0));
        var type = TYPE.matcher(head.substring(0, Math.min(head.length(), HEAD)));
        if (blank < 0 || depth > NESTING || !type.find()) {
            return Optional.empty();
        }
        var body = part.substring(blank + 2);
        var kind = type.group(1);
        if (kind.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return Optional.of(Charsets.decode(decoded(body, head), Optional.of(kind)));
        }
        var boundary = BOUNDARY.matcher(kind);
        return boundary.find() ? firstOf(body, "--" + boundary.group(1), depth) : Optional.empty();
    }

    private static Optional<String> firstOf(String body, String boundary, int depth) {
        int at = body.indexOf(boundary);
        while (at >= 0) {
            int start = body.indexOf('\n', at);
            int end = body.indexOf("\n" + boundary, Math.max(at + boundary.length(), start + 1));
            if (start < 0) {
                return Optional.empty();
            }
            var found = page(body.substring(start + 1, end < start ? body.length() : end), depth + 1);
            if (found.isPresent() || end < 0) {
                return found;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static byte[] decoded(String body, String head) {
        var encoding = ENCODING.matcher(head);
        return switch (encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "") {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw CannotRead.damaged(e);
        }
    }

    /** {@code =XX} is a byte, {@code =} at the end of a line joins it to the next (RFC 2045, 6.7). */
    private static byte[] quotedPrintable(String body) {
        var bytes = new byte[body.length()];
        int n = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes[n++] = (byte) c;
            } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
            } else {
                int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
                int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    bytes[n++] = '=';
                } else {
                    bytes[n++] = (byte) (high << 4 | low);
                    i += 2;
                }
            }
        }
        return java.util.Arrays.copyOf(bytes, n);
    }
}
