package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedRequestsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年收到政府信息公开申请34件。|34",
                "本年度共收到公民、法人提出的政府信息公开申请十二件。|12",
                "全镇收到依申请公开政府信息 0 件。|0",
                "我局新收政府信息公开申请共计1,204宗。|1204",
                "收到5件政府信息公开申请，均已答复。|5",
                "受理依申请公开申请 ２ 件|2"
            })
    void numbersOfRequestsAreRead(String text, long number) {
        assertThat(ReceivedRequests.claims(Flow.of(text), 2022))
                .extracting(ReceivedRequests.Claim::number)
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请四十余件。",
                "去年收到政府信息公开申请7件。",
                "2021年收到政府信息公开申请7件。",
                "收到行政复议申请2件。",
                "收到申请后一次性告知，二十个工作日内答复。",
                "其中收到网上申请3件。",
                "受理行政许可申请88件。",
                "收到12345热线转来的申请9件。"
            })
    void otherNumbersAreNoClaim(String text) {
        assertThat(ReceivedRequests.claims(Flow.of(text), 2022)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我镇未收到政府信息公开申请。",
                "本年没有收到公开政府信息申请。",
                "2022年未收到公民、法人或其他组织提出的政府信息公开申请。",
                "没有收到依申请公开的政府信息。",
                "2021年收到2件，2022年未收到依申请公开申请。"
            })
    void aPlainDenialSpeaksOfAllRequests(String text) {
        assertThat(ReceivedRequests.denials(Flow.of(text), 2022))
                .extracting(ReceivedRequests.Denial::whole)
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收到信函形式的申请。", "未收到法人提出的申请。", "没有收到涉及商业秘密的申请。"})
    void aPartialDenialIsNotPlain(String text) {
        assertThat(ReceivedRequests.denials(Flow.of(text), 2022)).noneMatch(ReceivedRequests.Denial::whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未收到行政复议申请。",
                "没有收到公民对公开申请的投诉，没有收到公民对依申请公开工作的投诉举报。",
                "上年未收到政府信息公开申请。",
                "2021年未收到政府信息公开申请。",
                "第一季度未收到政府信息公开申请。",
                "未收到因政府信息公开申请行政复议的案件。",
                "除上述情形外，未收到本表以外的申请。",
                "未收到申请以外的其他材料。"
            })
    void otherDenialsAreNone(String text) {
        assertThat(ReceivedRequests.denials(Flow.of(text), 2022)).noneMatch(ReceivedRequests.Denial::whole);
    }

    @Test
    void carriedRequestsMayBeCountedInIfTheTextSaysSo() {
        var fixture = ReportFixture.sound().text(1, "本年收到政府信息公开申请15件（含上年结转3件）。");

        assertThat(Findings.of("NAR-01", fixture)).isEmpty();
        assertThat(Findings.of("NAR-01", fixture.text(1, "本年收到政府信息公开申请15件。")))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
    }

    @Test
    void aDifferenceOfScopeIsNamedAsAPossibleCause() {
        var fixture = ReportFixture.sound().text(1, "镇政府办代表镇政府受理政府信息公开申请3件。");

        assertThat(Findings.of("NAR-01", fixture))
                .extracting(f -> f.message().key())
                .containsExactly("NAR-01.message.scope");
    }

    @Test
    void aDenialIsCertainOnlyIfTableThreeWasReadCompletely() {
        var fixture = ReportFixture.sound().text(1, "本年未收到政府信息公开申请。");

        assertThat(Findings.of("NAR-02", fixture)).allMatch(Finding::isCertainViolation);
        assertThat(Findings.of("NAR-02", fixture.withoutCells("T3.C2.law"::equals)))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.REVIEW);
    }

    @Test
    void headingsDoNotCountAsMentionOfRequests() {
        var fixture = ReportFixture.sound().text(1, "我镇按时更新栏目。");

        assertThat(Findings.of("NAR-03", fixture))
                .allMatch(Finding::isCertainViolation)
                .hasSize(1);
    }

    @Test
    void noRequestsNeedNoMention() {
        var fixture =
                ReportFixture.sound().text(1, "我镇按时更新栏目。").number("T3.A.tot", 0).number("T3.B.tot", 0);

        assertThat(Findings.of("NAR-03", fixture)).isEmpty();
    }
}
