package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppraisalRuleTest {

    private static final String REST = "没有发生责任追究，社会评议结果为满意。";

    @Test
    void aSystemOrAnArrangementIsNoResult() {
        var fixture = ReportFixture.sound().text(1, "栏目按时更新，制定了考核、评议和责任追究制度，把公开纳入年终考核。本年未发生责任追究。");

        assertThat(Findings.of("STR-11", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo("STR-11.message.mentioned");
            assertThat(f.message().args()).containsExactly("工作考核、社会评议", "制定了考核、评议和责任追究制度");
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
        });
    }

    @Test
    void whatIsNotMentionedAtAllIsNamed() {
        assertThat(Findings.of("STR-11", ReportFixture.sound().text(1, "栏目按时更新。")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args()).containsExactly("工作考核、社会评议、责任追究"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县里考核本镇得92.5分。",
                "考核位列全县第三。",
                "本年未开展考核。",
                "政务公开纳入年度绩效考核。得分为优秀等次。",
                "考核工作有序进行，受到县里通报表扬。",
                "工作考核、社会评议和责任追究结果情况：无。"
            })
    void anyWordOfWhatCameOfItIsAResult(String sentence) {
        assertThat(Findings.of("STR-11", ReportFixture.sound().text(1, REST, sentence)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"开展了社会评议。群众满意率达九成以上。", "发放问卷200份。", "社会评议活动由县里统一组织，好评居多。"})
    void theNextSentenceMayHoldTheResultOfAnAppraisal(String sentence) {
        assertThat(Findings.of("STR-11", ReportFixture.sound().text(1, "考核结果良好，无人被追责。", sentence)))
                .isEmpty();
    }

    @Test
    void theYearOfAPlanIsNoResult() {
        assertThat(Findings.of("STR-11", ReportFixture.sound().text(1, REST, "把2022年的任务纳入考核。")))
                .hasSize(1);
    }

    @Test
    void onlyGovernmentsHaveToReportThem() {
        var bare = ReportFixture.sound().text(1, "栏目按时更新。").agency("青禾县水务局");
        var department = new Subject(
                Optional.of("department"),
                Optional.empty(),
                Optional.of("青禾县水务局"),
                Optional.empty(),
                Subject.Witness.HANDED_OVER);

        assertThat(Findings.of("STR-11", bare, department)).isEmpty();
        assertThat(Findings.of("STR-11", bare, Subject.unknown())).isEmpty();
    }
}
