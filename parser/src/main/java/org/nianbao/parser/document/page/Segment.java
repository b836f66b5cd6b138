package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A level or upright line.
 *
 * @param at its y if level, its x if upright
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Segment(double at, double from, double to) {

    /** Lines nearer to each other than this are one: double lines, and the borders of two cells side by side. */
    static final double SNAP = 4.2;

    /** Pieces of one line may lie this far apart: dashes, corners that do not quite meet. */
    private static final double GAP = 3.5;

    /** What is shorter is a dash, a dot or part of a drawing. */
    private static final double SHORTEST = 6;

    double length() {
        return to - from;
    }

    /** How much of this line lies between two places. */
    double covers(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }

    /** Whether an upright line meets this level one, or the other way round; ends may miss each other a little. */
    boolean meets(Segment other) {
        return other.at >= from - SNAP && other.at <= to + SNAP && at >= other.from - SNAP && at <= other.to + SNAP;
    }

    /** The same lines with pieces joined and neighbours snapped together. */
    static List<Segment> merge(List<Segment> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Segment::at));
        var merged = new ArrayList<Segment>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SNAP) {
                join(sorted.subList(start, i), merged);
                start = i;
            }
        }
        merged.removeIf(line -> line.length() < SHORTEST);
        return merged;
    }

    /** Joins pieces that lie on one line. */
    private static void join(List<Segment> pieces, List<Segment> into) {
        var along = new ArrayList<>(pieces);
        along.sort(Comparator.comparingDouble(Segment::from));
        double from = along.get(0).from();
        double to = from;
        double weight = 0;
        double sum = 0;
        for (var piece : along) {
            if (piece.from() > to + GAP) {
                into.add(new Segment(sum / weight, from, to));
                from = piece.from();
                to = from;
                weight = 0;
                sum = 0;
            }
            double share = Math.max(piece.length(), 0.01);
            weight += share;
            sum += share * piece.at();
            to = Math.max(to, piece.to());
        }
        into.add(new Segment(sum / weight, from, to));
    }
}
