package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=report.pdf|report.pdf",
                "attachment; filename=\"annual report; 2025.pdf\"|annual report; 2025.pdf",
                "attachment;filename=\"say \\\"hi\\\".pdf\"|say \"hi\".pdf",
                "inline; FileName = a.doc ; size=3|a.doc",
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename*=GBK'zh'%C4%EA%B1%A8.pdf|年报.pdf",
                "attachment; filename=%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename=%C4%EA%B1%A8.pdf|年报.pdf",
                "attachment; filename=年报.pdf|年报.pdf",
                "attachment; filename=100%.pdf|100%.pdf",
                "attachment; filename*=broken; filename=a.pdf|a.pdf",
                "attachment; filename=\"..\\..\\etc\\passwd\"|passwd",
                "attachment; filename=../../etc/passwd|passwd",
                "attachment; filename=\"never closed.pdf|never closed.pdf",
                "attachment; filename=a%00b%0D%0A.pdf|ab.pdf",
                "attachment; filename*=UTF-8''fdp.%E2%80%AEexe|fdp.exe",
            })
    void isRead(String header, String name) {
        assertThat(ContentName.of(header)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "attachment",
                "attachment; size=3",
                "attachment; filename=",
                "attachment; filename=\"..\"",
                ";;;=",
                "a;b"
            })
    void isAbsent(String header) {
        assertThat(ContentName.of(header)).isEmpty();
    }

    @Test
    void isCutToALengthThatCanBeShown() {
        assertThat(ContentName.of("attachment; filename=" + "年".repeat(5000)))
                .get()
                .asString()
                .hasSize(200);
    }

    @Property(tries = 500)
    void neverHoldsAPathOrAControlCharacter(@ForAll String value) {
        assertThat(ContentName.of("attachment; filename=" + value).orElse("x"))
                .isNotEmpty()
                .doesNotContain("/", "\\", "\n", "\r", "\0");
    }
}
