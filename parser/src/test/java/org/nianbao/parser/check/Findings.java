package org.nianbao.parser.check;

import java.util.List;

/** Short ways to ask for findings in tests. */
final class Findings {

    private Findings() {}

    static List<Finding> of(ReportFixture fixture) {
        return Checker.check(fixture.build(), ReportFixture.subject());
    }

    static List<Finding> of(String rule, ReportFixture fixture) {
        return of(rule, fixture, ReportFixture.subject());
    }

    /** What one rule says; the others are not asked, so that a test runs through the code it is about. */
    static List<Finding> of(String rule, ReportFixture fixture, Subject subject) {
        var context = CheckContext.of(fixture.build(), subject);
        return Witnesses.weigh(context, Rules.byId(rule).orElseThrow().check(context));
    }

    /** Ids of the rules with at least one certain violation, in the order of the catalogue. */
    static List<String> certainViolations(ReportFixture fixture) {
        return of(fixture).stream()
                .filter(Finding::isCertainViolation)
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}
