package org.nianbao.parser.check;

import java.util.List;
import org.nianbao.parser.Words;

/**
 * What a rule has to say about a report. What belongs to one person is masked in all of its texts, whatever the rule.
 *
 * @param rule id in the rule catalogue, such as {@code T3-01}
 * @param severity how grave it is
 * @param certainty whether it counts, or waits for a person
 * @param cells ids of the cells it rests on, may be empty
 * @param where in the printed names of the form: a section, or table, row and column; empty = the report as a whole
 * @param quote the words of the report it is about; may be empty
 * @param message what is wrong, where, and how to mend it
 * @param expected what the form or the arithmetic demands, as printed; may be empty
 * @param actual what the report has, as printed; may be empty
 */
public record Finding(
        String rule,
        Severity severity,
        Certainty certainty,
        List<String> cells,
        String where,
        String quote,
        Words message,
        String expected,
        String actual) {

    public Finding {
        cells = List.copyOf(cells);
        where = Mask.over(where);
        quote = Mask.over(quote);
        message = new Words(message.key(), Mask.all(message.args()));
        expected = Mask.over(expected);
        actual = Mask.over(actual);
    }

    /** One that is about no place in a report. */
    public static Finding ofWhole(
            String rule, Severity severity, Certainty certainty, Words message, String expected, String actual) {
        return new Finding(rule, severity, certainty, List.of(), "", "", message, expected, actual);
    }

    /** The same, waiting for a person. */
    Finding asReview() {
        return new Finding(rule, severity, Certainty.REVIEW, cells, where, quote, message, expected, actual);
    }

    /** The same, more or less grave. */
    Finding graded(Severity other) {
        return new Finding(rule, other, certainty, cells, where, quote, message, expected, actual);
    }

    /** Whether this finding alone makes a report MALFORMED, were it about form or content. */
    public boolean isCertainViolation() {
        return severity == Severity.VIOLATION && certainty == Certainty.CERTAIN;
    }
}
