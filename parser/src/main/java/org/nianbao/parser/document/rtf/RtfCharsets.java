package org.nianbao.parser.document.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** In which charset bytes of text are: by the font's, else the document's code page. */
final class RtfCharsets {

    private static final Charset WESTERN = named("windows-1252", StandardCharsets.ISO_8859_1);
    private static final int SYMBOLS = 2;

    private final Map<Integer, Charset> byFont = new HashMap<>();
    private Charset document = WESTERN;

    /** {@code \ansicpg}. */
    void codePage(int page) {
        document = ofCodePage(page, WESTERN);
    }

    /** {@code \fcharset} of a font; those that only say "the usual one" leave it to the document. */
    void font(int font, int fcharset) {
        switch (fcharset) {
            case SYMBOLS -> byFont.put(font, StandardCharsets.ISO_8859_1);
            case 128 -> byFont.put(font, ofCodePage(932, WESTERN));
            case 129, 130 -> byFont.put(font, ofCodePage(949, WESTERN));
            case 134 -> byFont.put(font, ofCodePage(936, WESTERN));
            case 136 -> byFont.put(font, ofCodePage(950, WESTERN));
            case 161 -> byFont.put(font, ofCodePage(1253, WESTERN));
            case 162 -> byFont.put(font, ofCodePage(1254, WESTERN));
            case 186 -> byFont.put(font, ofCodePage(1257, WESTERN));
            case 204 -> byFont.put(font, ofCodePage(1251, WESTERN));
            case 238 -> byFont.put(font, ofCodePage(1250, WESTERN));
            default -> {}
        }
    }

    /** {@code \cpg} of a font. */
    void fontCodePage(int font, int page) {
        byFont.put(font, ofCodePage(page, document));
    }

    Charset of(int font) {
        return byFont.getOrDefault(font, document);
    }

    /** Whether the font's characters are pictures, such as bullets. */
    boolean isSymbols(int font) {
        return byFont.get(font) == StandardCharsets.ISO_8859_1;
    }

    private static Charset ofCodePage(int page, Charset otherwise) {
        return switch (page) {
            case 936, 10008 -> named("GB18030", otherwise);
            case 950, 10002 -> named("Big5", otherwise);
            case 932 -> named("windows-31j", otherwise);
            case 949 -> named("x-windows-949", otherwise);
            case 65001 -> StandardCharsets.UTF_8;
            default -> page >= 1250 && page <= 1258 ? named("windows-" + page, otherwise) : otherwise;
        };
    }

    private static Charset named(String name, Charset otherwise) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException notHere) {
            return otherwise;
        }
    }
}
