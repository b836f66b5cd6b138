package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
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

    private static final int AT_ONCE = 500;

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
        inTurn(texts, MaskedText::shinglesAsRead, (shingles, text) -> counts.add(shingles, weights[text]));
        var often = new ExactCounts();
        var drafts = new ArrayList<Draft>(texts.size());
        inTurn(
                texts,
                MaskedText::shingles,
                (shingles, text) -> drafts.add(Draft.of(shingles, weights[text], counts, often, limit)));
        var kept = new ArrayList<Kept>(texts.size());
        for (int i = 0; i < drafts.size(); i++) {
            kept.add(drafts.get(i).withoutModelText(often, limit));
        }
        return new Shelf(kept, often.above(limit), counts);
    }

    /** A text before it is known what is model text: the shingles that are not, and those that may be. */
    private record Draft(int size, int[] rare, int[] frequent) {

        static Draft of(int[] shingles, int weight, ShingleCounts counts, ExactCounts often, int limit) {
            var rare = new int[shingles.length];
            var frequent = new int[shingles.length];
            int r = 0;
            int f = 0;
            for (int shingle : shingles) {
                int count = counts.of(shingle);
                if (count > limit) {
                    often.add(shingle, weight);
                    frequent[f++] = shingle;
                } else if (count > weight) {
                    rare[r++] = shingle;
                }
            }
            return new Draft(shingles.length, Arrays.copyOf(rare, r), Arrays.copyOf(frequent, f));
        }

        Kept withoutModelText(ExactCounts often, int limit) {
            var shared = Arrays.copyOf(rare, rare.length + frequent.length);
            int n = rare.length;
            for (int shingle : frequent) {
                if (often.of(shingle) <= limit) {
                    shared[n++] = shingle;
                }
            }
            Arrays.sort(shared, 0, n);
            return new Kept(size - (shared.length - n), Arrays.copyOf(shared, n));
        }
    }

    /** Hands on the shingles of one text after the other; they are worked out on all processors. */
    private static void inTurn(
            List<MaskedText> texts, Function<MaskedText, int[]> shingles, ObjIntConsumer<int[]> then) {
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            var some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            var done = some.parallelStream().map(shingles).toList();
            for (int i = 0; i < done.size(); i++) {
                then.accept(done.get(i), from + i);
            }
        }
    }
}
