package org.nianbao.parser.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;

class NarrativeTest {

    @Test
    void onlyTheReportsOwnSentencesAreLeft() {
        var report = report("""
                青禾县柳溪镇人民政府2022年政府信息公开工作年度报告

                本报告按格式编制，统计期限自2022年1月1日至12月31日。
                一、总体情况
                （一）主动公开情况
                柳溪镇在渡口立了2块信息牌。
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                规章\t0\t0\t0
                行政规范性文件\t0\t0\t0
                五、存在的主要问题及改进情况
                渡口的信息牌字太小，下一年换成大字。
                六、其他需要报告的事项
                本年没有发出收费通知，未收取信息处理费。

                青禾县柳溪镇人民政府
                2023年1月16日
                """);

        assertThat(Narrative.text(report)).isEqualTo("柳溪镇在渡口立了2块信息牌。渡口的信息牌字太小，下一年换成大字。");
        assertThat(MaskedText.readable(Narrative.of(report).text())).isEqualTo("××在渡口立了×块信息牌。渡口的信息牌字太小,下一年换成大字。");
    }

    @Test
    void theOfficialNameIsMaskedToo() {
        var report = report("2022年政府信息公开工作年度报告\n一、总体情况\n榆树镇的渡口有一块牌子。\n");

        assertThat(MaskedText.readable(Narrative.of(report, "青禾县榆树镇人民政府").text()))
                .isEqualTo("××的渡口有一块牌子。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年未收取信息处理费。",
                "本年没有收到公民的政府信息公开申请；",
                "未发生因信息公开引起的行政复议和诉讼。",
                "除上述以外，无其他需要报告的事项。",
                "如对报告有疑问，请与办公室联系。",
            })
    void prescribedSentencesAreLeftOut(String sentence) {
        assertThat(PrescribedSentences.leaveOut("渡口立了牌子。" + sentence + "牌子有两块")).isEqualTo("渡口立了牌子。牌子有两块");
    }

    @ParameterizedTest
    @ValueSource(strings = {"办公室每周把收到的申请逐件登记。", "行政复议科印了三百份折页。", "无障碍版网页上线。"})
    void whatTellsSomethingStays(String sentence) {
        assertThat(PrescribedSentences.leaveOut(sentence)).isEqualTo(sentence);
    }

    @Test
    void aLongSentenceSaysSomethingOfItsOwn() {
        var sentence = "今年没有收到邮寄来的申请，" + "窗口同志却当面帮老人填了不少表，".repeat(6) + "都已办妥。";

        assertThat(PrescribedSentences.leaveOut(sentence)).isEqualTo(sentence);
    }

    private static Report report(String text) {
        var read = Documents.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Limits.USUAL);
        return ReportReader.read(((ReadResult.Readable) read).document());
    }
}
