package org.nianbao.parser.document.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Between which fields of a lattice a line runs, for the lines of one direction. */
final class Walls {

    /** A line may fall short of the corner by this much. */
    private static final double SHORT = 6;

    /** At least this part of a side must be drawn: an underline in a cell is no border. */
    private static final double ENOUGH = 0.6;

    private final BitSet stands = new BitSet();
    private final int steps;

    /**
     * @param lines of one direction
     * @param places where they may run
     * @param along the places that cut them into sides
     */
    Walls(List<Segment> lines, double[] places, double[] along) {
        steps = along.length - 1;
        var covered = new double[places.length][steps];
        for (var line : lines) {
            int place = nearest(places, line.at());
            for (int k = 0; k < steps; k++) {
                covered[place][k] += line.covers(along[k], along[k + 1]);
            }
        }
        for (int p = 0; p < places.length; p++) {
            for (int k = 0; k < steps; k++) {
                double side = along[k + 1] - along[k];
                if (covered[p][k] >= Math.max(side - SHORT, side * ENOUGH)) {
                    stands.set(p * steps + k);
                }
            }
        }
    }

    boolean stands(int place, int step) {
        return stands.get(place * steps + step);
    }

    private static int nearest(double[] places, double at) {
        int i = Arrays.binarySearch(places, at);
        if (i >= 0) {
            return i;
        }
        int right = Math.min(-i - 1, places.length - 1);
        int left = Math.max(right - 1, 0);
        return at - places[left] <= places[right] - at ? left : right;
    }
}
