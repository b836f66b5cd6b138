package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.Format;

/** TXT-01, TXT-02 and TXT-06. */
class PunctuationRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"没有产生费用”。", "落实“三审三校制度。", "公开信息（含网站30条。", "依据《条例检查。", "公开“三公“经费”。"})
    void aMarkWithoutPartnerIsNoticed(String line) {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ADVICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"落实“三审三校”制度（含网站)。", "1）更新偏慢。2)人员不足。", "关于印发〔2019]60号的通知。", "the people’s report。"})
    void pairsOfMixedWidthAndItemNumbersAreNot(String line) {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void aPairMayBeBrokenOverLines() {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, "落实“三审", "三校”制度。")))
                .isEmpty();
    }

    @Test
    void manyOfThemAreHowTheFileWasMade() {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, "“公开“".repeat(8))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"栏目更新,偏慢。", "(一) 存在的问题：栏目更新偏慢。", "主要问题:更新偏慢。"})
    void halfWidthMarksAreNoticed(String line) {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, line))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"公开1,284条。", "网址http://www.example.cn:80/a?b;c。", "统计时间10:30。", "关注API(接口)。", "比例3:1。", "增长(4%)。"
            })
    void numbersAddressesAndLatinAreNot(String line) {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void manyMarksMakeOneFinding() {
        var mixed = Findings.of("TXT-02", ReportFixture.sound().text(5, "更新，慢。" + "更新太慢了,人员太少了。".repeat(12)));

        assertThat(mixed).singleElement().satisfies(f -> {
            assertThat(f.message().args().get(0)).isEqualTo("12");
            assertThat(f.message().args().get(1).split("；")).hasSize(3);
        });
    }

    @Test
    void aPdfMayHaveExchangedACharacter() {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().from(Format.PDF).text(5, "栏目更新,偏慢。")))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
    }

    @Test
    void aParagraphWithoutEndMarkIsNoticedWhereTheNextItemBegins() {
        var text = "一是主动公开。" + "全年更新栏目，发布各类信息，".repeat(3) + "公开信息509条";

        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(1, text, "二是收到政府信息公开申请12件，都已办理。")))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).endsWith("公开信息509条"));
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(1, text, "依申请公开12件，都已办理。")))
                .as("a line may be broken anywhere")
                .isEmpty();
        assertThat(Findings.of("TXT-06", ReportFixture.sound().from(Format.DOCX).text(1, text, "依申请公开12件，都已办理。")))
                .as("a paragraph of a word processor ends where its author ended it")
                .hasSize(1);
    }

    @Test
    void headingsWithinASectionNeedNoMark() {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(1, "（一）加强领导，压实责任", "（二）依申请公开12件。", "二是更新栏目。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022在网站公开。", "截至年底，2022我镇公开信息30条。"})
    void aYearWithoutItsWordIsNoticed(String line) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, line)))
                .extracting(f -> f.message().key())
                .containsExactly("TXT-06.message.year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年在网站公开。", "编号12022在库。", "办好2022政务公开日活动。", "1998在册。"})
    void otherNumbersAreNot(String line) {
        assertThat(Findings.of("TXT-06", ReportFixture.sound().text(5, line))).isEmpty();
    }
}
