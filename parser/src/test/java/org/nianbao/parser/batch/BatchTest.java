package org.nianbao.parser.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.report.Report;

class BatchTest {

    private static final List<Messages> LANGUAGES = List.of(
            Messages.of(RuleCatalogue.BUNDLE, Locale.CHINESE), Messages.of(RuleCatalogue.BUNDLE, Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource(BatchRule.class)
    void aRuleHasTitleBasisAndMessageInBothLanguages(BatchRule rule) {
        for (var messages : LANGUAGES) {
            assertThat(messages.text(rule.id() + ".title")).isNotBlank().doesNotContain("{", "''");
            assertThat(messages.text(rule.id() + ".basis")).isNotBlank().doesNotContain("{", "''");
            assertThat(messages.text(rule.id() + ".message", "甲", "乙", "3", "丁", "5"))
                    .isNotBlank()
                    .doesNotContain("{", "''");
        }
    }

    @Test
    void anIdStandsForOneReport() {
        var units = new Units().text("青禾县水务局", "").text("青禾县水务局", "");

        assertThatThrownBy(units::findings).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyBatchHasNoFindings() {
        assertThat(Batch.findings(List.of())).isEmpty();
    }

    @Test
    void aReportOfNobodyIsInNoBatch() {
        assertThat(BatchReport.of("a", Report.NOTHING, Subject.unknown())).isEmpty();
    }

    @Test
    void theKnownNameComesBeforeThePrintedOne() {
        var subject = new Subject(
                Optional.of("department"),
                Optional.of("640302"),
                Optional.of("河东县水务局"),
                Optional.empty(),
                Subject.Witness.HANDED_OVER);

        var report = BatchReport.of("a", Units.reportOf(0), subject).orElseThrow();

        assertThat(report.name()).isEqualTo("河东县水务局");
        assertThat(report.kind()).contains("department");
        assertThat(report.region()).contains("640302");
        assertThat(BatchReport.of("a", Units.reportOf(0), Subject.unknown()))
                .map(BatchReport::name)
                .contains("青禾县水务局");
    }
}
