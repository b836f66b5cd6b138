package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NAR-06 to NAR-09: totals of what was disclosed. */
class DisclosedTotalsTest {

    private static final List<String> TOTALS = List.of("NAR-06", "NAR-07", "NAR-08", "NAR-09");

    @Test
    void partyNewsAndVillageBoardsAndIssuesInOneTotal() {
        var fixture = ReportFixture.sound()
                .text(1, "全年通过镇、村两级公示栏、镇电子显示屏、政府网站、云上青禾等平台发布各类信息304条其中，", "镇政府网站发布动态102条，党务公开22条；云上青禾发布信息180期。");

        assertThat(totals(fixture)).containsExactly("NAR-07", "NAR-08", "NAR-09");
        assertThat(Findings.of("NAR-07", fixture).get(0).actual()).isEqualTo("党务公开22条；镇、村两级公示栏");
        assertThat(Findings.of("NAR-08", fixture).get(0).actual()).isEqualTo("102条+22条+180期");
        assertThat(Findings.of("NAR-09", fixture).get(0).message().args().get(0))
                .isEqualTo("公示栏、显示屏");
        assertThat(totals(fixture))
                .allSatisfy(rule -> assertThat(Findings.of(rule, fixture))
                        .allMatch(f -> f.quote().contains("304条")));
    }

    @Test
    void aGapThatIsExactlyTheHotline() {
        var fixture = ReportFixture.sound()
                .text(
                        1,
                        "通过网站、公众号共公开1214条。通过网站公开4条，通过公示栏公开52条，通过平台公开620条，通过公众号公开296条等。",
                        "办理“12345”热线投诉242件（救助156件，投诉36件，咨询50件）。");

        assertThat(totals(fixture)).containsExactly("NAR-06", "NAR-07");
        assertThat(Findings.of("NAR-07", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo("NAR-07.message.gap");
            assertThat(f.message().args()).contains("242", "242件", "4+52+620+296");
            assertThat(f.quote()).contains("12345");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布政府信息共计174篇，其中：公众号发布120篇，短视频51篇；视频号3篇。",
                "通过网站、公众号共公开信息60条，其中网站40条，公众号20条。转载上级信息80条。",
                "共公开信息60条，其中网站40条，公众号20条，转载信息15条。",
                "共公开信息452余条，其中网站400条，党务公开52期。",
                "发布政府信息393件，其中包括：规范性文件13件，规划文件2件。",
                "累计发布信息2139条，其中动态1744条，政务393条，解读类21条，回应2条。",
                "共公开信息60条，其中规划类40条，财政类20条，见网站、公示栏。"
            })
    void totalsThatHoldOrCanNotBeJudged(String text) {
        assertThat(totals(ReportFixture.sound().text(1, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "16887,16000,481",
        "1103,400,60",
        "207,200,30",
        "53,30,24",
        "20,10,6",
        "122,100,20",
        "283,200,82",
        "603,500,99"
    })
    void partsThatDoNotMakeTheTotal(long total, long one, long other) {
        var text = "共公开信息" + total + "条，其中网站" + one + "条，公众号" + other + "条。";

        assertThat(totals(ReportFixture.sound().text(1, text))).containsExactly("NAR-06");
    }

    private static List<String> totals(ReportFixture fixture) {
        return TOTALS.stream()
                .filter(rule -> !Findings.of(rule, fixture).isEmpty())
                .toList();
    }
}
