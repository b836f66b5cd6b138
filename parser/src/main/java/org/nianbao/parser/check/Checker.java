package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.report.Report;

/** Applies every rule of the catalogue to a report. */
public final class Checker {

    private Checker() {}

    /** All findings in the order of the catalogue; the same report and subject give the same list. */
    public static List<Finding> check(Report report, Subject subject) {
        var context = CheckContext.of(report, subject);
        return Witnesses.weigh(context, unweighed(context));
    }

    /** What the rules say of a reading, taken at its word. */
    static List<Finding> unweighed(CheckContext context) {
        var findings = new ArrayList<Finding>();
        for (var rule : Rules.all()) {
            findings.addAll(rule.check(context));
        }
        return List.copyOf(findings);
    }
}
