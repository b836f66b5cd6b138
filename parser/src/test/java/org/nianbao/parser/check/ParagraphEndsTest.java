package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.Format;

/** TXT-06, edge by edge. */
class ParagraphEndsTest {

    private static final String NEXT = "二是更新栏目。";

    /** A paragraph of that many characters without an end mark, with a sentence in it. */
    private static String open(int length) {
        return "更新。" + "慢".repeat(length - 3);
    }

    @ParameterizedTest
    @CsvSource({"40,1", "39,0"})
    void aParagraphWithASentenceInItIsLongFromFortyCharactersOn(int length, int findings) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, open(length), NEXT)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"80,1", "79,0"})
    void aLineWithoutASentenceIsNoHeadingFromEightyCharactersOn(int length, int findings) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, "慢".repeat(length), NEXT)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "：", "）", "0"})
    void onlyAHanCharacterAtTheEndSaysThatTheMarkIsMissing(String end) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, open(50) + end, NEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、更新", "（二）更新", "(二)更新", "第二，更新", "第二、更新", "十二是更新"})
    void anItemBeginsAParagraph(String next) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, open(50), next)))
                .hasSize(1);
    }

    @Test
    void theFirstIsQuotedAndAllAreCounted() {
        var fixture = ReportFixture.sound().text(1, open(45) + "网站和公示栏", NEXT).text(5, open(50), NEXT);

        assertThat(Findings.of("TXT-06", fixture)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ADVICE);
            assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(f.where()).isEqualTo("一、总体情况");
            assertThat(f.quote()).isEqualTo("慢慢慢慢网站和公示栏");
            assertThat(f.message().args()).containsExactly("2", "“慢慢慢慢网站和公示栏”；“慢慢慢慢慢慢慢慢慢慢”");
        });
    }

    /** In a PDF a paragraph goes on over its lines; on a page every line is one. */
    @Test
    void whereLinesAreBrokenTheyAreReadTogether() {
        var half = "慢".repeat(40);

        assertThat(Findings.of("TXT-06", ReportFixture.sound().from(Format.PDF).text(5, half, half, NEXT)))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, half, half, NEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "！", "？", "；", "："})
    void anEndMarkAtTheEndOfALineEndsTheParagraph(String mark) {
        assertThat(Findings.of(
                        "TXT-06",
                        ReportFixture.sound().from(Format.PDF).text(5, "", "慢".repeat(50) + mark, "更新偏慢", NEXT)))
                .isEmpty();
    }

    @Test
    void aParagraphDoesNotReachOverAnItemOrASection() {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().from(Format.PDF).text(5, open(50), "二是加强学习", "三是更新栏目。")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).isEqualTo("1"));
        assertThat(Findings.of(
                        "TXT-06",
                        ReportFixture.sound().from(Format.PDF).text(1, open(50)).text(5, "更新偏慢", NEXT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022在网站公开。,2022,2022在",
        "2021在网站公开。,2021,2021在",
        "2023在网站公开。,2023,2023在",
        "更新（2022在网站）公开。,2022,2022在",
        "镇里2022共公开两条。,2022,2022共"
    })
    void aYearWithoutItsWordIsNamed(String line, String year, String words) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().key()).isEqualTo("TXT-06.message.year");
                    assertThat(f.message().args()).containsExactly(year, words);
                    assertThat(f.where()).startsWith("五、");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020在网站公开。", "2024在网站公开。", "编号A2022在库。", "编号2022-2022在库。", "编号12022在库。"})
    void otherYearsAndNumbersAreNot(String line) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, line.replace("-", "B"))))
                .isEmpty();
    }

    @Test
    void aTextThatLostTheWordEverywhereIsNotAskedForIt() {
        var fixture = ReportFixture.sound()
                .untitled()
                .intro("统计期限自2022.1.1至2022.12.31。")
                .text(5, "2022在网站公开。");

        assertThat(Findings.of("TXT-06", fixture)).isEmpty();
    }
}
