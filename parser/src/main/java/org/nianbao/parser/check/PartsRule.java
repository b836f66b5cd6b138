package org.nianbao.parser.check;

import java.util.List;

/** NAR-06: a total of what was disclosed against the channels or kinds listed after it. */
final class PartsRule {

    private PartsRule() {}

    static List<Draft> addUp(CheckContext c) {
        return c.breakdowns().stream()
                .filter(b -> b.sum() != b.total())
                .map(b -> draft(b, c))
                .toList();
    }

    private static Draft draft(Breakdown b, CheckContext c) {
        var variant = b.sum() > b.total() ? "more" : b.open() ? "open" : "less";
        var draft = variant.equals("open") ? Draft.advice(Certainty.REVIEW) : Draft.warning(Certainty.REVIEW);
        return b.quotedIn(c, draft)
                .variant(variant, b.raw(), b.addends(), b.sum(), Math.abs(b.total() - b.sum()))
                .comparing(String.valueOf(b.total()), String.valueOf(b.sum()));
    }
}
