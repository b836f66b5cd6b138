package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** DOC: identity and frame (标题、期限、文号、落款). */
final class DocumentRules {

    static final List<Rule> LIST = List.of(
            new Rule("DOC-01", WARNING, Assurance.VARIES, Scope.ALL, TitleRules::wording),
            new Rule("DOC-02", VIOLATION, Assurance.CERTAIN, Scope.ALL, TitleRules::letterUpwards),
            new Rule("DOC-03", WARNING, Assurance.CERTAIN, Scope.ALL, TitleRules::internalPhrases),
            new Rule("DOC-04", VIOLATION, Assurance.REVIEW, Scope.ALL, PeriodRules::yearsAgree),
            new Rule("DOC-05", VIOLATION, Assurance.VARIES, Scope.ALL, PeriodRules::wholeYear),
            new Rule("DOC-06", ADVICE, Assurance.CERTAIN, Scope.ALL, PeriodRules::stated),
            new Rule("DOC-07", WARNING, Assurance.VARIES, Scope.ALL, CitationRule::misspelt),
            new Rule("DOC-13", WARNING, Assurance.CERTAIN, Scope.ALL, SignatureRule::dated));

    private DocumentRules() {}
}
