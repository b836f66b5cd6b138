package org.nianbao.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Severity;

class RollUpRuleTest {

    /** Two units with 30 requests, 300 licences and 30 penalties together. */
    private static Units units() {
        return new Units()
                .figures(
                        "青禾县水务局", "department", "T3.A.tot", 10, "T2.licence.decisions", 300, "T2.penalty.decisions", 20)
                .figures("青禾县柳溪镇人民政府", "township", "T3.A.tot", 20, "T2.penalty.decisions", 10);
    }

    private static Units with(int requests, int licences, int penalties) {
        return units().figures(
                        "青禾县人民政府",
                        "government",
                        "T3.A.tot",
                        requests,
                        "T2.licence.decisions",
                        licences,
                        "T2.penalty.decisions",
                        penalties);
    }

    @Test
    void aRollUpThatHasLessThanItsUnitsIsAskedAbout() {
        var findings = with(12, 300, 31).findings();

        assertThat(findings).containsOnlyKeys("青禾县人民政府");
        assertThat(findings.get("青禾县人民政府")).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("SET-02");
            assertThat(f.severity()).isEqualTo(Severity.ADVICE);
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
            assertThat(f.cells()).containsExactly("T3.A.tot");
            assertThat(f.message().args()).containsExactly("青禾县人民政府", "2", "本年新收政府信息公开申请数量 12 < 30");
        });
    }

    @Test
    void aRollUpThatHasAtLeastAsMuchIsSilent() {
        assertThat(with(30, 301, 30).findings()).isEmpty();
    }

    @Test
    void aReportForTheGovernmentItselfIsSilent() {
        assertThat(with(12, 0, 0).findings()).isEmpty();
        assertThat(with(12, 0, 30).findings()).isEmpty();
    }

    @Test
    void servicesLedFromAboveAreNotCounted() {
        assertThat(with(30, 300, 30)
                        .figures("国家税务总局青禾县税务局", "department", "T3.A.tot", 5, "T2.penalty.decisions", 900)
                        .findings())
                .isEmpty();
    }

    @Test
    void unitsOfAnotherCountyAreNotCounted() {
        assertThat(with(30, 300, 30)
                        .add(Units.report("河东县林业局", 2022, "department", "640303", "", Units.figuresOf("T3.A.tot", 90)))
                        .findings())
                .isEmpty();
    }

    @Test
    void withTwoGovernmentsNobodyKnowsWhoseTheUnitsAre() {
        assertThat(with(12, 300, 31)
                        .figures("青禾县河滩管理区人民政府", "government", "T3.A.tot", 1)
                        .findings())
                .isEmpty();
    }

    @Test
    void aCityCodeAlsoCoversItsCounties() {
        var units = new Units()
                .add(city("宁海市人民政府", "government", 12, 300, 31))
                .add(city("宁海市水务局", "department", 10, 300, 20))
                .add(city("宁海市林业局", "department", 20, 0, 10));

        assertThat(units.findings()).isEmpty();
    }

    @Test
    void aKnownParentTellsWhichUnitsBelong() {
        var units = new Units()
                .add(city("宁海市人民政府", "government", 12, 300, 31))
                .add(city("宁海市水务局", "department", 10, 300, 20).under("宁海市人民政府"))
                .add(city("宁海市林业局", "department", 20, 0, 10).under("宁海市人民政府"));

        assertThat(units.findings()).containsOnlyKeys("宁海市人民政府");
    }

    private static BatchReport city(String name, String kind, int requests, int licences, int penalties) {
        return Units.report(
                name,
                2022,
                kind,
                "640300",
                "",
                Units.figuresOf(
                        "T3.A.tot", requests, "T2.licence.decisions", licences, "T2.penalty.decisions", penalties));
    }

    @Test
    void aNumberThatWasNotReadIsNoZero() {
        var own = Units.figuresOf("T3.A.tot", "", "T2.licence.decisions", 300, "T2.penalty.decisions", 30);

        assertThat(own.total(0)).isEqualTo(Optional.empty());
        assertThat(units().add(Units.report("青禾县人民政府", 2022, "government", "640302", "", own))
                        .findings())
                .isEmpty();
    }
}
