package org.nianbao.config.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the candidate that a slip of the hand could have turned into the word. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * The candidate nearest to the word, if near enough: at most one slip in three characters. Case, hyphen and underscore
     * do not count, so {@code user_agent} is {@code userAgent}. The first of equals wins.
     */
    public static Optional<String> of(String word, Collection<String> candidates) {
        var written = bare(word);
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (var candidate : candidates) {
            var meant = bare(candidate);
            int slips = distance(written, meant);
            if (slips < least && slips * 3 <= Math.max(written.length(), meant.length())) {
                least = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Optimal string alignment distance (Levenshtein plus swapped neighbours). */
    static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        var current = new int[b.length() + 1];
        var beforePrevious = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
