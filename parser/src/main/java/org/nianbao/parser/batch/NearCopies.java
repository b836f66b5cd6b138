package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.Arrays;
import org.nianbao.parser.batch.Shelf.Kept;

/**
 * Finds all pairs of texts of which the shorter stands in the longer to a given share, without comparing all pairs, and
 * without missing one (prefix filter): if a text has {@code n} shingles and a similar one must share {@code o} of them, then
 * any {@code n - o + k} of them contain at least {@code k} that are shared. So only the rarest {@code n - o + k} shingles of
 * each text are indexed, each text is looked up in that index, and only texts that meet in {@code k} are compared.
 */
final class NearCopies {

    /** {@code k} as one in how many shingles of a text: more to look up, fewer comparisons in vain. */
    private static final int MEETING = 10;

    private final Shelf shelf;
    private final double bound;
    private final int least;

    /** Is told of a pair: the numbers of the shorter and the longer text, and the share of the shorter in the longer. */
    @FunctionalInterface
    interface Visitor {
        void visit(int shorter, int longer, double similarity);
    }

    /**
     * @param bound smallest share that counts, above 0, at most 1
     * @param least texts with fewer shingles are not compared
     */
    NearCopies(Shelf shelf, double bound, int least) {
        this.shelf = shelf;
        this.bound = bound;
        this.least = least;
    }

    /** Names each pair once. */
    void forEach(Visitor visitor) {
        var rarest = new ArrayList<int[]>(shelf.texts().size());
        for (var text : shelf.texts()) {
            rarest.add(
                    text.size() < least
                            ? new int[0]
                            : RareShingles.rarest(text, shelf.counts(), text.size() - needed(text) + meeting(text)));
        }
        var index = new RareShingles(rarest);
        var hits = new int[shelf.texts().size()];
        var met = new int[shelf.texts().size()];
        for (int longer = 0; longer < hits.length; longer++) {
            int count = meet(longer, index, hits, met);
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                int shorter = met[i];
                if (hits[shorter] >= meeting(text(shorter))) {
                    compare(shorter, longer, visitor);
                }
                hits[shorter] = 0;
            }
        }
    }

    /** Counts how often each shorter text is met; returns how many there are. */
    private int meet(int longer, RareShingles index, int[] hits, int[] met) {
        if (text(longer).size() < least) {
            return 0;
        }
        var count = new int[1];
        RareShingles.Visitor visitor = other -> {
            if (isShorter(other, longer) && hits[other]++ == 0) {
                met[count[0]++] = other;
            }
        };
        for (int shingle : text(longer).shared()) {
            index.forEach(shingle, visitor);
        }
        return count[0];
    }

    private void compare(int shorter, int longer, Visitor visitor) {
        int common = common(text(shorter).shared(), text(longer).shared());
        if (common >= needed(text(shorter))) {
            visitor.visit(shorter, longer, (double) common / text(shorter).size());
        }
    }

    private Kept text(int number) {
        return shelf.texts().get(number);
    }

    /** A strict order: of two texts of the same length the one that comes first counts as the shorter. */
    private boolean isShorter(int a, int b) {
        int difference = text(a).size() - text(b).size();
        return difference < 0 || (difference == 0 && a < b);
    }

    private int needed(Kept text) {
        return Math.max(1, (int) Math.ceil(bound * text.size()));
    }

    private int meeting(Kept text) {
        return Math.max(1, Math.min(needed(text), text.size() / MEETING));
    }

    private static int common(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            int difference = Integer.compare(a[i], b[j]);
            common += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return common;
    }
}
