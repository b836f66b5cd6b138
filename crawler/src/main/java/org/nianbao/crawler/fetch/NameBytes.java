package org.nianbao.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The bytes of file names in headers, and the charsets in which portals write them. */
final class NameBytes {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private NameBytes() {}

    /** The text in a named charset; empty for other charsets than those in use, or if the bytes are none of it. */
    static Optional<String> decode(String charset, byte[] bytes) {
        return switch (charset.strip().toLowerCase(Locale.ROOT)) {
            case "", "utf-8", "utf8", "us-ascii" -> utf8OrGbk(bytes);
            case "gbk", "gb2312", "gb18030", "cp936" -> strict(bytes, GB18030);
            case "iso-8859-1", "iso8859-1", "latin1" -> strict(bytes, StandardCharsets.ISO_8859_1);
            default -> Optional.empty();
        };
    }

    /** Labels are often wrong, and UTF-8 is never mistaken for GBK if it is tried first. */
    static Optional<String> utf8OrGbk(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030));
    }

    /** UTF-8 that was taken for Latin-1 and encoded once more ({@code å¹´æŠ¥}), undone; else the text itself. */
    static String withoutMojibake(String text) {
        boolean latin = text.chars().allMatch(c -> c <= 0xFF) && text.chars().anyMatch(c -> c >= 0x80);
        return latin
                ? strict(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                        .orElse(text)
                : text;
    }

    /** Bytes of a text in which {@code %XX} stands for a byte; a lone percent sign stands for itself. */
    static byte[] percentDecoded(String text) {
        var out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == '%' && isHexPair(text, i + 1)) {
                out.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(point);
            }
        }
        return out.toByteArray();
    }

    static boolean isHexPair(String text, int at) {
        return at + 1 < text.length() && isHex(text.charAt(at)) && isHex(text.charAt(at + 1));
    }

    private static boolean isHex(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
