package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** T2, T3 and T4: the three tables (表二、表三、表四). */
final class TableRules {

    static final List<Rule> LIST = List.of(
            new Rule("T2-01", VIOLATION, Assurance.CERTAIN, Scope.SINCE_2021, DisclosureTableRules::complete),
            new Rule("T2-02", WARNING, Assurance.CERTAIN, Scope.ALL, NumberCellRules::oneNumberOnly),
            new Rule("T2-03", WARNING, Assurance.CERTAIN, Scope.ALL, NumberCellRules::disclosureBlanks),
            new Rule("T2-04", VIOLATION, Assurance.VARIES, Scope.SINCE_2021, DisclosureTableRules::counts),
            new Rule("T2-05", WARNING, Assurance.VARIES, Scope.SINCE_2019, DisclosureTableRules::openTotal),
            new Rule("T2-06", VIOLATION, Assurance.CERTAIN, Scope.ALL, RuleMakerRule::levelAllows),
            new Rule("T3-01", VIOLATION, Assurance.CERTAIN, Scope.SINCE_2019, ArithmeticRules::balance),
            new Rule("T3-02", VIOLATION, Assurance.CERTAIN, Scope.SINCE_2019, ArithmeticRules::resultTotal),
            new Rule("T3-03", VIOLATION, Assurance.CERTAIN, Scope.SINCE_2019, ArithmeticRules::rowTotals),
            new Rule("T3-04", VIOLATION, Assurance.WITNESSED, Scope.SINCE_2019, RequestRowsRule::complete),
            new Rule("T3-05", WARNING, Assurance.VARIES, Scope.ALL, NumberCellRules::requestBlanks),
            new Rule("T3-06", VIOLATION, Assurance.VARIES, Scope.ALL, NumberCellRules::requestCounts),
            new Rule("T3-07", VIOLATION, Assurance.CERTAIN, Scope.ALL, ArithmeticRules::vanished),
            new Rule("T4-01", VIOLATION, Assurance.CERTAIN, Scope.SINCE_2019, ArithmeticRules::remedyTotals),
            new Rule("T4-02", VIOLATION, Assurance.VARIES, Scope.SINCE_2019, NumberCellRules::fifteenNumbers));

    private TableRules() {}
}
