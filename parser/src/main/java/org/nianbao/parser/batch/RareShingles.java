package org.nianbao.parser.batch;

import java.util.Arrays;
import java.util.List;
import org.nianbao.parser.batch.Shelf.Kept;

/** Where the rarest shingles of each text stand. */
final class RareShingles {

    private static final int MOST_BITS = 24;

    /** A shingle in the upper half, the number of a text in the lower; those with the same upper bits side by side. */
    private final long[] postings;

    /** Where those with the same upper bits begin; one more at the end. */
    private final int[] starts;

    private final int shift;

    /** Is told of a text that has a shingle. */
    @FunctionalInterface
    interface Visitor {
        void visit(int text);
    }

    /**
     * Takes stock of some shingles of each text.
     *
     * @param rarest one array a text, in the order of their numbers
     */
    RareShingles(List<int[]> rarest) {
        int count = rarest.stream().mapToInt(r -> r.length).sum();
        int bits = Math.max(4, Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(count)));
        shift = Integer.SIZE - bits;
        starts = new int[(1 << bits) + 1];
        for (var shingles : rarest) {
            for (int shingle : shingles) {
                starts[shingle >>> shift]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        postings = new long[count];
        // Each start was the end of its run; filling from the end leaves it where the run begins.
        for (int text = 0; text < rarest.size(); text++) {
            for (int shingle : rarest.get(text)) {
                postings[--starts[shingle >>> shift]] = (long) shingle << Integer.SIZE | text;
            }
        }
    }

    /** Names every text of which the shingle is one of the rarest. */
    void forEach(int shingle, Visitor visitor) {
        int bucket = shingle >>> shift;
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if ((int) (postings[i] >>> Integer.SIZE) == shingle) {
                visitor.visit((int) postings[i]);
            }
        }
    }

    /**
     * The rarest shingles of a text that another text may have; shorter by those that no other text has, which are rarer still.
     *
     * @param length how many of all its shingles are looked at
     */
    static int[] rarest(Kept text, ShingleCounts counts, int length) {
        int alone = text.size() - text.shared().length;
        int wanted = Math.min(text.shared().length, length - alone);
        if (wanted <= 0) {
            return new int[0];
        }
        var byCount = new long[text.shared().length];
        for (int i = 0; i < byCount.length; i++) {
            byCount[i] = (long) counts.of(text.shared()[i]) << Integer.SIZE | (text.shared()[i] & 0xFFFF_FFFFL);
        }
        Arrays.sort(byCount);
        var rarest = new int[wanted];
        for (int i = 0; i < wanted; i++) {
            rarest[i] = (int) byCount[i];
        }
        return rarest;
    }
}
