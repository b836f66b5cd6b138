package org.nianbao.parser.batch;

import java.util.Arrays;

/** Counts shingles, each by itself. */
final class ExactCounts {

    private static final long KEY = 0xFFFF_FFFFL;

    /** Open addressing: the shingle in the lower half, its count in the upper; 0 = free. */
    private long[] table = new long[1 << 10];

    private int used;

    void add(int shingle, int times) {
        int at = find(table, shingle);
        if (table[at] == 0) {
            table[at] = shingle & KEY;
            used++;
        }
        table[at] += (long) times << Integer.SIZE;
        if (used > table.length / 2) {
            grow();
        }
    }

    /** How often; 0 if never. */
    int of(int shingle) {
        return (int) (table[find(table, shingle)] >>> Integer.SIZE);
    }

    /** The shingles counted more often than that, sorted. */
    int[] above(int limit) {
        return Arrays.stream(table)
                .filter(entry -> entry >>> Integer.SIZE > limit)
                .mapToInt(entry -> (int) entry)
                .sorted()
                .toArray();
    }

    private void grow() {
        var wider = new long[table.length * 2];
        for (long entry : table) {
            if (entry != 0) {
                wider[find(wider, (int) entry)] = entry;
            }
        }
        table = wider;
    }

    private static int find(long[] table, int shingle) {
        int at = shingle * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length - 1);
        while (table[at] != 0 && (int) table[at] != shingle) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }
}
