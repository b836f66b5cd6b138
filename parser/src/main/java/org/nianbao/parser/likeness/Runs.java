package org.nianbao.parser.likeness;

import java.util.Arrays;

/** Where a run of characters stands first, by its hash. Made once for many searches, without an object for each run. */
final class Runs {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] hashes;

    /** Open addressing: where the run with the hash beside it begins; -1 = free. */
    private final int[] places;

    private final int shift;

    /** @param most so many runs have room */
    Runs(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most + 1);
        this.hashes = new long[1 << bits];
        this.places = new int[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    void clear() {
        Arrays.fill(places, -1);
    }

    /** Notes a run; if one with the same hash is noted already, that one stays. */
    void put(long hash, int place) {
        int at = find(hash);
        if (places[at] < 0) {
            hashes[at] = hash;
            places[at] = place;
        }
    }

    /** Where the first run with the hash begins; -1 if there is none. */
    int first(long hash) {
        return places[find(hash)];
    }

    private int find(long hash) {
        int at = (int) (hash * SPREAD >>> shift);
        while (places[at] >= 0 && hashes[at] != hash) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }
}
