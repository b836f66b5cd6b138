package org.nianbao.crawler.letter;

import java.util.regex.Pattern;
import org.nianbao.crawler.alert.Discretion;

/**
 * Makes any text fit for one line of a mail: no control characters, no characters that reorder or hide others, numbers and
 * names of persons masked, and no longer than a reader bears.
 */
final class Plain {

    private static final int LONGEST = 800;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private Plain() {}

    static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * The text on one line.
     *
     * @param longest in characters (code points); what is more becomes an ellipsis
     */
    static String of(String text, int longest) {
        var out = new StringBuilder(Math.min(text.length(), longest * 2));
        text.codePoints().map(Plain::shown).filter(c -> c >= 0).forEach(out::appendCodePoint);
        var line = BLANKS.matcher(out).replaceAll(" ").strip();
        // Masked before it is cut: half a number is no number any more.
        var masked = Discretion.over(line);
        return masked.codePointCount(0, masked.length()) <= longest
                ? masked
                : masked.substring(0, masked.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** The character to be shown in its place; -1 = none. */
    private static int shown(int c) {
        if (Character.isWhitespace(c) || c == '\u0085') {
            return ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> -1;
            case Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
            default -> c;
        };
    }
}
