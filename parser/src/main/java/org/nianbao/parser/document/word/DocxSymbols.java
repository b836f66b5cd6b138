package org.nianbao.parser.document.word;

import java.util.Locale;

/** Characters given by font and code. */
final class DocxSymbols {

    /** Fonts whose codes are pictures lie here in Unicode. */
    private static final int PRIVATE = 0xF000;

    private DocxSymbols() {}

    /** The character, or U+FFFD where the font's picture has no letter: a number with it in it is not read. */
    static String text(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,5}")) {
            return "\uFFFD";
        }
        int at = Integer.parseInt(code, 16);
        int inFont = at >= PRIVATE && at <= PRIVATE + 0xFF ? at - PRIVATE : at;
        var name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings")) {
            return wingdings(inFont);
        }
        if (name.equals("symbol") && (inFont < 0x20 || inFont > 0x3F)) {
            return "\uFFFD";
        }
        return inFont < 0x20 || !Character.isValidCodePoint(inFont) ? "\uFFFD" : Character.toString(inFont);
    }

    private static String wingdings(int code) {
        if (code >= 0x80 && code <= 0x8A) {
            return code == 0x80 ? "⓪" : Character.toString('①' + code - 0x81);
        }
        return switch (code) {
            case 0x6C -> "●";
            case 0x6E -> "■";
            case 0x6F, 0xA8 -> "□";
            case 0x52, 0xFE -> "☑";
            case 0xFC -> "✓";
            case 0xFB -> "✗";
            default -> "\uFFFD";
        };
    }
}
