package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "a/年报 2022.html, 年报_2022-notice.docx",
        "C:\\x\\b.docx, b-notice.docx",
        "https://x.gov.cn/nb/t_1.html?a=../c, c-notice.docx",
        "-, --notice.docx",
        "folder/, folder-notice.docx"
    })
    void aLetterIsCalledAfterItsReport(String source, String name) {
        assertThat(new NoticeNames().of(source)).isEqualTo(name);
    }

    @Test
    void noNameIsGivenTwice() {
        var names = new NoticeNames();
        assertThat(names.of("a/x.txt")).isEqualTo("x-notice.docx");
        assertThat(names.of("b/X.txt")).isEqualTo("X-notice-2.docx");
    }

    @Property(tries = 200)
    void aNameLeadsNowhere(@ForAll String source) {
        assertThat(new NoticeNames().of(source))
                .doesNotContain("/", "\\", "..", ":", "\u0000")
                .endsWith(".docx");
    }
}
