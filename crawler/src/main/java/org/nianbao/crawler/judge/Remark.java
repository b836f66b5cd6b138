package org.nianbao.crawler.judge;

import java.util.List;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Mask;
import org.nianbao.parser.check.Severity;

/**
 * A {@link Finding} in words, as {@code check --format json} prints it.
 *
 * @param where in the printed names of the form; may be empty
 * @param quote the words of the report it is about; may be empty
 * @param message what is wrong, in one language
 * @param basis the article or form it rests on
 */
public record Remark(
        String rule,
        Severity severity,
        Certainty certainty,
        List<String> cells,
        String where,
        String quote,
        String message,
        String expected,
        String actual,
        String basis) {

    public Remark {
        cells = List.copyOf(cells);
        // What was stored by an earlier release was masked as that one knew how.
        where = Mask.over(where);
        quote = Mask.over(quote);
        message = Mask.over(message);
        expected = Mask.over(expected);
        actual = Mask.over(actual);
    }

    public static Remark of(Finding finding, String message, String basis) {
        return new Remark(
                finding.rule(),
                finding.severity(),
                finding.certainty(),
                finding.cells(),
                finding.where(),
                finding.quote(),
                message,
                finding.expected(),
                finding.actual(),
                basis);
    }

    /**
     * Whether it alone makes a report MALFORMED: a certain violation of form or content. Publication (PUB), comparison of
     * a batch (SET) and the date of signature (DOC-13) are not about form.
     */
    public boolean isCertainFault() {
        return severity == Severity.VIOLATION
                && certainty == Certainty.CERTAIN
                && !rule.startsWith("PUB-")
                && !rule.startsWith("SET-")
                && !rule.equals("DOC-13");
    }
}
