package org.nianbao.parser.batch;

import java.util.List;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;

/**
 * What a rule over a batch has to say of one report. Never certain: a person has to look at the other reports too.
 *
 * @param variant which of the rule's messages; empty = {@code <ID>.message}
 * @param args its arguments
 * @param cells the cells it rests on
 */
record Said(BatchRule rule, String variant, List<Object> args, List<String> cells, String expected, String actual) {

    Finding finding() {
        var key = rule.id() + ".message" + (variant.isEmpty() ? "" : "." + variant);
        return new Finding(
                rule.id(),
                rule.severity(),
                Certainty.REVIEW,
                cells,
                "",
                "",
                Words.of(key, args.toArray()),
                expected,
                actual);
    }
}
