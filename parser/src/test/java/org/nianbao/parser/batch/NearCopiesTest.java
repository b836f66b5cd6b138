package org.nianbao.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nianbao.parser.likeness.Likeness;
import org.nianbao.parser.likeness.MaskedText;

/** The fast search against the comparison of all pairs. */
class NearCopiesTest {

    private static final int LEAST = 15;

    @Property(tries = 300)
    void everyPairIsFoundAndNoOther(
            @ForAll("batches") List<MaskedText> texts,
            @ForAll @IntRange(min = 1, max = 9) int tenths,
            @ForAll @IntRange(min = 2, max = 12) int limit) {
        double bound = tenths / 10.0;

        var found = new TreeMap<String, Double>();
        var weights = new int[texts.size()];
        Arrays.fill(weights, 1);
        var shelf = Shelf.of(texts, weights, limit);
        new NearCopies(shelf, bound, LEAST)
                .forEach((a, b, similarity) ->
                        assertThat(found.put(key(a, b), similarity)).isNull());

        assertThat(found).isEqualTo(allPairs(texts, bound, limit));
    }

    @Property(tries = 100)
    void whatStandsInMoreTextsThanTheLimitIsModelText(
            @ForAll("batches") List<MaskedText> texts, @ForAll @IntRange(min = 1, max = 12) int limit) {
        var weights = new int[texts.size()];
        Arrays.fill(weights, 1);

        assertThat(Shelf.of(texts, weights, limit).modelText()).isEqualTo(modelText(texts, limit));
    }

    private static TreeMap<String, Double> allPairs(List<MaskedText> texts, double bound, int limit) {
        var model = modelText(texts, limit);
        var sets = texts.stream().map(t -> Likeness.of(t).without(model)).toList();
        var pairs = new TreeMap<String, Double>();
        for (int a = 0; a < sets.size(); a++) {
            for (int b = a + 1; b < sets.size(); b++) {
                double similarity = Likeness.containment(sets.get(a), sets.get(b));
                if (sets.get(a).size() >= LEAST && sets.get(b).size() >= LEAST && similarity >= bound) {
                    pairs.put(key(a, b), similarity);
                }
            }
        }
        return pairs;
    }

    private static int[] modelText(List<MaskedText> texts, int limit) {
        var counts = new HashMap<Integer, Integer>();
        texts.forEach(t -> Arrays.stream(t.shingles()).forEach(s -> counts.merge(s, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > limit)
                .mapToInt(e -> e.getKey())
                .sorted()
                .toArray();
    }

    private static String key(int a, int b) {
        return Math.min(a, b) + "-" + Math.max(a, b);
    }

    /** Texts put together from passages that others have too, and from some of their own. */
    @Provide
    Arbitrary<List<MaskedText>> batches() {
        var passage = Arbitraries.integers().between(0, 60);
        return passage.list().ofMaxSize(9).list().ofMinSize(2).ofMaxSize(25).map(NearCopiesTest::texts);
    }

    private static List<MaskedText> texts(List<List<Integer>> passages) {
        var texts = new ArrayList<MaskedText>();
        for (var of : passages) {
            var text = new StringBuilder();
            of.forEach(passage -> text.append(Prose.of(passage, 5 + passage % 17)));
            texts.add(MaskedText.of(text.toString(), Set.of()));
        }
        return texts;
    }
}
