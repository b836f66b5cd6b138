package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** SET and PUB: rules whose evidence lies outside a single report. Who sees it, a batch or the judge, speaks by their ids. */
final class OutsideRules {

    static final List<RuleCard> LIST = List.of(
            card("SET-01", WARNING, Assurance.REVIEW, Evidence.BATCH, Scope.ALL),
            card("SET-02", ADVICE, Assurance.REVIEW, Evidence.BATCH, Scope.ALL.only(AgencyKind.GOVERNMENT)),
            card("SET-03", VIOLATION, Assurance.VARIES, Evidence.BATCH, Scope.ALL),
            card("SET-04", WARNING, Assurance.REVIEW, Evidence.BATCH, Scope.ALL),
            card("PUB-01", VIOLATION, Assurance.VARIES, Evidence.PORTAL, Scope.SINCE_2019.only(AgencyKind.DEPARTMENT)),
            card("PUB-02", VIOLATION, Assurance.VARIES, Evidence.PORTAL, Scope.SINCE_2019.only(AgencyKind.GOVERNMENT)),
            card(
                    "PUB-03",
                    WARNING,
                    Assurance.VARIES,
                    Evidence.PORTAL,
                    Scope.SINCE_2019.only(AgencyKind.TOWNSHIP, AgencyKind.SUBDISTRICT, AgencyKind.OTHER)),
            card("PUB-04", VIOLATION, Assurance.VARIES, Evidence.PORTAL, Scope.until(2018)),
            card("PUB-05", WARNING, Assurance.CERTAIN, Evidence.PORTAL, Scope.ALL),
            card("PUB-06", ADVICE, Assurance.CERTAIN, Evidence.PORTAL, Scope.ALL),
            card("PUB-07", WARNING, Assurance.REVIEW, Evidence.PORTAL, Scope.ALL),
            CopiesRule.CARD,
            card("PUB-09", WARNING, Assurance.REVIEW, Evidence.PORTAL, Scope.ALL),
            card("PUB-10", VIOLATION, Assurance.VARIES, Evidence.PORTAL, Scope.ALL));

    private OutsideRules() {}

    private static RuleCard card(String id, Severity severity, Assurance assurance, Evidence evidence, Scope scope) {
        return new RuleCard(id, severity, assurance, evidence, scope);
    }
}
