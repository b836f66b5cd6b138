package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.TemplateVersion;
import org.nianbao.parser.report.Title;

class ProseTest {

    private static final String TITLE = "青禾县水利局2022年年度报告正文";

    private static Report report(Optional<String> title, List<String> lines, Heading... headings) {
        return new Report(
                title.map(raw -> new Title(raw, Optional.empty(), OptionalInt.of(2022), true)),
                Optional.empty(),
                OptionalInt.of(2022),
                TemplateVersion.V2021,
                false,
                Optional.empty(),
                lines,
                List.of(headings),
                List.of(),
                Map.of(),
                Map.of(),
                0,
                Format.HTML,
                Optional.empty());
    }

    private static Heading heading(int no, int line) {
        return new Heading(no, "", Match.EXACT, line);
    }

    @Test
    void itIsWhatStandsUnderTheTitleWithoutHeadingsAndTables() {
        var report = ReportFixture.sound()
                .intro("导语。")
                .text(1, "甲 乙", "丙")
                .text(2, "表二")
                .text(3, "表三")
                .text(4, "表四")
                .text(5, "丁")
                .text(6, "戊", "己")
                .build();

        assertThat(Prose.of(report))
                .extracting(Prose::section, Prose::text, Prose::bare, Prose::last)
                .containsExactly(
                        tuple(0, "导语。", "导语。", true),
                        tuple(1, "甲 乙", "甲乙", false),
                        tuple(1, "丙", "丙", true),
                        tuple(5, "丁", "丁", true),
                        tuple(6, "戊", "戊", false),
                        tuple(6, "己", "己", true));
    }

    @Test
    void whatStandsAboveTheTitleIsNotTheAuthors() {
        var lines = List.of("首页", "青禾县水利局", "2022年年度报告正文", "导语", "一、总体情况", "正文");

        assertThat(Prose.of(report(Optional.of(TITLE), lines, heading(1, 4))))
                .extracting(Prose::section, Prose::text)
                .containsExactly(tuple(0, "导语"), tuple(1, "正文"));
        assertThat(Prose.of(report(Optional.empty(), lines, heading(1, 4))))
                .as("nobody knows where the text begins")
                .extracting(Prose::section, Prose::text)
                .containsExactly(tuple(1, "正文"));
        assertThat(Prose.of(report(Optional.of("另一份报告"), lines, heading(1, 4))))
                .extracting(Prose::text)
                .containsExactly("正文");
    }

    @Test
    void aTitleUnderAHeadingIsNoProseEither() {
        var lines = List.of("一、总体情况", TITLE, "正文");

        assertThat(Prose.of(report(Optional.of(TITLE), lines, heading(1, 0))))
                .extracting(Prose::text)
                .containsExactly("正文");
    }

    @Test
    void aTitleIsKnownByItsLastFiveCharacters() {
        assertThat(Prose.of(report(Optional.of(TITLE), List.of("度报告正文", "导语"))))
                .extracting(Prose::text)
                .containsExactly("导语");
        assertThat(Prose.of(report(Optional.of(TITLE), List.of("报告正文", "导语")))).isEmpty();
    }

    @Test
    void theSectionsOfTheTablesAreTheSecondToTheFourth() {
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6).stream().filter(Prose::hasTable).toList())
                .containsExactly(2, 3, 4);
    }
}
