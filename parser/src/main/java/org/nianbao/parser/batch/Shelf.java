package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.parser.likeness.MaskedText;

/**
 * The texts of a batch as sets of shingles, reduced to what two texts can share: shingles of one text only are counted but not
 * kept, and those of very many texts are left out altogether.
 *
 * @param texts one a text, in the order given
 * @param modelText shingles left out because more than the limit of reports have them, sorted
 * @param counts in about how many reports a shingle stands
 */
record Shelf(List<Kept> texts, int[] modelText, ShingleCounts counts) {

    /**
     * A text.
     *
     * @param size how many different shingles it has, those of no other text included
     * @param shared those that stand in another text too, sorted; by chance a few more
     */
    record Kept(int size, int[] shared) {}

    /**
     * Puts texts on the shelf.
     *
     * @param weights how many reports have each text
     * @param limit in more reports than this, a shingle is model text
     */
    static Shelf of(List<MaskedText> texts, int[] weights, int limit) {
        var counts = ShingleCounts.roomFor(
                texts.stream().mapToLong(t -> t.text().length()).sum());
        for (int i = 0; i < texts.size(); i++) {
            int weight = weights[i];
            texts.get(i).forEachShingle(shingle -> counts.add(shingle, weight));
        }
        var often = new ExactCounts();
        var kept = new ArrayList<Kept>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            kept.add(kept(texts.get(i).shingles(), weights[i], counts, often, limit));
        }
        kept.replaceAll(text -> withoutModelText(text, often, limit));
        return new Shelf(kept, often.above(limit), counts);
    }

    private static Kept kept(int[] shingles, int weight, ShingleCounts counts, ExactCounts often, int limit) {
        var shared = new int[shingles.length];
        int n = 0;
        for (int shingle : shingles) {
            int count = counts.of(shingle);
            if (count > limit) {
                often.add(shingle, weight);
            }
            if (count > Math.min(weight, limit)) {
                shared[n++] = shingle;
            }
        }
        return new Kept(shingles.length, Arrays.copyOf(shared, n));
    }

    private static Kept withoutModelText(Kept text, ExactCounts often, int limit) {
        var rest = new int[text.shared().length];
        int n = 0;
        for (int shingle : text.shared()) {
            if (often.of(shingle) <= limit) {
                rest[n++] = shingle;
            }
        }
        return n == rest.length ? text : new Kept(text.size() - (rest.length - n), Arrays.copyOf(rest, n));
    }
}
