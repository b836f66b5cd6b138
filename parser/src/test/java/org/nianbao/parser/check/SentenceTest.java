package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void theyStandInTheirSectionsWithoutHeadingsAndEndMarks() {
        var report = ReportFixture.sound()
                .intro("按照格式编写。")
                .text(1, "公开６０条；办结 1 件！", "是否及时？没有句号", "的一行")
                .text(5, "问题是更新慢。")
                .text(6, "无")
                .build();

        assertThat(Sentence.of(report, Flow.lines(report, 10_000)))
                .extracting(Sentence::section, Sentence::text)
                .containsExactly(
                        tuple(0, "青禾县柳溪镇人民政府2022年政府信息公开工作年度报告按照格式编写"),
                        tuple(1, "公开60条"),
                        tuple(1, "办结1件"),
                        tuple(1, "是否及时"),
                        tuple(1, "没有句号的一行"),
                        tuple(5, "问题是更新慢"),
                        tuple(6, "无"));
    }

    @Test
    void noSentenceIsLongerThanAnyoneReads() {
        var report = ReportFixture.sound().text(1, "长".repeat(4_500)).build();

        assertThat(Sentence.of(report, Flow.lines(report, 100_000)))
                .filteredOn(s -> s.section() == 1)
                .extracting(s -> s.text().length())
                .containsExactly(2_000, 2_000, 500);
    }

    @Test
    void notMoreThanAskedForIsRead() {
        var report = ReportFixture.sound()
                .text(1, "一。", "二。".repeat(50))
                .text(5, "不再读。")
                .build();

        assertThat(Sentence.of(report, Flow.lines(report, 120)))
                .extracting(Sentence::text)
                .doesNotContain("不再读");
    }

    @Test
    void aFindingAboutASentenceShowsIt() {
        var context = CheckContext.of(ReportFixture.sound().build(), ReportFixture.subject());
        var finding = Draft.advice(Certainty.REVIEW)
                .quoting(new Sentence(6, "本年没有发出收费通知"))
                .by("STR-19", context);

        assertThat(finding.where()).isEqualTo("六、其他需要报告的事项");
        assertThat(finding.quote()).isEqualTo("本年没有发出收费通知");
        assertThat(context.sentences(6)).extracting(Sentence::text).containsExactly("本年没有发出收费通知,未收取信息处理费");
    }
}
