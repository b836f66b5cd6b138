package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** CRS: against the report of the year before (跨年比对). */
final class ComparisonRules {

    static final List<Rule> LIST = List.of(
            Rule.withPrevious("CRS-01", VIOLATION, Assurance.REVIEW, Scope.SINCE_2019, CarryOverRules::requests),
            Rule.withPrevious("CRS-02", WARNING, Assurance.REVIEW, Scope.from(2022), CarryOverRules::stock),
            Rule.withPrevious("CRS-03", ADVICE, Assurance.REVIEW, Scope.SINCE_2019, CarryOverRules::pending),
            Rule.withPrevious("CRS-04", WARNING, Assurance.REVIEW, Scope.between(2020, 2020), CarryOverRules::items),
            Rule.withPrevious("CRS-06", ADVICE, Assurance.REVIEW, Scope.SINCE_2019, JumpRule::leaps),
            Rule.withPrevious("CRS-07", WARNING, Assurance.REVIEW, Scope.ALL, RepeatedTextRule::repeated));

    private ComparisonRules() {}
}
