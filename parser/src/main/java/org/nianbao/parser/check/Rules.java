package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;
import java.util.Optional;

/** The rules of this release, in the order of the catalogue. */
public final class Rules {

    private static final Scope SINCE_2019 = Scope.from(2019);
    private static final Scope SINCE_2021 = Scope.from(2021);

    private static final List<Rule> ALL = List.of(
            new Rule("DOC-01", WARNING, Assurance.VARIES, Scope.ALL, TitleRules::wording),
            new Rule("DOC-02", VIOLATION, Assurance.CERTAIN, Scope.ALL, TitleRules::letterUpwards),
            new Rule("DOC-03", WARNING, Assurance.CERTAIN, Scope.ALL, TitleRules::internalPhrases),
            new Rule("DOC-04", VIOLATION, Assurance.REVIEW, Scope.ALL, PeriodRules::yearsAgree),
            new Rule("DOC-05", VIOLATION, Assurance.VARIES, Scope.ALL, PeriodRules::wholeYear),
            new Rule("DOC-06", ADVICE, Assurance.CERTAIN, Scope.ALL, PeriodRules::stated),
            new Rule("DOC-07", WARNING, Assurance.VARIES, Scope.ALL, CitationRule::misspelt),
            new Rule("DOC-13", WARNING, Assurance.CERTAIN, Scope.ALL, SignatureRule::dated),
            new Rule("STR-01", VIOLATION, Assurance.WITNESSED, SINCE_2019, HeadingRules::sixInOrder),
            new Rule("STR-02", WARNING, Assurance.CERTAIN, SINCE_2019, HeadingRules::wording),
            new Rule("STR-03", ADVICE, Assurance.CERTAIN, SINCE_2019, HeadingRules::numerals),
            new Rule("STR-04", VIOLATION, Assurance.WITNESSED, SINCE_2019, TablePresenceRules::present),
            new Rule("STR-05", VIOLATION, Assurance.WITNESSED, SINCE_2019, TablePresenceRules::remediesHeader),
            new Rule("STR-06", VIOLATION, Assurance.CERTAIN, SINCE_2021, FormRules::oldForm),
            new Rule("STR-08", ADVICE, Assurance.CERTAIN, SINCE_2019, FormRules::labels),
            new Rule("STR-09", WARNING, Assurance.CERTAIN, Scope.ALL, FormRules::residue),
            new Rule("STR-18", WARNING, Assurance.VARIES, SINCE_2021, FeeStatementRule::stated),
            new Rule("T2-01", VIOLATION, Assurance.CERTAIN, SINCE_2021, DisclosureTableRules::complete),
            new Rule("T2-02", WARNING, Assurance.CERTAIN, Scope.ALL, NumberCellRules::oneNumberOnly),
            new Rule("T2-03", WARNING, Assurance.CERTAIN, Scope.ALL, NumberCellRules::disclosureBlanks),
            new Rule("T2-04", VIOLATION, Assurance.VARIES, SINCE_2021, DisclosureTableRules::counts),
            new Rule("T2-05", WARNING, Assurance.VARIES, SINCE_2019, DisclosureTableRules::openTotal),
            new Rule("T2-06", VIOLATION, Assurance.CERTAIN, Scope.ALL, RuleMakerRule::levelAllows),
            new Rule("T3-01", VIOLATION, Assurance.CERTAIN, SINCE_2019, ArithmeticRules::balance),
            new Rule("T3-02", VIOLATION, Assurance.CERTAIN, SINCE_2019, ArithmeticRules::resultTotal),
            new Rule("T3-03", VIOLATION, Assurance.CERTAIN, SINCE_2019, ArithmeticRules::rowTotals),
            new Rule("T3-04", VIOLATION, Assurance.WITNESSED, SINCE_2019, RequestRowsRule::complete),
            new Rule("T3-05", WARNING, Assurance.VARIES, Scope.ALL, NumberCellRules::requestBlanks),
            new Rule("T3-06", VIOLATION, Assurance.VARIES, Scope.ALL, NumberCellRules::requestCounts),
            new Rule("T3-07", VIOLATION, Assurance.CERTAIN, Scope.ALL, ArithmeticRules::vanished),
            new Rule("T4-01", VIOLATION, Assurance.CERTAIN, SINCE_2019, ArithmeticRules::remedyTotals),
            new Rule("T4-02", VIOLATION, Assurance.VARIES, SINCE_2019, NumberCellRules::fifteenNumbers),
            new Rule("NAR-01", VIOLATION, Assurance.REVIEW, Scope.ALL, RequestNarrativeRules::received),
            new Rule("NAR-02", VIOLATION, Assurance.COMPLETE_TABLE, Scope.ALL, RequestNarrativeRules::denied),
            new Rule("NAR-03", VIOLATION, Assurance.COMPLETE_TABLE, Scope.ALL, RequestNarrativeRules::unmentioned),
            new Rule("NAR-06", WARNING, Assurance.REVIEW, Scope.ALL, PartsRule::addUp));

    private Rules() {}

    /** Every rule, in the order of the catalogue. */
    public static List<Rule> all() {
        return ALL;
    }

    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
