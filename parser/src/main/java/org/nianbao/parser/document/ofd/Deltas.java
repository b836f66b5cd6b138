package org.nianbao.parser.document.ofd;

import java.util.Arrays;

/** Distances from letter to letter (DeltaX, DeltaY); {@code g 3 5.5} stands for 5.5 5.5 5.5. */
final class Deltas {

    private Deltas() {}

    /**
     * The distances.
     *
     * @param most how many are wanted; no more are made, whatever a group claims
     * @return as many as are said
     */
    static double[] of(String text, int most) {
        var deltas = new double[most];
        int count = 0;
        var words = text.strip().split("[\\s,]+");
        for (int i = 0; i < words.length && count < most; i++) {
            if (words[i].equalsIgnoreCase("g") && i + 2 < words.length) {
                double times = Numbers.of(words[i + 1], 0);
                double delta = Numbers.of(words[i + 2], 0);
                for (int k = 0; k < times && count < most; k++) {
                    deltas[count++] = delta;
                }
                i += 2;
            } else {
                double delta = Numbers.of(words[i], Double.NaN);
                if (!Double.isNaN(delta)) {
                    deltas[count++] = delta;
                }
            }
        }
        return Arrays.copyOf(deltas, count);
    }
}
