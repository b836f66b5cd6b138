package org.nianbao.config.text;

/** Blanks as they come out of office programs: ideographic, non-breaking, of no width. */
public final class Blanks {

    private Blanks() {}

    /** The text without blanks at either end. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without any blank. */
    public static String remove(String text) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isBlank((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    public static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** The text fit for one line of a message: no control characters, at most so many characters. */
    public static String printable(String text, int most) {
        var line = new StringBuilder();
        int end = Math.min(text.length(), most);
        text.chars().limit(end).forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
        if (end < text.length()) {
            line.append('…');
        }
        return line.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
