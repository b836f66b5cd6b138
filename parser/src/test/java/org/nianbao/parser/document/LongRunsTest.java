package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;

/** Time grows with the size of a file, whatever is repeated in it: 200,000 characters would show a square. */
class LongRunsTest {

    private static final int LENGTH = 200_000;

    /** A square of the length takes minutes; what is linear takes tenths of a second, on a busy machine a few seconds. */
    private static final Duration FAR_BELOW_A_SQUARE = Duration.ofSeconds(20);

    private static final String BEFORE = "云岭县财政局2022年政府信息公开工作年度报告\n一、总体情况\n三、收到和处理政府信息公开申请情况\n";
    private static final String BEHIND = "x\n四、政府信息公开行政复议、行政诉讼情况\n云岭县财政局\n2023年1月20日\n";

    private static void assertEnds(String text) {
        assertTimeoutPreemptively(
                FAR_BELOW_A_SQUARE,
                () -> assertThat(Examiner.examine(
                                text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Subject.unknown()))
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年",
                "1",
                "12 ",
                "1(",
                "（",
                "【",
                "一、",
                "一、总体情况",
                " ",
                "\u3000",
                "\t",
                "|",
                "1|",
                "-",
                "- ",
                "，",
                "小计 ",
                "小计\t",
                "规章 ",
                "规章\t1\n",
                "（一）予以公开 1 2 3 4 5 6 7 ",
                "其他 ",
                "本年新收",
                "十",
                "收到申请12件",
                "根据《",
                "2022年1月1日至",
                "行政复议 "
            })
    void inText(String unit) {
        var run = unit.repeat(LENGTH / unit.length());
        assertEnds(BEFORE + run + BEHIND);
        assertEnds("<p>" + BEFORE.replace("\n", "<p>") + run + BEHIND.replace("\n", "<p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<td>",
                "<table>",
                "<h1><div>",
                "<div class=content>",
                "<select>",
                "<svg>",
                "<!--",
                "<a ",
                "<a><p>",
                "<font>",
                "<table><tr><td>",
                "<td colspan=9999 rowspan=9999>1",
                "<img src=a.jpg>",
                "&#"
            })
    void inMarkup(String unit) {
        assertEnds("<html>" + unit.repeat(LENGTH / unit.length()) + BEHIND);
        assertEnds("<html><table><tr><td>" + unit.repeat(LENGTH / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "%", "a\n"})
    void inAttributes(String unit) {
        assertEnds("<html><p>年</p><img src=a.jpg width=\"" + unit.repeat(LENGTH / unit.length()) + "\nb\">");
    }
}
