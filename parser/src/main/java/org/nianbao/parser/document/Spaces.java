package org.nianbao.parser.document;

/** White space as documents have it: no-break and ideographic blanks, zero-width marks. */
public final class Spaces {

    private Spaces() {}

    /** Whether the character leaves no mark on paper. */
    public static boolean isBlank(int c) {
        // Nearly all that is asked for is Han.
        if (c >= 0x3400 && c <= 0x9FFF) {
            return false;
        }
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    /** Whether the text holds nothing else; true of the empty one. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Ends trimmed, runs of blanks inside made one. */
    public static String trim(CharSequence text) {
        var out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
