package org.nianbao.parser.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a page into text. A byte-order mark decides; then the header, the page's own {@code meta}, strict
 * UTF-8, and last GB18030. A label that the bytes contradict is not believed; GB2312 and GBK are read as GB18030
 * (WHATWG Encoding).
 */
public final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int META_WITHIN = 8192;

    /** Of a thousand characters beyond ASCII, how many may be broken before a UTF-8 label is not believed. */
    private static final int BROKEN_PER_MILLE = 5;

    private static final Pattern LABEL = Pattern.compile("(?i)charset\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}([\\w:.-]{2,30})");

    private static final char REPLACEMENT = '\uFFFD';

    private Charsets() {}

    /**
     * Decodes a page.
     *
     * @param body the bytes
     * @param contentType the header, as sent
     */
    public static String decode(byte[] body, Optional<String> contentType) {
        var marked = byMark(body);
        if (marked.isPresent()) {
            return marked.get();
        }
        return contentType
                .flatMap(Charsets::label)
                .flatMap(c -> believed(body, c))
                .or(() -> label(head(body)).flatMap(c -> believed(body, c)))
                .or(() -> strict(body, StandardCharsets.UTF_8))
                .or(() -> strict(body, GB18030))
                .orElseGet(() -> fewestLosses(body));
    }

    /** Nothing decodes cleanly: a file cut in the middle of a character, or damaged. */
    private static String fewestLosses(byte[] body) {
        var utf8 = new String(body, StandardCharsets.UTF_8);
        var gb = new String(body, GB18030);
        return losses(utf8) <= losses(gb) ? utf8 : gb;
    }

    private static long losses(String text) {
        return text.chars().filter(c -> c == 0xFFFD).count();
    }

    private static Optional<String> byMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    /** The beginning of the page, from where it first speaks of a charset. */
    private static String head(byte[] body) {
        int end = Math.min(body.length, META_WITHIN);
        for (int i = 0; i + 7 <= end; i++) {
            if ((body[i] | 0x20) == 'c' && (body[i + 1] | 0x20) == 'h' && (body[i + 2] | 0x20) == 'a') {
                return new String(body, i, end - i, StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    /** The charset a text names; labels that any bytes satisfy say nothing and are left out. */
    private static Optional<Charset> label(String text) {
        var found = LABEL.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.equals("hz-gb-2312")) {
            return Optional.of(GB18030);
        }
        if (name.startsWith("iso-8859") || name.startsWith("windows-") || name.contains("ascii")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknownLabel) {
            return Optional.empty();
        }
    }

    private static Optional<String> believed(byte[] body, Charset charset) {
        var clean = strict(body, charset);
        if (clean.isPresent() || !charset.equals(StandardCharsets.UTF_8)) {
            return clean;
        }
        // Templates cut strings in the middle of a character; a few broken ones do not make a page GB18030.
        var loose = new String(body, charset);
        long broken = losses(loose);
        long beyondAscii = loose.chars().filter(c -> c > 0x7F).count();
        return broken * 1000 <= beyondAscii * BROKEN_PER_MILLE ? Optional.of(loose) : Optional.empty();
    }

    private static Optional<String> strict(byte[] body, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The JDK's own path for whole strings is many times faster than a decoder that reports.
            var text = new String(body, charset);
            if (text.indexOf(REPLACEMENT) < 0) {
                return Optional.of(text);
            }
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body));
            return Optional.of(text.toString());
        } catch (CharacterCodingException contradicted) {
            return Optional.empty();
        }
    }
}
