package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"关于上报柳溪镇 2022 年工作的报告", "柳溪镇关于呈报2022年度报告的函", "关于报送《柳溪镇2022年政府信息公开工作年度报告》的请示"})
    void aLetterUpwardsIsFoundInTheFirstLines(String line) {
        assertThat(Findings.of("DOC-02", ReportFixture.sound().intro(line)))
                .singleElement()
                .matches(Finding::isCertainViolation);
    }

    @Test
    void aTitleBrokenOverTwoLinesIsFound() {
        var fixture = ReportFixture.sound().untitled().intro("关于上报柳溪镇2022年政府信息", "公开工作情况的报告");

        assertThat(Findings.of("DOC-02", fixture)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照《关于报送2022年政府信息公开工作年度报告的通知》要求，现公布本镇的报告。",
                "本镇的报告依照县里关于报送材料的通知编写，欢迎查阅我们的报告。",
                "关于报送材料，我们向社会公布本镇的报告"
            })
    void aQuotedNoticeIsNoLetterUpwards(String line) {
        assertThat(Findings.of("DOC-02", ReportFixture.sound().intro(line))).isEmpty();
    }

    @Test
    void aTitleWithoutAgencyIsAWarning() {
        var fixture = ReportFixture.sound().title("2022年政府信息公开工作年度报告", Optional.empty(), OptionalInt.of(2022), true);

        assertThat(Findings.of("DOC-01", fixture))
                .extracting(f -> f.message().key())
                .containsExactly("DOC-01.message.agency");
    }

    @ParameterizedTest
    @CsvSource({
        "柳溪镇2022年工作总结,柳溪镇,false,DOC-01.message",
        "2022年政府信息公开工作年度报告,,false,DOC-01.message.agency",
        "2022年度政府信息公开工作年度报告,,false,DOC-01.message.agency",
        "柳溪镇2022年政府信息公开工作年度报告,' ',true,DOC-01.message.agency",
        "柳溪镇2022年政府信息公开工作年度报告,柳溪镇,true,"
    })
    void aTitleIsTheUsualOneWithItsAgency(
            String raw, @Nullable String agency, boolean canonical, @Nullable String key) {
        var fixture = ReportFixture.sound().title(raw, Optional.ofNullable(agency), OptionalInt.of(2022), canonical);

        assertThat(Findings.of("DOC-01", fixture))
                .extracting(f -> f.message().key())
                .isEqualTo(key == null ? List.of() : List.of(key));
    }

    @Test
    void wordsForSuperiorsAreListed() {
        var fixture = ReportFixture.sound().intro("青禾县人民政府办公室：", "根据县里通知要求，现将本镇情况报告如下，请审示。");

        assertThat(Findings.of("DOC-03", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().args()).containsExactly("青禾县人民政府办公室:；现将本镇情况报告如下；请审示；根据县里通知要求");
            assertThat(f.actual()).isEqualTo("青禾县人民政府办公室:");
        });
    }

    @Test
    void aLetterIsKnownByItsTitleAlone() {
        var fixture = ReportFixture.sound().title("关于报送柳溪镇2022年年度报告的报告", Optional.empty(), OptionalInt.of(2022), false);

        assertThat(Findings.of("DOC-02", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.actual()).isEqualTo("关于报送柳溪镇2022年年度报告的报告"));
    }

    @Test
    void aTitleThatWasNotFoundMayBeOurMisreading() {
        assertThat(Findings.of("DOC-01", ReportFixture.sound().untitled()))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
    }

    @Test
    void aSignatureBeforeTheYearWasOverIsNoticedWithoutADeadline() {
        var fixture = ReportFixture.sound().signed(LocalDate.of(2022, 12, 20));

        assertThat(Findings.of("DOC-13", fixture, Subject.unknown()))
                .extracting(f -> f.message().key())
                .containsExactly("DOC-13.message.early");
    }

    @Test
    void aSignatureOnTheDayOfTheDeadlineIsInTime() {
        assertThat(Findings.of("DOC-13", ReportFixture.sound().signed(LocalDate.of(2023, 1, 31))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "department,  2023-02-01, 2023-01-31, CERTAIN",
        "department,  2023-01-31, '',         CERTAIN",
        "government,  2023-04-01, 2023-03-31, CERTAIN",
        "government,  2023-03-31, '',         CERTAIN",
        "township,    2023-02-21, 2023-01-31, REVIEW",
        "subdistrict, 2023-02-21, 2023-01-31, REVIEW",
    })
    void withoutADeadlineTheKindOfAgencyDecides(String kind, LocalDate signed, String deadline, Certainty certainty) {
        var subject = new Subject(
                Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Subject.Witness.HANDED_OVER);

        var findings = Findings.of("DOC-13", ReportFixture.sound().signed(signed), subject);

        if (deadline.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).singleElement().satisfies(f -> {
                assertThat(f.certainty()).isEqualTo(certainty);
                assertThat(f.severity()).isEqualTo(Severity.WARNING);
                assertThat(f.expected()).isEqualTo("≤ " + deadline);
            });
        }
    }
}
