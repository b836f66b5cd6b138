package org.nianbao.parser.batch;

/**
 * In how many reports a shingle stands, at most: shingles that fall into one bucket are counted together. Two bytes a bucket, because a batch of 50,000 reports has tens of millions of different shingles.
 */
final class ShingleCounts {

    private static final int FEWEST_BITS = 12;
    private static final int MOST_BITS = 26;

    private final char[] buckets;
    private final int shift;

    private ShingleCounts(int bits) {
        buckets = new char[1 << bits];
        shift = Integer.SIZE - bits;
    }

    /** About a bucket for each shingle, up to 128 MB. */
    static ShingleCounts roomFor(long shingles) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(shingles);
        return new ShingleCounts(Math.max(FEWEST_BITS, Math.min(MOST_BITS, bits)));
    }

    /** Counts the shingles of a text that so many reports have; one that is repeated in it, more than once. */
    void add(int[] shingles, int times) {
        for (int shingle : shingles) {
            int bucket = shingle >>> shift;
            buckets[bucket] = (char) Math.min(Character.MAX_VALUE, buckets[bucket] + times);
        }
    }

    /**
     * How often each of the shingles was counted. Nothing depends on one count before the next is fetched, since the counts are
     * far larger than the caches.
     */
    int[] of(int[] shingles) {
        var counts = new int[shingles.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = buckets[shingles[i] >>> shift];
        }
        return counts;
    }
}
