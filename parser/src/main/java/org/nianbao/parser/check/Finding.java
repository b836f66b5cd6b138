package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.Words;

/**
 * What a rule has to say about a report.
 *
 * @param rule id in the rule catalogue, such as {@code T3-01}
 * @param severity how grave it is
 * @param certainty whether it counts, or waits for a person
 * @param cells ids of the cells it rests on, may be empty
 * @param message what is wrong, where, and how to mend it
 * @param expected what the form or the arithmetic demands, as printed; may be empty
 * @param actual what the report has, as printed; may be empty
 */
public record Finding(
        String rule,
        Severity severity,
        Certainty certainty,
        List<String> cells,
        Words message,
        String expected,
        String actual) {

    public Finding {
        cells = List.copyOf(cells);
    }

    /** The same, waiting for a person. */
    Finding asReview() {
        return new Finding(rule, severity, Certainty.REVIEW, cells, message, expected, actual);
    }

    /** Whether this finding alone makes a report MALFORMED, were it about form or content. */
    public boolean isCertainViolation() {
        return severity == Severity.VIOLATION && certainty == Certainty.CERTAIN;
    }
}
