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
        var hashes = new int[text.length()];
        var count = new int[1];
        forEach(text, (hash, first, last) -> hashes[count[0]++] = hash);
        Arrays.sort(hashes, 0, count[0]);
        int kept = 0;
        for (int i = 0; i < count[0]; i++) {
            if (kept == 0 || hashes[kept - 1] != hashes[i]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    static void forEach(String text, Visitor visitor) {
        var places = new int[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MaskedText.counts(text.charAt(i))) {
                places[n++] = i;
                if (n >= LENGTH) {
                    visitor.visit(hash(text, places, n - LENGTH), places[n - LENGTH], i);
                }
            }
        }
    }

    private static int hash(String text, int[] places, int from) {
        long h = 0;
        for (int k = from; k < from + LENGTH; k++) {
            h = (h ^ text.charAt(places[k])) * MULTIPLIER;
            h ^= h >>> 29;
        }
        return (int) (h >>> 32);
    }

    /** How many elements two sorted sets have in common. */
    static int common(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
