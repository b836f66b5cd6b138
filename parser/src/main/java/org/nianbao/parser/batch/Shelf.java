package org.nianbao.parser.batch;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
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
        var counts = counts(texts, weights);
        var idle = new ConcurrentLinkedQueue<Sieve>();
        var sifted = IntStream.range(0, (texts.size() + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .mapToObj(part -> {
                    var free = idle.poll();
                    var sieve = free == null ? new Sieve(counts, limit) : free;
                    var some = IntStream.range(part * AT_ONCE, Math.min(texts.size(), (part + 1) * AT_ONCE))
                            .mapToObj(i -> sieve.sift(i, texts.get(i).shinglesAsRead(), weights[i]))
                            .toList();
                    idle.add(sieve);
                    return some;
                })
                .toList();
        var often = new ExactCounts();
        idle.forEach(sieve -> often.addAll(sieve.often()));
        var kept = sifted.parallelStream()
                .flatMap(List::stream)
                .map(s -> s.withoutModelText(often, limit))
                .toList();
        return new Shelf(kept, often.above(limit), counts);
    }

    /** Counts the shingles of one text after the other; they are worked out on all processors. */
    private static ShingleCounts counts(List<MaskedText> texts, int[] weights) {
        var counts = ShingleCounts.roomFor(
                texts.stream().mapToLong(t -> t.text().length()).sum());
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            var some = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            var shingles = some.parallelStream().map(MaskedText::shinglesAsRead).toList();
            for (int i = 0; i < shingles.size(); i++) {
                counts.add(shingles.get(i), weights[from + i]);
            }
        }
        return counts;
    }
}
