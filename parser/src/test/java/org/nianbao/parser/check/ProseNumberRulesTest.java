package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NAR-10 to NAR-13: percentages, table 二 in words, frequencies, and what came in. */
class ProseNumberRulesTest {

    @Test
    void aShareOfNothingNamedIsAsked() {
        assertThat(Findings.of("NAR-10", prose("共受理政府信息公开申请859件，答复805件。予以公开及部分公开258件，占33.9%。不予公开35件，占4.34%。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.actual()).isEqualTo("33.9%");
                    assertThat(f.quote()).contains("258件");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "答复申请805件。不予公开35件，占4.34%；无法提供265件，占比32.9%；不予处理158件，占总数的19.6%。",
                "答复申请约800件。不予公开35件，占4.34%。",
                "申请数量较去年回落12.3%。",
                "办理热线242件（救助156件，投诉36件，咨询50件），总办结率100%。",
                "收到3件，公开2件，占67%。",
                "比2021年（31起）下降29%。",
                "网站和公众号分别占60%和40%。",
                "网站和公众号分别占30%和20%。",
                "占36.5%。"
            })
    void sharesThatFollowOrHaveNoBaseAreLeftAlone(String text) {
        assertThat(Findings.of("NAR-10", prose(text))).isEmpty();
    }

    @Test
    void sharesOfAWholeAddUp() {
        assertThat(Findings.of("NAR-10", prose("三类信息分别占60%、30%、12%。")))
                .extracting(f -> f.message().key())
                .containsExactly("NAR-10.message.whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年制发行政规范性文件5件。|NAR-11.message",
                "废止规范性文件2件。|NAR-11.message",
                "现行有效规范性文件20件。|NAR-11.message",
                "全县办理行政许可24件。|NAR-11.message.scope",
                "作出行政处罚决定3件。|NAR-11.message"
            })
    void numbersOfTableTwoAreCompared(String text, String key) {
        assertThat(Findings.of("NAR-11", prose(text)))
                .singleElement()
                .extracting(f -> f.message().key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"制发行政规范性文件2件，废止1件，现行有效规范性文件7件。", "公开行政许可24件。", "上年办理行政许可24件。", "办理行政许可20余件。", "行政许可事项24项。"})
    void numbersThatAgreeOrMeanSomethingElse(String text) {
        assertThat(Findings.of("NAR-11", prose(text))).isEmpty();
    }

    @Test
    void theNewColumnsAreNotComparedInTheOldForm() {
        assertThat(Findings.of("NAR-11", ReportFixture.soundOf2019().text(1, "现行有效规范性文件20件。"), Subject.unknown()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每周通过公众号、抖音等政务新媒体至少发布一条信息|120|51|3|抖音51篇；视频号3篇",
                "公众号每月至少更新12条|120|51|3|公众号120篇",
                "公众号每个工作日至少推送1条|120|51|3|公众号120篇"
            })
    void whatIsPublishedTooRarely(String claim, int wechat, int video, int account, String found) {
        var text = "公众号发布" + wechat + "篇，抖音发布" + video + "篇，视频号发布" + account + "篇。";

        assertThat(Findings.of("NAR-12", prose(text, "做到" + claim + "。")))
                .singleElement()
                .extracting(Finding::actual)
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公众号每周至少发布一条信息", "网站每周至少发布一条信息", "下一步，抖音每周至少发布三条信息", "每周召开例会，抖音及时更新", "每周至少发布一条信息"})
    void whatIsKeptOrPlannedOrNotCounted(String claim) {
        assertThat(Findings.of("NAR-12", prose("公众号发布120篇，抖音发布51篇。", claim + "。")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到依申请公开政府信息0件。", "没有收到依申请公开的政府信息。", "全镇共受理依申请公开政府信息12条。"})
    void informationIsNotWhatCameIn(String text) {
        assertThat(Findings.of("NAR-13", prose(text))).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ADVICE);
            assertThat(f.quote()).contains("依申请公开");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到政府信息公开申请0件。", "收到依申请公开申请12件。", "受理依申请公开政府信息申请12件。", "依申请公开政府信息5条。", "收到依申请公开12件。"})
    void requestsAreWhatCameIn(String text) {
        assertThat(Findings.of("NAR-13", prose(text))).isEmpty();
    }

    private static ReportFixture prose(String... lines) {
        return ReportFixture.sound().text(1, lines);
    }
}
