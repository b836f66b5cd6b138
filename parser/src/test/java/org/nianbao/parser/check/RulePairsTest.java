package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.Messages;

class RulePairsTest {

    private static final List<Messages> LANGUAGES = List.of(
            Messages.of(RuleCatalogue.BUNDLE, Locale.CHINESE), Messages.of(RuleCatalogue.BUNDLE, Locale.ENGLISH));

    static Stream<String> ids() {
        return Rules.all().stream().map(Rule::id);
    }

    @Test
    void everyRuleHasItsPair() {
        assertThat(Spoilt.all()).containsOnlyKeys(ids().toArray(String[]::new));
    }

    @Test
    void nothingIsSaidOfASoundReport() {
        assertThat(Checker.check(ReportFixture.sound().build(), ReportFixture.subject()))
                .isEmpty();
        assertThat(Checker.check(ReportFixture.soundOf2019().build(), Subject.unknown()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} speaks")
    @MethodSource("ids")
    void aRuleSpeaksOfItsFaultWithItsOwnSeverity(String id) {
        var findings = rule(id).check(Spoilt.of(id).context());

        assertThat(findings).isNotEmpty().allMatch(f -> f.rule().equals(id));
        assertThat(findings)
                .as("the catalogue names the gravest severity")
                .allMatch(f -> f.severity().compareTo(rule(id).card().severity()) >= 0);
    }

    /** With all it may want to see: last year's sound report, and the number it asks for where it asks for one. */
    @ParameterizedTest(name = "{0} keeps silent")
    @MethodSource("ids")
    void aRuleKeepsSilentOnASoundReport(String id) {
        var profile = new RuleProfile(
                "x", Map.of("STR-13", new RuleProfile.Setting(true, Optional.empty(), OptionalInt.of(100_000))));
        var subject = ReportFixture.subject()
                .after(Optional.of(ReportFixture.soundBefore().build()))
                .with(List.of(ReportFixture.sound().build()))
                .under(profile);

        assertThat(rule(id).check(CheckContext.of(ReportFixture.sound().build(), subject)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatARuleSaysCanBeReadInBothLanguages(String id) {
        for (var finding : rule(id).check(Spoilt.of(id).context())) {
            for (var messages : LANGUAGES) {
                assertThat(messages.text(finding.message())).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aRuleHasTitleBasisAndMessageInBothLanguages(String id) {
        for (var messages : LANGUAGES) {
            assertThat(rule(id).card().title(messages)).isNotBlank();
            assertThat(rule(id).card().basis(messages)).isNotBlank().doesNotContain("{", "''");
        }
    }

    @Test
    void theCatalogueListsEveryRuleInItsOrder() {
        assertThat(RuleCatalogue.in(Locale.ENGLISH))
                .extracting(RuleCatalogue.Entry::id)
                .doesNotHaveDuplicates()
                .contains(ids().toArray(String[]::new));
        assertThat(RuleCatalogue.in(Locale.CHINESE))
                .allSatisfy(e -> assertThat(e.certainty()).isNotBlank());
    }

    private static Rule rule(String id) {
        return Rules.byId(id).orElseThrow();
    }
}
