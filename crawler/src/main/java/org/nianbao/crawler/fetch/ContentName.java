package org.nianbao.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The name a server gives a file in {@code Content-Disposition} (RFC 6266), for display. Data, never a path.
 */
public final class ContentName {

    private static final int LONGEST = 200;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ContentName() {}

    /**
     * The file name of a {@code Content-Disposition} header. {@code filename*} (RFC 5987) wins over {@code filename}; the
     * latter may be percent-encoded, in UTF-8 or, as older portals do, in GBK.
     */
    public static Optional<String> of(String header) {
        var parameters = parameters(header);
        return Optional.ofNullable(parameters.get("filename*"))
                .flatMap(ContentName::extended)
                .or(() -> Optional.ofNullable(parameters.get("filename")).map(ContentName::plain))
                .map(ContentName::forDisplay)
                .filter(name -> !name.isEmpty());
    }

    private static Map<String, String> parameters(String header) {
        var found = new TreeMap<String, String>();
        int at = header.indexOf(';');
        while (at >= 0 && at < header.length()) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                break;
            }
            var name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            var value = new StringBuilder();
            at = readValue(header, equals + 1, value);
            found.putIfAbsent(name, value.toString().strip());
        }
        return found;
    }

    /** Reads a token or a quoted string; returns the place of the semicolon behind it, or -1. */
    private static int readValue(String header, int from, StringBuilder value) {
        int at = from;
        while (at < header.length() && header.charAt(at) == ' ') {
            at++;
        }
        if (at < header.length() && header.charAt(at) == '"') {
            at++;
            while (at < header.length() && header.charAt(at) != '"') {
                // A backslash escapes only a quote: elsewhere it parts the folders of some server's own path.
                if (header.charAt(at) == '\\' && at + 1 < header.length() && header.charAt(at + 1) == '"') {
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

    /** {@code charset'language'percent-encoded}. */
    private static Optional<String> extended(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        var charset = value.substring(0, first).strip().toLowerCase(Locale.ROOT);
        var bytes = percentDecoded(value.substring(second + 1));
        return switch (charset) {
            case "gbk", "gb2312", "gb18030" -> strict(bytes, GB18030);
            case "iso-8859-1" -> strict(bytes, StandardCharsets.ISO_8859_1);
            default -> utf8OrGbk(bytes);
        };
    }

    private static String plain(String value) {
        return value.indexOf('%') < 0 ? value : utf8OrGbk(percentDecoded(value)).orElse(value);
    }

    private static Optional<String> utf8OrGbk(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Bytes of a text in which {@code %XX} stands for a byte; a lone percent sign stands for itself. */
    private static byte[] percentDecoded(String text) {
        var out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == '%' && i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2))) {
                out.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        return out.toByteArray();
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    /** The last part of a path, without characters that are invisible or turn the direction of writing. */
    private static String forDisplay(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        var shown = new StringBuilder();
        name.substring(slash + 1)
                .codePoints()
                .filter(ContentName::isVisible)
                .limit(LONGEST)
                .forEach(shown::appendCodePoint);
        var stripped = shown.toString().strip();
        return stripped.chars().allMatch(c -> c == '.') ? "" : stripped;
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
