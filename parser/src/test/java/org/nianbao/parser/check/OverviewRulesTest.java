package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewRulesTest {

    private static final String EMPTY_PHRASES = "本镇党委高度重视，主要领导亲自部署，分管领导具体落实，全体干部共同努力，各村积极响应，成效明显。";

    @Test
    void everyAspectThatIsNowhereInTheReportIsNamed() {
        var fixture =
                ReportFixture.sound().text(1, EMPTY_PHRASES, "涉密的文件由专人保密审查。").text(6, "本年没有收费。");

        assertThat(Findings.of("STR-10", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().args()).containsExactly("主动公开、依申请公开、政府信息公开平台建设、监督保障", "4");
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
            assertThat(f.severity()).isEqualTo(Severity.VIOLATION);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "主动公开, 全年在村口公示各类名单三批。",
        "依申请公开, 无人递交申请。",
        "政府信息管理, 文件签发前由司法所审查。",
        "政府信息公开平台建设, 镇里的公众号由宣传干事打理。",
        "监督保障, 镇纪委看过两回，对落后的村进行了督促。"
    })
    void anAspectNeedsNoHeadingOfItsOwn(String aspect, String sentence) {
        var fixture = ReportFixture.sound().text(1, EMPTY_PHRASES, sentence).text(6, "本年没有收费。");

        assertThat(Findings.of("STR-10", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).doesNotContain(aspect));
    }

    @Test
    void theRightsOfCitizensAndPlansAreNoOversight() {
        var fixture = ReportFixture.sound()
                .text(1, "公示栏、网站和申请窗口都按规定审核，群众的知情权、参与权、监督权得到尊重，本镇的工作因此顺利。")
                .text(5, "存在的问题是更新偏慢，几个网页的内容比较旧。改进措施是加强监督检查，每周更新网页的内容。");

        assertThat(Findings.of("STR-10", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).isEqualTo("监督保障"));
    }

    @Test
    void theListOfChaptersCoversNoAspect() {
        var fixture = ReportFixture.sound()
                .intro("全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等部分。")
                .text(1, EMPTY_PHRASES)
                .text(6, "本年没有收费。");

        assertThat(Findings.of("STR-10", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(1)).isEqualTo("5"));
    }

    @Test
    void theAspectsAreAWarningBeforeTheFormNamedThem() {
        assertThat(Findings.of("STR-10", ReportFixture.soundOf2019().text(1, EMPTY_PHRASES)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void nothingIsSaidOfASectionThatWasNotFound() {
        var fixture = ReportFixture.sound().withoutHeading(1);

        assertThat(Findings.of(fixture))
                .extracting(Finding::rule)
                .doesNotContain("STR-10", "STR-11", "STR-12", "STR-14", "STR-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在网站发布15条",
                "发布五十余条",
                "公开1.2万条",
                "公示 140 余件",
                "收到申请3件,发布信息40条",
                "点击量达3万次",
                "每季度公示救助名单一次",
                "更新领导简介两次",
                "发布消息0条"
            })
    void anyNumberOfThingsPublishedWillDo(String sentence) {
        assertThat(Findings.of("STR-12", ReportFixture.sound().text(1, EMPTY_PHRASES, sentence)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年收到申请12件", "落实第二十条第五项", "完善三个层次和两大要素", "制定三项制度", "自2022年1月1日起", "明确一名信息员"})
    void requestsDatesArticlesAndSlogansAreNoNumbersOfDisclosure(String sentence) {
        assertThat(Findings.of("STR-12", ReportFixture.sound().text(1, EMPTY_PHRASES, sentence)))
                .hasSize(1);
    }

    @Test
    void theLimitIsThatOfTheProfileAndElseAThousand() {
        var long1 = ReportFixture.sound().text(1, "发布。".repeat(400));

        assertThat(Findings.of("STR-13", long1, SpoiltContent.under("STR-13", 1200)))
                .isEmpty();
        assertThat(Findings.of("STR-13", long1, SpoiltContent.under("STR-13", 1199)))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).containsExactly("1200", "1199"));
        assertThat(Findings.of("STR-13", long1, SpoiltContent.under("STR-13", 0)))
                .singleElement()
                .satisfies(f -> assertThat(f.expected()).isEqualTo("1000"));
        assertThat(Findings.of("STR-13", long1)).as("no profile").isEmpty();
    }

    @Test
    void withoutTheNextHeadingTheEndOfSectionOneIsUnknown() {
        var fixture = ReportFixture.sound().text(1, "发布。".repeat(400)).withoutHeading(2);

        assertThat(Findings.of("STR-13", fixture, SpoiltContent.under("STR-13", 1000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一步，我镇将增设栏目。", "（六）下一步工作打算。下步，要增设栏目。", "六是下一阶段继续增设栏目。"})
    void aPlanInSectionOneIsAdvice(String sentence) {
        var sound = "栏目都按时更新。";

        assertThat(Findings.of("STR-14", ReportFixture.sound().text(1, sound, sentence)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(f.quote()).contains("下");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"召开会议研究部署下一步工作，要求各村加强更新。", "我镇为下一步工作打下了基础，将经验写成材料。", "2023年的任务已在2022年底下达。"})
    void aMeetingAboutTheNextStepIsNoPlan(String sentence) {
        assertThat(Findings.of("STR-14", ReportFixture.sound().text(1, "栏目都按时更新。", sentence)))
                .isEmpty();
    }

    @Test
    void aPlanIsForReviewWhereHeadingsAreDoubtfulAndUnsaidWhereTheyAreLost() {
        var twice = ReportFixture.sound().text(1, "下一步，我镇将增设栏目。").headings(list -> {
            list.add(0, list.get(0));
            return list;
        });

        assertThat(Findings.of("STR-14", twice)).extracting(Finding::certainty).containsExactly(Certainty.REVIEW);
        assertThat(Findings.of(
                        "STR-14", ReportFixture.sound().text(1, "下一步，我镇将增设栏目。").withoutHeading(5)))
                .isEmpty();
    }
}
