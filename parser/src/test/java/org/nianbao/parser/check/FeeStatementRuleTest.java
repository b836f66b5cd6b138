package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeStatementRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年没有产生任何费用。",
                "全年未出现收费及减免的情况。",
                "有1件申请收取信息处理费30元。",
                "全年未发生政府信息公开收费事项。",
                "依申请提供信息均未收费。",
                "本年收取信息处理费0元。",
                "收费金额为零。",
                "没有收取检索费、邮寄费。"
            })
    void manyWordsStateTheFee(String sentence) {
        assertThat(Findings.of("STR-18", ReportFixture.sound().text(6, sentence)))
                .isEmpty();
    }

    @Test
    void aSectionThatSpeaksOfSomeFeeIsForReview() {
        assertThat(Findings.of("STR-18", ReportFixture.sound().text(6, "办公费用由财政承担。")))
                .extracting(Finding::severity, Finding::certainty)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.WARNING, Certainty.REVIEW));
        assertThat(Findings.of("STR-18", ReportFixture.sound().text(6, "没有其他需要报告的事项。")))
                .extracting(Finding::certainty)
                .containsExactly(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "未收取信息处理费, 发出收费通知的件数、收费通知的总金额",
        "按照《〈信息处理费管理办法〉的通知》（国办函〔2020〕109号）没有产生信息处理费, 发出收费通知的件数、收费通知的总金额",
        "发出信息处理费收费通知2件，总金额60元, 实际收取的总金额",
        "发出信息处理费收费通知2件，实际收取60元, 收费通知的总金额",
        "本年的信息处理费情况请见门口的公示牌, 发出收费通知的件数、收费通知的总金额、实际收取的总金额"
    })
    void whatTheStatementLeavesOpenIsNamed(String statement, String open) {
        assertThat(Findings.of("STR-19", ReportFixture.sound().text(6, statement + "。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args().get(0)).isEqualTo(open);
                    assertThat(f.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有发出收费通知，未收取信息处理费。",
                "发出信息处理费收费通知0件，总金额0元，实际收取0元。",
                "发出信息处理费收费通知2件，通知总金额60元，实际收取信息处理费60元。",
                "没有其他需要报告的事项。"
            })
    void aCompleteStatementAndNoneAtAllAreNotItsMatter(String statement) {
        assertThat(Findings.of("STR-19", ReportFixture.sound().text(6, statement)))
                .isEmpty();
    }

    @Test
    void aStatementElsewhereIsHeldToTheSame() {
        var fixture = ReportFixture.sound()
                .text(5, "存在的问题是栏目更新偏慢，几个网页的内容比较旧。改进措施是每周更新内容。本年没有收取信息处理费。")
                .text(6, "无其他事项。");

        assertThat(Findings.of("STR-19", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).isEqualTo("本年没有收取信息处理费"));
        assertThat(Findings.of("STR-18", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.quote()).isEqualTo("本年没有收取信息处理费"));
    }
}
