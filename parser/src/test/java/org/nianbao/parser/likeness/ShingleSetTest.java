package org.nianbao.parser.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The set by hand against that of the library. */
class ShingleSetTest {

    @Property
    void countsAndComparesAsASetDoes(@ForAll("shingles") int[] one, @ForAll("shingles") int[] other) {
        var a = new ShingleSet(one);
        var b = new ShingleSet(other);

        var common = new HashSet<>(boxed(one));
        common.retainAll(boxed(other));
        assertThat(a.size()).isEqualTo(boxed(one).size());
        assertThat(boxed(a.elements())).isEqualTo(boxed(one));
        assertThat(a.common(b)).isEqualTo(common.size());
        assertThat(b.common(a)).isEqualTo(common.size());
    }

    private static Set<Integer> boxed(int[] shingles) {
        var set = new HashSet<Integer>();
        Arrays.stream(shingles).forEach(set::add);
        return set;
    }

    /** Few enough to meet, 0 and such as fall into one place of the table among them. */
    @Provide
    Arbitrary<int[]> shingles() {
        return Arbitraries.of(0, 1, 2, -1, 256, 512, 1024, 1 << 20, 1 << 30, Integer.MIN_VALUE)
                .array(int[].class)
                .ofMaxSize(40);
    }
}
