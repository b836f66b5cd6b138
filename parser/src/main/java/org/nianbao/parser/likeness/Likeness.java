package org.nianbao.parser.likeness;

import java.util.Arrays;
import java.util.Collection;

/**
 * A text as it is compared with others: the set of its runs of five characters, names and numbers masked.
 *
 * <p>Base line: reports of different agencies of one district share 5 to 14 % of the shorter one.
 */
public final class Likeness {

    /** Fewer shingles tell nothing: a few customary sentences would do for half of the text. */
    public static final int LEAST = 200;

    private final ShingleSet shingles;

    private Likeness(int[] shingles) {
        this.shingles = new ShingleSet(shingles);
    }

    /**
     * Of a text in which the body's own names are of no account.
     *
     * @param names as {@link OwnNames} gives them
     */
    public static Likeness of(String text, Collection<String> names) {
        return of(MaskedText.of(text, names));
    }

    public static Likeness of(MaskedText text) {
        return new Likeness(text.shinglesAsRead());
    }

    /** The same without the given shingles. */
    public Likeness without(int[] sortedShingles) {
        return new Likeness(Arrays.stream(shingles.elements())
                .filter(s -> Arrays.binarySearch(sortedShingles, s) < 0)
                .toArray());
    }

    /** How many different shingles the text has. */
    public int size() {
        return shingles.size();
    }

    /** Whether there is enough text to compare. */
    public boolean isEnough() {
        return shingles.size() >= LEAST;
    }

    /** The part of this text that stands in the other, 0 to 1; 0 for an empty text. */
    public double containedIn(Likeness other) {
        return ratio(shingles.common(other.shingles), shingles.size());
    }

    /** The common part as a share of the shorter text, 0 to 1; 0 if one is empty. */
    public static double containment(Likeness a, Likeness b) {
        return ratio(a.shingles.common(b.shingles), Math.min(a.shingles.size(), b.shingles.size()));
    }

    /** The common part as a share of both texts together (Jaccard), 0 to 1; 0 if both are empty. */
    public static double jaccard(Likeness a, Likeness b) {
        int common = a.shingles.common(b.shingles);
        return ratio(common, a.shingles.size() + b.shingles.size() - common);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
