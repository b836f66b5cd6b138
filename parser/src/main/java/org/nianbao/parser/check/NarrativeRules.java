package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** NAR and FEE: the text against the tables and itself (文字与表格). */
final class NarrativeRules {

    static final List<Rule> LIST = List.of(
            new Rule("NAR-01", VIOLATION, Assurance.REVIEW, Scope.ALL, RequestNarrativeRules::received),
            new Rule("NAR-02", VIOLATION, Assurance.COMPLETE_TABLE, Scope.ALL, RequestNarrativeRules::denied),
            new Rule("NAR-03", VIOLATION, Assurance.COMPLETE_TABLE, Scope.ALL, RequestNarrativeRules::unmentioned),
            new Rule("NAR-06", WARNING, Assurance.REVIEW, Scope.ALL, PartsRule::addUp));

    private NarrativeRules() {}
}
