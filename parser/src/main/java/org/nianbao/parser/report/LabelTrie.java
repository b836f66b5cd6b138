package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wordings, walked character by character: what begins here, and what ends here.
 *
 * @param <T> what a wording stands for
 */
final class LabelTrie<T> {

    private char[] letters = {};

    /** The same letters: most words of a text are told from all labels by their first. */
    private final BitSet known = new BitSet();

    private final List<LabelTrie<T>> next = new ArrayList<>();
    private final List<T> here = new ArrayList<>();

    void put(String wording, T meaning) {
        var node = this;
        for (int i = 0; i < wording.length(); i++) {
            node = node.grow(wording.charAt(i));
        }
        node.here.add(meaning);
    }

    private LabelTrie<T> grow(char c) {
        int at = Arrays.binarySearch(letters, c);
        if (at >= 0) {
            return next.get(at);
        }
        var node = new LabelTrie<T>();
        next.add(-at - 1, node);
        var longer = new char[letters.length + 1];
        System.arraycopy(letters, 0, longer, 0, -at - 1);
        longer[-at - 1] = c;
        System.arraycopy(letters, -at - 1, longer, -at, letters.length + at + 1);
        letters = longer;
        known.set(c);
        return node;
    }

    /** Where the walk stands after one more letter; null if no wording goes on like that. */
    @Nullable
    LabelTrie<T> after(char c) {
        // Inside a wording there is one way on, mostly.
        if (letters.length == 1) {
            return letters[0] == c ? next.get(0) : null;
        }
        return known.get(c) ? next.get(Arrays.binarySearch(letters, c)) : null;
    }

    /** As {@link #after(char)}, for each letter of the text. */
    @Nullable
    LabelTrie<T> after(String text) {
        LabelTrie<T> node = this;
        for (int i = 0; i < text.length() && node != null; i++) {
            node = node.after(text.charAt(i));
        }
        return node;
    }

    /** What the wording that ends here stands for; empty if none ends here. */
    List<T> here() {
        return here;
    }
}
