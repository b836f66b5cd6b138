package org.nianbao.parser.likeness;

import java.util.Arrays;

/** A set of shingles. Made for a single comparison, for which it costs less than to sort them. */
final class ShingleSet {

    /** Open addressing; 0 = free. */
    private final int[] table;

    /** Whether the shingle 0 is in it, which would look like a free place. */
    private final boolean zero;

    private final int[] distinct;

    /** @param shingles in any order, repeated ones included */
    ShingleSet(int[] shingles) {
        table = new int[Integer.highestOneBit(Math.max(8, 4 * shingles.length))];
        var all = new int[shingles.length];
        int count = 0;
        boolean hasZero = false;
        for (int shingle : shingles) {
            int at = place(shingle);
            if (shingle == 0 ? !hasZero : table[at] == 0) {
                table[at] = shingle;
                all[count++] = shingle;
            }
            hasZero |= shingle == 0;
        }
        zero = hasZero;
        distinct = Arrays.copyOf(all, count);
    }

    int size() {
        return distinct.length;
    }

    /** Its elements, in the order in which they came first. */
    int[] elements() {
        return distinct;
    }

    /** How many elements both sets have. */
    int common(ShingleSet other) {
        int common = 0;
        for (int shingle : distinct) {
            common += other.contains(shingle) ? 1 : 0;
        }
        return common;
    }

    private boolean contains(int shingle) {
        return shingle == 0 ? zero : table[place(shingle)] != 0;
    }

    private int place(int shingle) {
        int at = shingle & table.length - 1;
        while (table[at] != 0 && table[at] != shingle) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }
}
