package org.nianbao.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.parser.check.Severity;

class SimilarTextRuleTest {

    private static final String OWN = Prose.of(1, 400);

    @Test
    void twoAgenciesWithTheSameTextAreBothNamed() {
        var findings = new Units()
                .text("青禾县水务局", "青禾县水务局" + OWN)
                .text("河东县林业局", "河东县林业局" + OWN)
                .text("河东县统计局", Prose.of(2, 400))
                .findings();

        assertThat(findings).containsOnlyKeys("青禾县水务局", "河东县林业局");
        var finding = only(findings.get("青禾县水务局"));
        assertThat(finding.rule()).isEqualTo("SET-01");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.certainty()).isEqualTo(Certainty.REVIEW);
        assertThat(finding.actual()).isEqualTo("100%");
        assertThat(chinese(finding))
                .contains("青禾县水务局", "河东县林业局 100%", "“××" + OWN.substring(0, 50).replace('，', ','));
        assertThat(chinese(only(findings.get("河东县林业局")))).contains("青禾县水务局 100%");
    }

    @Test
    void theQuoteIsShortAndTheLengthIsTold() {
        var findings = new Units()
                .text("青禾县水务局", OWN)
                .text("河东县林业局", OWN + Prose.of(3, 200))
                .findings();

        var args = only(findings.get("河东县林业局")).message().args();
        assertThat(args.get(2)).isEqualTo("400");
        assertThat(args.get(3)).hasSizeLessThanOrEqualTo(60).endsWith("…");
    }

    @Test
    void halfOfTheShorterTextIsEnoughAndLessIsNot() {
        var half = new Units().text("青禾县水务局", OWN + Prose.of(2, 390)).text("河东县林业局", OWN + Prose.of(3, 700));
        var less = new Units().text("青禾县水务局", OWN + Prose.of(2, 420)).text("河东县林业局", OWN + Prose.of(3, 700));

        assertThat(half.findings()).hasSize(2);
        assertThat(less.findings()).isEmpty();
    }

    @Test
    void oneAgencyTwiceIsNoCopy() {
        assertThat(new Units()
                        .text("青禾县水务局", OWN)
                        .text("水务局", OWN)
                        .text("宁海市青禾县水务局", OWN)
                        .findings())
                .isEmpty();
        assertThat(new Units().text("青禾县人民政府", OWN).text("青禾县人民政府办公室", OWN).findings())
                .isEmpty();
    }

    @Test
    void shortTextsAndOtherYearsAreNotCompared() {
        var brief = Prose.of(1, 180);
        assertThat(new Units().text("青禾县水务局", brief).text("河东县林业局", brief).findings())
                .isEmpty();
        assertThat(new Units()
                        .add(Units.report("青禾县水务局", 2021, "department", "640302", OWN, Figures.NONE))
                        .add(Units.report("河东县林业局", 2022, "department", "640302", OWN, Figures.NONE))
                        .findings())
                .isEmpty();
    }

    @Test
    void ofAHubThreeAreNamedAndTheOthersCounted() {
        var units = new Units();
        for (int i = 0; i < 40; i++) {
            units.text(Prose.of(100 + i, 3) + "县水务局", OWN + (i % 2 == 0 ? "" : Prose.of(200 + i, 30)));
        }
        var findings = units.findings();

        assertThat(findings).hasSize(40).allSatisfy((id, said) -> {
            var message = only(said).message();
            assertThat(message.key()).isEqualTo("SET-01.message.more");
            assertThat(message.args().get(1).split("；")).hasSize(3);
            assertThat(message.args().get(4)).isEqualTo("36");
        });
    }

    @Test
    void whatVeryManyShareIsAModelAndNoCopy() {
        var units = new Units();
        for (int i = 0; i <= SimilarTextRule.FEW; i++) {
            units.text(Prose.of(100 + i, 3) + "县水务局", OWN + Prose.of(200 + i, 250));
        }

        assertThat(units.findings()).isEmpty();
    }

    @Test
    void nothingIsSaidOfAModelThatAllLeftAsItIs() {
        var units = new Units();
        for (int i = 0; i <= SimilarTextRule.FEW; i++) {
            units.text(Prose.of(100 + i, 3) + "县水务局", OWN);
        }

        assertThat(units.findings()).isEmpty();
    }

    @Test
    void theEvidenceIsNotTakenFromTheModel() {
        var units = new Units();
        for (int i = 0; i < SimilarTextRule.FEW; i++) {
            units.text(Prose.of(100 + i, 3) + "县水务局", OWN + Prose.of(200 + i, 250));
        }
        var copied = Prose.of(7, 300);
        var findings =
                units.text("青禾县水务局", OWN + copied).text("河东县林业局", OWN + copied).findings();

        assertThat(findings).containsOnlyKeys("青禾县水务局", "河东县林业局");
        assertThat(only(findings.get("青禾县水务局")).message().args().get(3))
                .contains(copied.substring(5, 30).replace('，', ','));
    }

    private static Finding only(@Nullable List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return Objects.requireNonNull(findings).get(0);
    }

    private static String chinese(Finding finding) {
        return Messages.of(RuleCatalogue.BUNDLE, Locale.CHINESE).text(finding.message());
    }
}
