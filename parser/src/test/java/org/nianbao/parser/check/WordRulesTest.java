package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void aLineOfTheListNamesTheWordsInWhichTheCharactersAreRight() {
        assertThat(WrongWords.Entry.of("布暑 部署")).isEqualTo(new WrongWords.Entry("布暑", "部署", List.of()));
        assertThat(WrongWords.Entry.of("己经 已经 !自己经,知己经"))
                .isEqualTo(new WrongWords.Entry("己经", "已经", List.of("自己经", "知己经")));
    }

    @ParameterizedTest
    @CsvSource({"己经办,0,true", "自己经办,1,false", "己经自己经,0,true", "己经自己经,3,false", "自,0,false", "他己经典,1,false"})
    void aWordIsRightWithinALongerOneThatCoversIt(String text, int at, boolean wrong) {
        assertThat(new WrongWords.Entry("己经", "已经", List.of("自己经", "己经典")).isAt(text, at))
                .isEqualTo(wrong);
    }

    @Test
    void wrongWordsAreListedOnceAndTheFirstIsQuoted() {
        var fixture = ReportFixture.sound()
                .text(1, "各村各单位都在年初会上认真布署了栏目更新的各项工作并且逐月核对。")
                .text(5, "又布署了培训，既使下雨也去。");

        assertThat(Findings.of("TXT-03", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().args()).containsExactly("“布署”→“部署”；“既使”→“即使”");
            assertThat(f.quote()).isEqualTo("单位都在年初会上认真布署了栏目更新的各项工作");
            assertThat(f.where()).isEqualTo("一、总体情况");
            assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
        });
    }

    @Test
    void theWrongNameOfTheFeeIsQuotedWithItsSentence() {
        assertThat(Findings.of("TXT-04", ReportFixture.sound().text(6, "本年没有收费。未收取信息公开处理费。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.quote()).isEqualTo("未收取信息公开处理费");
                    assertThat(f.expected()).isEqualTo("信息处理费");
                    assertThat(f.actual()).isEqualTo("信息公开处理费");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"公开内容：财政预算、财政决算、财政预算。|财政预算", "公开机构职能，公开财政预算、财政决算、财政决算等，欢迎监督。|财政决算", "修订了《考核评议制度》、《考核评议制度》。|考核评议制度"
            })
    void theItemIsNamedAndItsClauseQuoted(String line, String item) {
        assertThat(Findings.of("TXT-05", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly(item);
                    assertThat(f.quote()).contains("、").doesNotContain(",", ":");
                });
    }

    @Test
    void whatIsGenericIsListedAndTheFirstQuoted() {
        assertThat(Findings.of("TXT-07", ReportFixture.sound().text(1, GENERIC.repeat(5))))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("各级、部分地区、一些地区", "柳溪镇人民政府");
                    assertThat(f.quote()).isEqualTo("各级高度重视依申请公开,");
                });
    }

    /** Less than 200 characters say too little to be about anybody. */
    @ParameterizedTest
    @CsvSource({"180,1", "179,0"})
    void aTextAboutNobodyHasTwoHundredCharacters(int more, int findings) {
        var text = "各级重视，部分地区公开，一些地区试点，" + "好".repeat(more) + "。";

        assertThat(text).hasSize(more + 20);
        assertThat(Findings.of("TXT-07", ReportFixture.sound().text(1, text))).hasSize(findings);
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
