package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** STR: structure and required content (格式与必备内容). */
final class StructureRules {

    static final List<Rule> LIST = List.of(
            new Rule("STR-01", VIOLATION, Assurance.WITNESSED, Scope.SINCE_2019, HeadingRules::sixInOrder),
            new Rule("STR-02", WARNING, Assurance.CERTAIN, Scope.SINCE_2019, HeadingRules::wording),
            new Rule("STR-03", ADVICE, Assurance.CERTAIN, Scope.SINCE_2019, HeadingRules::numerals),
            new Rule("STR-04", VIOLATION, Assurance.WITNESSED, Scope.SINCE_2019, TablePresenceRules::present),
            new Rule("STR-05", VIOLATION, Assurance.WITNESSED, Scope.SINCE_2019, TablePresenceRules::remediesHeader),
            new Rule("STR-06", VIOLATION, Assurance.CERTAIN, Scope.SINCE_2021, FormRules::oldForm),
            new Rule("STR-08", ADVICE, Assurance.CERTAIN, Scope.SINCE_2019, FormRules::labels),
            new Rule("STR-09", WARNING, Assurance.CERTAIN, Scope.ALL, FormRules::residue),
            new Rule("STR-18", WARNING, Assurance.VARIES, Scope.SINCE_2021, FeeStatementRule::stated));

    private StructureRules() {}
}
