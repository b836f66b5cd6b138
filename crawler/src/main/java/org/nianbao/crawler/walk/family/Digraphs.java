package org.nianbao.crawler.walk.family;

/**
 * Which pairs of characters stand in a text, case of Latin letters apart. A page is asked for many words, of which it has none or
 * one; most are ruled out without a search.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Digraphs(long[] seen) {

    private static final int BITS = 1 << 16;

    public static Digraphs of(CharSequence text) {
        var seen = new long[BITS / Long.SIZE];
        for (int i = 1; i < text.length(); i++) {
            int pair = pair(text.charAt(i - 1), text.charAt(i));
            seen[pair >> 6] |= 1L << pair;
        }
        return new Digraphs(seen);
    }

    /** Whether a word may stand in the text; {@code false} is certain, in whatever case. */
    public boolean mayHold(CharSequence word) {
        for (int i = 1; i < word.length(); i++) {
            int pair = pair(word.charAt(i - 1), word.charAt(i));
            if ((seen[pair >> 6] & 1L << pair) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int pair(char first, char second) {
        return (lower(first) * 257 + lower(second)) & (BITS - 1);
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }
}
