package org.nianbao.parser.likeness;

import java.util.Arrays;

/** The overlapping runs of five characters (5-grams) of a masked text, hashed to 32 bits; punctuation is skipped. */
final class Shingles {

    static final int LENGTH = 5;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** Is told of one shingle: its hash, and where its first and last character stand. */
    @FunctionalInterface
    interface Visitor {
        void visit(int hash, int first, int last);
    }

    /** The distinct shingles of a text in ascending order. Two of 2,000 meet by chance once in a thousand pairs of texts. */
    static int[] of(String text) {
        var hashes = all(text);
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (kept == 0 || hashes[kept - 1] != hashes[i]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /** Every shingle in reading order, repeated ones as often as they stand there. */
    static int[] all(String text) {
        var hashes = new int[text.length()];
        long before = 0;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MaskedText.counts(c)) {
                n++;
                if (n >= LENGTH) {
                    hashes[n - LENGTH] = hash(before, c);
                }
                before = before << Character.SIZE | c;
            }
        }
        return Arrays.copyOf(hashes, Math.max(0, n - LENGTH + 1));
    }

    static void forEach(String text, Visitor visitor) {
        var places = new int[LENGTH];
        long before = 0;
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MaskedText.counts(c)) {
                places[n % LENGTH] = i;
                n++;
                if (n >= LENGTH) {
                    visitor.visit(hash(before, c), places[n % LENGTH], i);
                }
                before = before << Character.SIZE | c;
            }
        }
    }

    /** @param before the four characters before, sixteen bits each */
    private static int hash(long before, char last) {
        long h = (before ^ before >>> 31) * MULTIPLIER + last;
        h = (h ^ h >>> 29) * MULTIPLIER;
        return (int) (h >>> 32);
    }
}
