package org.nianbao.parser.batch;

import java.util.Arrays;
import java.util.List;
import org.nianbao.parser.batch.Shelf.Kept;

/** Where the rarest shingles of each text stand. */
final class RareShingles {

    private static final int MOST_BITS = 24;

    /** So many shingles are looked up at once. */
    private static final int AT_ONCE = 64;

    /** A shingle in the upper half, the number of a text in the lower; those with the same upper bits side by side, by text. One more at the end. */
    private final long[] postings;

    /** Where those with the same upper bits begin; one more at the end. */
    private final int[] starts;

    private final int shift;

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
        postings = new long[count + 1];
        // Each start was the end of its run; filling from the end leaves it where the run begins.
        for (int text = rarest.size() - 1; text >= 0; text--) {
            for (int shingle : rarest.get(text)) {
                postings[--starts[shingle >>> shift]] = (long) shingle << Integer.SIZE | text;
            }
        }
    }

    /** Notes every text before the given one that has one of the shingles among its rarest. */
    void meet(int[] shingles, int before, Meetings meetings) {
        var from = new int[AT_ONCE];
        var to = new int[AT_ONCE];
        var first = new long[AT_ONCE];
        for (int done = 0; done < shingles.length; done += AT_ONCE) {
            int n = Math.min(AT_ONCE, shingles.length - done);
            // The index is far larger than the caches: to fetch for many at once is to wait for memory once, not each
            // time.
            for (int i = 0; i < n; i++) {
                int bucket = shingles[done + i] >>> shift;
                from[i] = starts[bucket];
                to[i] = starts[bucket + 1];
            }
            for (int i = 0; i < n; i++) {
                first[i] = postings[from[i]];
            }
            for (int i = 0; i < n; i++) {
                long posting = first[i];
                for (int at = from[i]; at < to[i] && (int) posting < before; posting = postings[++at]) {
                    if ((int) (posting >>> Integer.SIZE) == shingles[done + i]) {
                        meetings.note((int) posting);
                    }
                }
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
        var count = counts.of(text.shared());
        var byCount = new long[count.length];
        for (int i = 0; i < byCount.length; i++) {
            byCount[i] = (long) count[i] << Integer.SIZE | (text.shared()[i] & 0xFFFF_FFFFL);
        }
        Arrays.sort(byCount);
        var rarest = new int[wanted];
        for (int i = 0; i < wanted; i++) {
            rarest[i] = (int) byCount[i];
        }
        return rarest;
    }
}
