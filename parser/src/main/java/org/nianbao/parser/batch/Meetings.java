package org.nianbao.parser.batch;

import java.util.Arrays;

/** Counts how often one text after the other meets each of the texts before it, and keeps those it meets often enough. */
final class Meetings {

    /** How often each must be met. */
    private final int[] enough;

    /** How often each was met, on top of {@link #zero}; what is below counts as never. */
    private final int[] met;

    private int zero;
    private int highest;
    private int[] kept = new int[16];
    private int count;

    /** @param enough how often each text must be met, at least once */
    Meetings(int[] enough) {
        this.enough = enough;
        this.met = new int[enough.length];
    }

    /** Begins anew for another text. Saves clearing the counts, of which there are as many as texts. */
    void begin() {
        zero = highest;
        count = 0;
        if (zero > Integer.MAX_VALUE / 2) {
            Arrays.fill(met, 0);
            zero = 0;
            highest = 0;
        }
    }

    void note(int text) {
        int now = Math.max(met[text], zero) + 1;
        met[text] = now;
        highest = Math.max(highest, now);
        if (now - zero == enough[text]) {
            kept = count == kept.length ? Arrays.copyOf(kept, 2 * count) : kept;
            kept[count++] = text;
        }
    }

    /** The texts that were met often enough since, each once. */
    int[] kept() {
        return Arrays.copyOf(kept, count);
    }
}
