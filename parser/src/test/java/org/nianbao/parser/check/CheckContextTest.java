package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.TemplateVersion;

class CheckContextTest {

    private static CheckContext of(ReportFixture fixture) {
        return CheckContext.of(fixture.build(), ReportFixture.subject());
    }

    @Test
    void moreThanAReportCanHoldIsNotSearched() {
        var context = of(ReportFixture.sound().untitled().intro("一".repeat(60_000), "二".repeat(60_000)));

        assertThat(context.flow()).isEqualTo("一".repeat(60_000) + "二".repeat(40_000));
    }

    @Test
    void theNarrativeIsTheFlowWithoutHeadings() {
        var context = of(ReportFixture.sound().text(6, "没有收费。"));

        assertThat(context.flow()).endsWith("六、其他需要报告的事项没有收费。");
        assertThat(context.narrative()).endsWith("由专人核对内容。没有收费。").doesNotContain("总体情况");
    }

    @Test
    void otherHandlingIsOneRowIfItsLabelOrItsNumbersAreThere() {
        assertThat(of(ReportFixture.sound()).otherHandlingInOneRow()).isFalse();
        assertThat(of(ReportFixture.sound().otherHandlingInOneRow()).otherHandlingInOneRow())
                .isTrue();
        assertThat(of(ReportFixture.sound().number("T3.C6.np", 1)).otherHandlingInOneRow())
                .isTrue();
    }

    @Test
    void sentencesAmongTheTablesAreNotWritten() {
        var context = of(ReportFixture.sound().text(3, "一二三。").text(6, "没有收费。"));

        assertThat(context.sentences()).contains(new Sentence(3, "一二三"), new Sentence(6, "没有收费"));
        assertThat(context.written()).contains(new Sentence(6, "没有收费")).doesNotContain(new Sentence(3, "一二三"));
    }

    @Test
    void requestsAreReadCompletelyOrNot() {
        assertThat(of(ReportFixture.sound()).requestsReadCompletely()).isTrue();
        assertThat(of(ReportFixture.sound().cell("T3.A.tot", "")).requestsReadCompletely())
                .isFalse();
        assertThat(of(ReportFixture.sound().cell("T3.B.tot", "")).requestsReadCompletely())
                .isFalse();
        assertThat(of(ReportFixture.sound().withoutCells("T3.C2.law"::equals)).requestsReadCompletely())
                .isFalse();
        assertThat(of(ReportFixture.sound().cell("T3.C2.law", "")).requestsReadCompletely())
                .as("a blank was read")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022,V2021,CERTAIN", "2022,NONE,CERTAIN", ",V2021,CERTAIN", ",NONE,REVIEW"})
    void whatIsAbsentIsCertainOnlyWhereTheBindingFormIsKnown(Integer year, TemplateVersion form, Certainty certainty) {
        var report = with(ReportFixture.sound().build(), year, form);

        assertThat(CheckContext.of(report, ReportFixture.subject()).absence()).isEqualTo(certainty);
    }

    @Test
    void whatAPictureOrALostDownloadMayHoldIsNotCertainlyAbsent() {
        assertThat(of(ReportFixture.sound().images(1)).absence()).isEqualTo(Certainty.REVIEW);
        assertThat(CheckContext.of(ReportFixture.sound().build(), ReportFixture.subject(Subject.Witness.ONE_COPY))
                        .absence())
                .isEqualTo(Certainty.REVIEW);
    }

    @Test
    void aReportWithoutAYearIsHeldAgainstItsOwnFormElseTheNewest() {
        var old = with(ReportFixture.soundOf2019().build(), null, TemplateVersion.V2019);

        assertThat(CheckContext.of(old, Subject.unknown()).bindingYear()).hasValue(2019);
        assertThat(CheckContext.of(with(old, null, TemplateVersion.NONE), Subject.unknown())
                        .bindingYear())
                .hasValue(2021);
    }

    private static Report with(Report r, @Nullable Integer year, TemplateVersion form) {
        return new Report(
                r.title(),
                r.agency(),
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                form,
                r.hybrid(),
                r.signedOn(),
                r.lines(),
                r.headings(),
                r.sections(),
                r.tables(),
                r.cells(),
                r.images(),
                r.format(),
                Optional.empty());
    }
}
