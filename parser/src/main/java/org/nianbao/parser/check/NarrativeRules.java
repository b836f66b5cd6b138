package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** NAR and FEE: the text against the tables and itself (文字与表格). */
final class NarrativeRules {

    static final List<Rule> LIST = List.of(
            new Rule("NAR-01", VIOLATION, Assurance.REVIEW, Scope.ALL, RequestNarrativeRules::received),
            new Rule("NAR-02", VIOLATION, Assurance.COMPLETE_TABLE, Scope.ALL, RequestNarrativeRules::denied),
            new Rule("NAR-03", VIOLATION, Assurance.COMPLETE_TABLE, Scope.ALL, RequestNarrativeRules::unmentioned),
            new Rule("NAR-04", VIOLATION, Assurance.REVIEW, Scope.ALL, OutcomeRule::agrees),
            new Rule("NAR-05", VIOLATION, Assurance.REVIEW, Scope.ALL, RemedyRule::agrees),
            new Rule("NAR-06", WARNING, Assurance.REVIEW, Scope.ALL, PartsRule::addUp),
            new Rule("NAR-07", WARNING, Assurance.REVIEW, Scope.ALL, ForeignItemsRule::notCounted),
            new Rule("NAR-08", ADVICE, Assurance.REVIEW, Scope.ALL, MixedUnitsRule::oneUnit),
            new Rule("NAR-09", ADVICE, Assurance.REVIEW, Scope.ALL, SilentChannelsRule::everyChannelHasItsNumber),
            new Rule("NAR-10", WARNING, Assurance.REVIEW, Scope.ALL, PercentageRule::followFromNumbers),
            new Rule("NAR-11", VIOLATION, Assurance.REVIEW, Scope.ALL, DisclosureClaimRule::agrees),
            new Rule("NAR-12", ADVICE, Assurance.REVIEW, Scope.ALL, FrequencyRule::keepsWhatItSays),
            new Rule("NAR-13", ADVICE, Assurance.REVIEW, Scope.ALL, WrongObjectRule::countsRequests),
            new Rule("FEE-01", WARNING, Assurance.REVIEW, Scope.SINCE_2021, FeeRules::insideTableTwo),
            new Rule("FEE-02", WARNING, Assurance.REVIEW, Scope.SINCE_2021, FeeRules::belowTariff),
            new Rule("FEE-03", VIOLATION, Assurance.REVIEW, Scope.SINCE_2021, FeeRules::denied));

    private NarrativeRules() {}
}
