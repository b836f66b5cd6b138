package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NAR-10, edge by edge. The table counts 12 received, 15 with those of the year before, and 13 settled. */
class PercentageRuleTest {

    @Test
    void theShareOfTheLargestNumberBeforeIsSaidToBeExpected() {
        assertThat(Findings.of("NAR-10", prose("答复申请700件、805件。不予公开258件，占33.9%。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.message().args()).containsExactly("258件", "33.9", "805", "32.05");
                    assertThat(f.expected()).isEqualTo("32.05%");
                    assertThat(f.actual()).isEqualTo("33.9%");
                    assertThat(f.quote()).isEqualTo("不予公开258件,占33.9%");
                    assertThat(f.where()).isEqualTo("一、总体情况");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "答复30件。公开10件，占33.44%。",
                "答复30件。公开10件，占33.22%。",
                "答复30件。公开10件，占34%。",
                "答复20件。公开10件，占100%。",
                "答复805件，不予公开258件，占50%。",
                "受理5件，答复20件。公开10件，占100%。"
            })
    void aShareThatFollowsFromNoNumberIsAsked(String text) {
        assertThat(Findings.of("NAR-10", prose(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "答复30件。公开10件，占33.43%。",
                "答复30件。公开10件，占33%。",
                "答复30件。公开10件，占33.3%。",
                "收到20件，转入5件。公开10件，占40%。",
                "答复20件。公开9件，占75%。",
                "答复20件。公开9件，占60%。",
                "答复20件。公开10件，占101%。",
                "答复20件。公开0件，占5%。",
                "受理10件。公开10件，占50%。",
                "受理5件。公开10件，占40%。",
                "答复20条。公开10件，占40%。",
                "答复20余件。公开10件，占40%。",
                "答复20件。公开10余件，占40%。",
                "答复20件。公开10件，占约40%。",
                "答复20件。公开10件，同比增长40%。",
                "答复20件。公开10%，占40%。"
            })
    void aShareThatFollowsOrHasNoBaseIsNot(String text) {
        assertThat(Findings.of("NAR-10", prose(text))).isEmpty();
    }

    @Test
    void aBaseStandsAtMostSixSentencesBefore() {
        assertThat(Findings.of("NAR-10", prose("答复20件。" + "更新。".repeat(5) + "公开10件，占40%。")))
                .hasSize(1);
        assertThat(Findings.of("NAR-10", prose("答复20件。" + "更新。".repeat(6) + "公开10件，占40%。")))
                .isEmpty();
    }

    @Test
    void aBaseStandsInTheSameSection() {
        assertThat(Findings.of("NAR-10", prose("答复20件。").text(5, "公开10件，占40%。")))
                .isEmpty();
    }

    @Test
    void nothingIsAShareOfNothing() {
        var fixture = prose("答复20件。公开10件，占40%。").number("T3.C7.tot", 0);

        assertThat(Findings.of("NAR-10", fixture)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"分别占60%、30%、12%,102", "分别占60%、35%,95", "分别占60%、45%,105", "分别占60%、39.4%,99.4", "三类分别占60%、38%,98"})
    void sharesOfAWholeThatDoNotAddUpAreAsked(String text, String sum) {
        assertThat(Findings.of("NAR-10", prose(text + "。"))).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo("NAR-10.message.whole");
            assertThat(f.message().args()).containsExactly(sum);
            assertThat(f.expected()).isEqualTo("100%");
            assertThat(f.actual()).isEqualTo(sum + "%");
            assertThat(f.quote()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分别占60%、39.5%。",
                "分别占60%、34.9%。",
                "分别占60%、45.1%。",
                "网站分别占98%。",
                "网站和公众号分别占60%、40%，共3件。",
                "网站占60%、公众号占38%。"
            })
    void sharesThatAddUpOrDoNotMeanToAreNot(String text) {
        assertThat(Findings.of("NAR-10", prose(text))).isEmpty();
    }

    private static ReportFixture prose(String... lines) {
        return ReportFixture.sound().text(1, lines);
    }
}
