package org.nianbao.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ExactCountsTest {

    @Test
    void aShingleRepeatedInATextCountsOnce() {
        var counts = new ExactCounts();

        assertThat(counts.add(7, 2, 0)).isEqualTo(2);
        assertThat(counts.add(7, 2, 0)).isZero();
        assertThat(counts.add(7, 1, 1)).isEqualTo(3);
        assertThat(counts.of(7)).isEqualTo(3);
        assertThat(counts.of(8)).isZero();
    }

    @Test
    void growsBeyondItsFirstSize() {
        var counts = new ExactCounts();
        for (int shingle = 0; shingle < 5_000; shingle++) {
            counts.add(shingle << 16, 1, shingle % 2);
        }

        assertThat(counts.above(0)).hasSize(5_000);
        assertThat(counts.of(4_999 << 16)).isEqualTo(1);
    }

    /** Passages are counted as they stand, in whatever order, and together as one by one. */
    @Property(tries = 200)
    void twoCountersTogetherKnowWhatOneKnows(
            @ForAll @Size(max = 12) List<@Size(max = 30) List<@IntRange(min = -5, max = 20) Integer>> texts) {
        var halves = List.of(new ExactCounts(), new ExactCounts());
        Map<Integer, Integer> expected = new HashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int shingle : texts.get(text)) {
                halves.get(text % 2).add(shingle, 1 + text, text);
            }
            int times = 1 + text;
            new HashSet<>(texts.get(text)).forEach(shingle -> expected.merge(shingle, times, Integer::sum));
        }
        var all = new ExactCounts();
        halves.forEach(all::addAll);

        expected.forEach((shingle, count) -> assertThat(all.of(shingle)).isEqualTo(count));
        assertThat(all.above(2))
                .containsExactly(expected.entrySet().stream()
                        .filter(e -> e.getValue() > 2)
                        .mapToInt(Map.Entry::getKey)
                        .sorted()
                        .toArray());
    }
}
