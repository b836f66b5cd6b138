package org.nianbao.parser.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: byte order mark, then what the server said, then what the page says, then strict UTF-8, then
 * GB18030. A claim under which the bytes do not decode is passed over: pages with a wrong header are common. The labels
 * gb2312 and gbk always mean GB18030 (WHATWG Encoding Standard).
 */
public final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_:-]{2,30})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*\"?([a-z0-9_:-]{2,30})", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /**
     * Decodes a page or a text file.
     *
     * @param bytes the whole file
     * @param contentType the server's {@code Content-Type}, if there is one
     */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        for (var mark : MARKS) {
            if (mark.opens(bytes)) {
                return new String(bytes, mark.bytes.length, bytes.length - mark.bytes.length, mark.charset);
            }
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
        return contentType
                .flatMap(type -> named(HEADER, type))
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> named(META, head).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .or(() -> strictly(bytes, GB18030))
                .orElseGet(() -> fewestLosses(bytes));
    }

    /** Neither decodes cleanly: a file cut in the middle of a character, or damaged. Take the one that loses less. */
    private static String fewestLosses(byte[] bytes) {
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        var gb = new String(bytes, GB18030);
        return losses(utf8) <= losses(gb) ? utf8 : gb;
    }

    private static long losses(String text) {
        return text.chars().filter(c -> c == 0xFFFD).count();
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        var m = pattern.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        var name = m.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("hz-gb-2312")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private record Mark(byte[] bytes, Charset charset) {
        boolean opens(byte[] file) {
            return file.length >= bytes.length
                    && java.util.Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
            new Mark(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE),
            new Mark(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE));
}
