package org.nianbao.parser.batch;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts in how many reports a shingle stands, each by itself, however often it is repeated in one. Keeps them in the order in
 * which they came, since what is frequent comes in whole passages: the next one mostly stands beside the one before.
 */
final class ExactCounts {

    private int[] shingles = new int[1 << 9];
    private int[] counts = new int[shingles.length];

    /** The text that was counted last for each. */
    private int[] last = new int[shingles.length];

    private int size;

    /** Open addressing: where a shingle stands in the arrays, plus one; 0 = free. Twice as long as they are. */
    private int[] table = new int[2 * shingles.length];

    /** Where the one that came after the last may stand. */
    private int next;

    /**
     * Counts a shingle of a text; again in the same text, it does not count. Texts come one after the other.
     *
     * @param times how many reports have the text
     * @param text its number
     * @return in how many reports the shingle stands by now; 0 if it was counted for this text already
     */
    int add(int shingle, int times, int text) {
        int at = next < size && shingles[next] == shingle ? next : place(shingle);
        next = at + 1;
        if (counts[at] > 0 && last[at] == text) {
            return 0;
        }
        last[at] = text;
        counts[at] += times;
        return counts[at];
    }

    /** Adds what was counted in other texts. */
    void addAll(ExactCounts other) {
        for (int i = 0; i < other.size; i++) {
            int at = place(other.shingles[i]);
            counts[at] += other.counts[i];
        }
    }

    /** How often; 0 if never. */
    int of(int shingle) {
        int at = table[slot(shingle)] - 1;
        return at < 0 ? 0 : counts[at];
    }

    /** The shingles counted more often than that, sorted. */
    int[] above(int limit) {
        return IntStream.range(0, size)
                .filter(i -> counts[i] > limit)
                .map(i -> shingles[i])
                .sorted()
                .toArray();
    }

    /** Where a shingle stands, from now on if not before. */
    private int place(int shingle) {
        int slot = slot(shingle);
        if (table[slot] > 0) {
            return table[slot] - 1;
        }
        if (size == shingles.length) {
            grow();
            slot = slot(shingle);
        }
        shingles[size] = shingle;
        size++;
        table[slot] = size;
        return size - 1;
    }

    private void grow() {
        shingles = Arrays.copyOf(shingles, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        last = Arrays.copyOf(last, 2 * size);
        table = new int[4 * size];
        for (int i = 0; i < size; i++) {
            table[slot(shingles[i])] = i + 1;
        }
    }

    private int slot(int shingle) {
        int slot = shingle * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(table.length - 1);
        while (table[slot] > 0 && shingles[table[slot] - 1] != shingle) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
