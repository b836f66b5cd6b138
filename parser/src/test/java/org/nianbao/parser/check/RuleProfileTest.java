package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RuleProfileTest {

    private static Subject under(String rule, boolean on, Optional<Severity> severity) {
        return ReportFixture.subject()
                .under(new RuleProfile(
                        "示例市", Map.of(rule, new RuleProfile.Setting(on, severity, OptionalInt.empty()))));
    }

    private static Subject graded(String rule, Severity severity) {
        return under(rule, true, Optional.of(severity));
    }

    private static List<Finding> findings(String rule, Subject subject) {
        return Findings.of(rule, Spoilt.of(rule).report(), subject);
    }

    @Test
    void aRuleThatIsSwitchedOffSaysNothing() {
        assertThat(findings("STR-18", ReportFixture.subject())).isNotEmpty();
        assertThat(findings("STR-18", under("STR-18", false, Optional.empty()))).isEmpty();
    }

    @Test
    void aWarningRaisedToAViolationWaitsForAPerson() {
        assertThat(findings("STR-18", graded("STR-18", Severity.VIOLATION)))
                .extracting(Finding::severity, Finding::certainty)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.VIOLATION, Certainty.REVIEW));
    }

    @Test
    void aWarningOnTheTablesMayBecomeACertainViolation() {
        assertThat(findings("T3-05", graded("T3-05", Severity.VIOLATION)))
                .allMatch(f -> f.severity() == Severity.VIOLATION && f.certainty() == Certainty.CERTAIN)
                .isNotEmpty();
    }

    @Test
    void aViolationLoweredToAdviceStaysCertain() {
        assertThat(findings("T3-01", graded("T3-01", Severity.ADVICE)))
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.ADVICE && f.certainty() == Certainty.CERTAIN);
    }

    @Test
    void milderFindingsOfARaisedRuleStayMild() {
        var elsewhere = ReportFixture.sound().text(5, "问题是更新慢。未收取信息处理费。").text(6, "无");

        assertThat(Findings.of("STR-18", elsewhere, graded("STR-18", Severity.VIOLATION)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
    }

    @Test
    void whatOnlySomePlacesDemandIsOffUntilAProfileNamesIt() {
        var local = new RuleCard("STR-13", Severity.ADVICE, Assurance.CERTAIN, Evidence.LOCAL, Scope.ALL);
        var usual = new RuleCard("STR-12", Severity.WARNING, Assurance.CERTAIN, Evidence.REPORT, Scope.ALL);

        assertThat(RuleProfile.NATIONAL.isOn(local)).isFalse();
        assertThat(RuleProfile.NATIONAL.isOn(usual)).isTrue();
        assertThat(under("STR-13", true, Optional.empty()).profile().isOn(local))
                .isTrue();
        assertThat(under("STR-12", false, Optional.empty()).profile().isOn(usual))
                .isFalse();
    }

    @Test
    void theNumberARuleAsksFor() {
        var profile = new RuleProfile(
                "x", Map.of("STR-13", new RuleProfile.Setting(true, Optional.empty(), OptionalInt.of(800))));

        assertThat(profile.limit("STR-13")).hasValue(800);
        assertThat(profile.limit("STR-20")).isEmpty();
    }
}
