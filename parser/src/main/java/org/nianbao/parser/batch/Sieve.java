package org.nianbao.parser.batch;

import java.util.Arrays;
import org.nianbao.parser.batch.Shelf.Kept;

/**
 * Parts the shingles of some texts into those of no other text, those that are shared, and those that may be model text. Each
 * thread has one of its own; together they know what is model text.
 */
final class Sieve {

    private final ShingleCounts counts;
    private final int limit;
    private final ExactCounts often = new ExactCounts();
    private int[] rare = new int[1 << 10];
    private int[] frequent = new int[1 << 10];

    /** @param limit in more reports than this, a shingle is model text */
    Sieve(ShingleCounts counts, int limit) {
        this.counts = counts;
        this.limit = limit;
    }

    /**
     * A text before it is known what is model text.
     *
     * @param alone how many shingles no other text has
     * @param shared those that another text has, and by chance a few more, sorted
     * @param frequent those that may be model text; without those that are for certain
     */
    record Sifted(int alone, int[] shared, int[] frequent) {

        Kept withoutModelText(ExactCounts often, int limit) {
            var all = Arrays.copyOf(shared, shared.length + frequent.length);
            int n = shared.length;
            for (int shingle : frequent) {
                if (often.of(shingle) <= limit) {
                    all[n++] = shingle;
                }
            }
            Arrays.sort(all, 0, n);
            return new Kept(alone + n, Arrays.copyOf(all, n));
        }
    }

    /**
     * Sifts one text.
     *
     * @param shingles repeated ones included
     * @param weight how many reports have the text
     */
    Sifted sift(int text, int[] shingles, int weight) {
        if (rare.length < shingles.length) {
            rare = new int[shingles.length];
            frequent = new int[shingles.length];
        }
        int alone = 0;
        int r = 0;
        int f = 0;
        var count = counts.of(shingles);
        for (int i = 0; i < shingles.length; i++) {
            int shingle = shingles[i];
            if (count[i] > limit) {
                int exactly = often.add(shingle, weight, text);
                if (exactly > 0 && exactly <= limit) {
                    frequent[f++] = shingle;
                }
            } else if (count[i] > weight) {
                rare[r++] = shingle;
            } else {
                alone++;
            }
        }
        return new Sifted(alone, distinct(rare, r), Arrays.copyOf(frequent, f));
    }

    ExactCounts often() {
        return often;
    }

    /** The first so many of the shingles, sorted, each once. */
    private static int[] distinct(int[] shingles, int count) {
        Arrays.sort(shingles, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || shingles[kept - 1] != shingles[i]) {
                shingles[kept++] = shingles[i];
            }
        }
        return Arrays.copyOf(shingles, kept);
    }
}
