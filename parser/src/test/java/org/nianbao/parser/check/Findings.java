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

    static List<Finding> of(String rule, ReportFixture fixture, Subject subject) {
        return Checker.check(fixture.build(), subject).stream()
                .filter(f -> f.rule().equals(rule))
                .toList();
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
