package org.nianbao.parser;

/**
 * Which pairs of characters stand in a text, case of Latin letters apart. A page is asked for many words, of which it has none or
 * one; most are ruled out without a search.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Digraphs(long[] seen) {

    private static final int BITS = 1 << 16;

    public static Digraphs of(CharSequence text) {
        var seen = new long[BITS / Long.SIZE];
        int before = 0;
        var chars = text.toString().toCharArray();
        for (int i = 0; i < chars.length; i++) {
            int here = lower(chars[i]);
            if (i > 0) {
                int pair = pair(before, here);
                seen[pair >> 6] |= 1L << pair;
            }
            before = here;
        }
        return new Digraphs(seen);
    }

    /** Whether a word may stand in the text; {@code false} is certain, in whatever case. */
    public boolean mayHold(CharSequence word) {
        for (int i = 1; i < word.length(); i++) {
            int pair = pair(lower(word.charAt(i - 1)), lower(word.charAt(i)));
            if ((seen[pair >> 6] & 1L << pair) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int pair(int first, int second) {
        return (first * 257 + second) & (BITS - 1);
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }
}
