package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TXT-02, mark by mark. */
class HalfWidthTest {

    @Test
    void theFirstIsQuotedWithTenCharactersOnBothSidesAndAllAreCounted() {
        var fixture = ReportFixture.sound()
                .text(1, "全镇各村的公示栏和网站栏目更新太慢,镇里已经派人逐月查看并督促改正。")
                .text(5, "栏目更新偏慢,需要改进。");

        assertThat(Findings.of("TXT-02", fixture)).singleElement().satisfies(f -> {
            assertThat(f.quote()).isEqualTo("栏和网站栏目更新太慢,镇里已经派人逐月查看");
            assertThat(f.where()).isEqualTo("一、总体情况");
            assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(f.message().args()).containsExactly("2", "“栏和网站栏目更新太慢,镇里已经派人逐月查看”；“栏目更新偏慢,需要改进。”");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "更,新偏慢。|1",
                "更新 , 偏慢。|1",
                "更新,“三审”制度。|1",
                "落实“三审”,更新栏目。|1",
                "(一）更新偏慢。|1",
                "更新(含网站）偏慢。|1",
                "（一)更新偏慢。|1",
                "更新（含网站)|1",
                "更新（含网站) 。|1",
                "(一)更新偏慢。|2",
                "更新;偏慢:太慢?更新!慢。|4"
            })
    void aMarkAmongHanCharactersIsCounted(String line, String count) {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).isEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",更新偏慢",
                "更新偏慢,",
                "更新,A级",
                "A级A,更新",
                "接口API(接口)更新。",
                "（接口)API更新。",
                "更新（30%)偏慢。",
                "更新(A级）偏慢。",
                "更新A(更新）偏慢。"
            })
    void aMarkAtAnEdgeOrBesideLatinIsNot(String line) {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void marksLessThanTenCharactersApartShareAQuote() {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, "更新,一二三四五六七八,慢。")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).containsExactly("2", "“更新,一二三四五六七八,慢”"));
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, "更新,一二三四五六七八九,慢。")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).containsExactly("2", "“更新,一二三四五六七八九,”；“,一二三四五六七八九,慢。”"));
    }

    @ParameterizedTest
    @CsvSource({"10,0,TXT-02.message.all", "9,0,TXT-02.message", "10,1,TXT-02.message", "11,0,TXT-02.message.all"})
    void tenHalfWidthMarksAndNoFullOneAreAHabit(int half, int full, String key) {
        var fixture = ReportFixture.sound()
                .intro("现公布本年度报告。")
                .text(1, "更新,慢。".repeat(half) + "更新，慢。".repeat(full))
                .text(5, "")
                .text(6, "");

        assertThat(Findings.of("TXT-02", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo(key);
            assertThat(f.message().args().get(0)).isEqualTo(String.valueOf(half));
        });
    }
}
