package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.Messages;

class RulePairsTest {

    private static final List<Messages> LANGUAGES = List.of(
            Messages.of(RuleCatalogue.BUNDLE, Locale.CHINESE), Messages.of(RuleCatalogue.BUNDLE, Locale.ENGLISH));

    @Test
    void everyRuleHasItsPair() {
        assertThat(Spoilt.all()).containsOnlyKeys(ids());
    }

    @Test
    void nothingIsSaidOfASoundReport() {
        assertThat(Checker.check(ReportFixture.sound().build(), ReportFixture.subject()))
                .isEmpty();
        assertThat(Checker.check(ReportFixture.soundOf2019().build(), Subject.unknown()))
                .isEmpty();
    }

    @Test
    void aRuleSpeaksOfItsFaultWithItsOwnSeverity() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            var findings = rule.check(Spoilt.of(rule.id()).context());

            assertThat(findings).isNotEmpty().allMatch(f -> f.rule().equals(rule.id()));
            assertThat(findings)
                    .as("the catalogue names the gravest severity")
                    .allMatch(f -> f.severity().compareTo(rule.card().severity()) >= 0);
        });
    }

    /** With all it may want to see: last year's sound report, and the number it asks for where it asks for one. */
    @Test
    void aRuleKeepsSilentOnASoundReport() {
        var profile = new RuleProfile(
                "x", Map.of("STR-13", new RuleProfile.Setting(true, Optional.empty(), OptionalInt.of(100_000))));
        var subject = ReportFixture.subject()
                .after(Optional.of(ReportFixture.soundBefore().build()))
                .with(List.of(ReportFixture.sound().build()))
                .under(profile);
        var context = CheckContext.of(ReportFixture.sound().build(), subject);

        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.check(context)).isEmpty());
    }

    @Test
    void whatARuleSaysCanBeReadInBothLanguages() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            for (var finding : rule.check(Spoilt.of(rule.id()).context())) {
                for (var messages : LANGUAGES) {
                    assertThat(messages.text(finding.message())).isNotBlank().doesNotContain("{", "}");
                }
            }
        });
    }

    @Test
    void aRuleHasTitleBasisAndMessageInBothLanguages() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            for (var messages : LANGUAGES) {
                assertThat(rule.card().title(messages)).isNotBlank();
                assertThat(rule.card().basis(messages)).isNotBlank().doesNotContain("{", "''");
            }
        });
    }

    @Test
    void theCatalogueListsEveryRuleInItsOrder() {
        assertThat(RuleCatalogue.in(Locale.ENGLISH))
                .extracting(RuleCatalogue.Entry::id)
                .doesNotHaveDuplicates()
                .contains(ids());
        assertThat(RuleCatalogue.in(Locale.CHINESE))
                .allSatisfy(e -> assertThat(e.certainty()).isNotBlank());
    }

    private static String[] ids() {
        return Rules.all().stream().map(Rule::id).toArray(String[]::new);
    }
}
