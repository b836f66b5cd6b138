package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "公开 ６０ 条|公开60条",
                "申请，答复；其中：（含）|申请,答复;其中:(含)",
                "！～Ａｚ|!~Az",
                "a~!{|a~!{",
                "一、更新。《条例》“三审”〔2021〕—·【】‘’|一、更新。《条例》“三审”〔2021〕—·【】‘’",
                "\u3000一\u00a0二\u2003三|一二三",
                "㈠①㎡ﬁ|(一)1m2fi",
                "更新…|更新...",
                "''|''"
            })
    void widthsAndBlanksNoLongerMatter(String text, String flow) {
        assertThat(Flow.of(text)).isEqualTo(flow);
    }

    @Test
    void linesAreReadUntilThereAreEnoughCharacters() {
        var report = ReportFixture.sound().untitled().intro("一二三四五", "六 七", "八").build();

        assertThat(Flow.lines(report, 5)).containsExactly("一二三四五");
        assertThat(Flow.lines(report, 6)).containsExactly("一二三四五", "六七");
        assertThat(Flow.lines(report, 8)).startsWith("一二三四五", "六七", "八").hasSize(3);
        assertThat(Flow.lines(report, 0)).isEmpty();
    }

    @Test
    void whatIsLeftOutOfAListIsCounted() {
        assertThat(Flow.listed(List.of("一", "二"), 2)).isEqualTo("一；二");
        assertThat(Flow.listed(List.of("一", "二", "三"), 2)).isEqualTo("一；二…（3）");
        assertThat(Flow.listed(List.of(), 2)).isEmpty();
    }
}
