package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TXT-03, TXT-04, TXT-05 and TXT-07. */
class WordRulesTest {

    private static final String GENERIC = "各级高度重视依申请公开，部分地区开通了在线平台，一些地区还在试点，公开的方式更加多样。";

    @ParameterizedTest
    @CsvSource({"研究布署培训, 部署", "坚持公开为常态、不公开例外, 不公开为例外", "做好日程工作, 日常工作", "既使人员不足, 即使", "部份栏目更新偏慢, 部分"})
    void aWrongWordIsNoticedWithTheRightOne(String line, String right) {
        assertThat(Findings.of("TXT-03", ReportFixture.sound().text(5, line + "。")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).contains(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布署名文章",
                "全部份额公示",
                "立即然后办理",
                "自己经办",
                "预防犯罪",
                "所做为了群众",
                "招标公开拦标价",
                "公开的目的的确明确",
                "不公开为例外",
                "列出日程工作表"
            })
    void theSameCharactersInAnotherWordAreNot(String line) {
        assertThat(Findings.of("TXT-03", ReportFixture.sound().text(5, line + "。")))
                .isEmpty();
    }

    @Test
    void noEntryOfTheListIsPartOfARightWordOfTheList() {
        assertThat(WrongWords.entries()).hasSizeGreaterThan(60).allSatisfy(entry -> {
            assertThat(entry.wrong()).hasSizeGreaterThan(1).isNotEqualTo(entry.right());
            assertThat(WrongWords.entries()).noneMatch(other -> other.right().contains(entry.wrong()));
        });
    }

    @Test
    void theFeeHasItsOwnNameExceptInAnhui() {
        var fixture = ReportFixture.sound().text(6, "未收取信息公开处理费，即信息处理费。");
        var anhui = new Subject(
                Optional.of("township"),
                Optional.of("341802"),
                Optional.empty(),
                Optional.empty(),
                Subject.Witness.HANDED_OVER);

        assertThat(Findings.of("TXT-04", fixture)).hasSize(1);
        assertThat(Findings.of("TXT-04", fixture, anhui)).isEmpty();
        assertThat(Findings.of("TXT-04", ReportFixture.sound().text(6, "按政府信息公开信息处理费管理办法，未收取。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完善了“保密审查制度”、“考核评议制度”、“考核评议制度”等。", "公开财政预算、财政决算、政府采购、财政决算。", "修订《考核制度》、《考核制度》。"})
    void anItemListedTwiceIsNoticed(String line) {
        assertThat(Findings.of("TXT-05", ReportFixture.sound().text(5, line))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"即“柳溪在线”微信公众号、“柳溪镇”抖音号、“柳溪在线”视频号。", "公开财政预算、财政决算，细化财政预算。", "二中、三中、二中全会。", "公开预算、决算、预算。"})
    void likeItemsAndShortOnesAreNot(String line) {
        assertThat(Findings.of("TXT-05", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void aTextAboutNobodyIsNoticed() {
        assertThat(Findings.of("TXT-07", ReportFixture.sound().text(1, GENERIC.repeat(5))))
                .singleElement()
                .satisfies(f -> assertThat(f.certainty()).isEqualTo(Certainty.REVIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我镇按时更新。", "柳溪镇按时更新。", "全镇按时更新。"})
    void oneThatNamesTheAgencyIsNot(String line) {
        assertThat(Findings.of("TXT-07", ReportFixture.sound().text(1, GENERIC.repeat(5) + line)))
                .isEmpty();
    }
}
