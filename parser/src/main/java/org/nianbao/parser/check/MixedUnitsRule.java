package org.nianbao.parser.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** NAR-08: numbers of different units added to one total (180期 + 124条 = 304条). */
final class MixedUnitsRule {

    private MixedUnitsRule() {}

    /** Only where the sum is the total: else it is not known that they were added. */
    static List<Draft> oneUnit(CheckContext c) {
        return c.breakdowns().stream()
                .filter(b -> b.sum() == b.total() && units(b).size() > 1)
                .map(b -> b.quotedIn(c, Draft.advice(Certainty.REVIEW))
                        .saying(b.raw(), addends(b), String.join("、", units(b)))
                        .comparing(b.total() + b.unit(), addends(b)))
                .toList();
    }

    private static List<String> units(Breakdown b) {
        return Stream.concat(Stream.of(b.unit()), b.parts().stream().map(Breakdown.Part::unit))
                .distinct()
                .toList();
    }

    private static String addends(Breakdown b) {
        return b.parts().stream().map(part -> part.number() + part.unit()).collect(Collectors.joining("+"));
    }
}
