package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
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
                // As RFC 6266 writes it.
                "attachment; filename=report.pdf|report.pdf",
                "attachment; filename=\"report.pdf\"|report.pdf",
                "attachment;filename=report.pdf|report.pdf",
                "ATTACHMENT; FILENAME=\"report.pdf\"|report.pdf",
                "inline; FileName = a.doc ; size=3|a.doc",
                "inline; filename=\"a.doc\"|a.doc",
                "attachment; size=3; filename=\"a.doc\"|a.doc",
                "attachment; filename=\"annual report; 2025.pdf\"|annual report; 2025.pdf",
                "attachment; filename=\"a=b.pdf\"|a=b.pdf",
                "attachment;filename=\"say \\\"hi\\\".pdf\"|say \"hi\".pdf",
                "attachment; filename=\"x.pdf\"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.pdf; filename=\"x.pdf\"|年报.pdf",
                "attachment; filename*=utf-8'zh-cn'%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename*=UTF-8''a%20b.pdf|a b.pdf",
                "attachment; filename*=ISO-8859-1''r%E9sum%E9.pdf|résumé.pdf",
                "attachment; filename=\"a.pdf\"; filename=\"b.pdf\"|a.pdf",
                // Other charsets and ways of writing.
                "attachment; filename*=GBK'zh'%C4%EA%B1%A8.pdf|年报.pdf",
                "attachment; filename*=gb2312''%C4%EA%B1%A8.pdf|年报.pdf",
                "attachment; filename*=utf8''%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename*=UTF-8''%C4%EA%B1%A8.pdf|年报.pdf",
                "attachment; filename*=UTF-8%27%27%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename*=UTF-8%27zh%27%E5%B9%B4.pdf|年.pdf",
                "attachment; filename*=\"UTF-8''%E5%B9%B4%E6%8A%A5.pdf\"|年报.pdf",
                "attachment; filename*=''%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename*=UTF-8''年报.pdf|年报.pdf",
                "attachment; filename*0=\"annual-\"; filename*1=\"report.pdf\"|annual-report.pdf",
                "attachment; filename*0*=UTF-8''%E5%B9%B4; filename*1*=%E6%8A%A5; filename*2=.pdf|年报.pdf",
                "attachment; filename*0*=UTF-8''%E5%B9%B4; filename*1=100%25.pdf|年100%25.pdf",
                "attachment; filename*1=b.pdf; filename*0=a|ab.pdf",
                "attachment; filename=%E5%B9%B4%E6%8A%A5.pdf|年报.pdf",
                "attachment; filename=\"%E5%B9%B4%E6%8A%A5.pdf\"|年报.pdf",
                "attachment; filename=%C4%EA%B1%A8.pdf|年报.pdf",
                "attachment; filename=%E5%B9%B4+2025.pdf|年 2025.pdf",
                "attachment; filename=%E5%B9%B4%2B2025.pdf|年+2025.pdf",
                "attachment; filename=C++.pdf|C++.pdf",
                "attachment; filename=年报.pdf|年报.pdf",
                "attachment; filename=å¹´æ\u008A¥.pdf|年报.pdf",
                "attachment; filename=résumé.pdf|résumé.pdf",
                "attachment; filename=\"=?UTF-8?B?5bm05oqlLnBkZg==?=\"|年报.pdf",
                "attachment; filename==?UTF-8?B?5bm05oqlLnBkZg==?=|年报.pdf",
                "attachment; filename=\"=?gb2312?B?xOqxqC5wZGY=?=\"|年报.pdf",
                "attachment; filename=\"=?utf-8?Q?=E5=B9=B4_2025.pdf?=\"|年 2025.pdf",
                "attachment; filename=\"=?UTF-8?B?5bm0?= =?UTF-8?B?5oqlLnBkZg==?=\"|年报.pdf",
                // Not quite as RFC 6266 writes it.
                "filename=report.pdf|report.pdf",
                "filename=\"report.pdf\"; size=3|report.pdf",
                "attachment filename=report.pdf|report.pdf",
                "attachment, filename=report.pdf|report.pdf",
                "attachment;;; filename=report.pdf;|report.pdf",
                "attachment; filename='report.pdf'|report.pdf",
                "attachment; filename='tis.pdf|'tis.pdf",
                "attachment; filename=annual report 2025.pdf|annual report 2025.pdf",
                "attachment; filename=\"never closed.pdf|never closed.pdf",
                "attachment; filename=\"a.pdf\"trash; size=3|a.pdf",
                "attachment; filename=100%.pdf|100%.pdf",
                "attachment; filename=100%zz.pdf|100%zz.pdf",
                "attachment; filename*=broken; filename=a.pdf|a.pdf",
                "attachment; filename*=UTF-8''; filename=a.pdf|a.pdf",
                "attachment; filename*=KOI8-R''%E5.pdf; filename=a.pdf|a.pdf",
                "attachment; filename*=UTF-8''%FF%FF.pdf; filename=a.pdf|a.pdf",
                "attachment; filename=\"=?UTF-8?B?###?=\"; filename*=UTF-8''a.pdf|a.pdf",
                // What a name must never do.
                "attachment; filename=\"..\\..\\etc\\passwd\"|passwd",
                "attachment; filename=../../etc/passwd|passwd",
                "attachment; filename=..%2F..%2Fetc%2Fpasswd|passwd",
                "attachment; filename=\"C:\\Users\\x\\年报.doc\"|年报.doc",
                "attachment; filename*=UTF-8''C%3A%5Cx%5C%E5%B9%B4.doc|年.doc",
                "attachment; filename=a%00b%0D%0A.pdf|ab.pdf",
                "attachment; filename*=UTF-8''fdp.%E2%80%AEexe|fdp.exe",
                "attachment; filename*=UTF-8''%E2%80%8Fa%E2%80%8B.pdf|a.pdf",
                "attachment; filename*=UTF-8''%EF%BB%BFa.pdf|a.pdf",
                "attachment; filename=\"  a.pdf  \"|a.pdf",
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
                "attachment; filename=\"\"",
                "attachment; filename=\"..\"",
                "attachment; filename=\"a/\"",
                "attachment; filename=\"   \"",
                "attachment; filename*=UTF-8''%E2%80%AE",
                "attachment; filename=\"=?UTF-8?B?###?=\"",
                "attachment; filename=\"=?KOI8-R?B?5bm0?=\"",
                ";;;=",
                "=",
                "a;b"
            })
    void isAbsent(String header) {
        assertThat(ContentName.of(header)).isEmpty();
    }

    @Test
    void rawGbkIsLostOnTheWayAndCountsAsNone() {
        var asReceived =
                new String("attachment; filename=年报.pdf".getBytes(Charset.forName("GBK")), StandardCharsets.UTF_8);
        assertThat(ContentName.of(asReceived)).isEmpty();
        assertThat(ContentName.of(asReceived + "; filename*=UTF-8''a.pdf")).contains("a.pdf");
    }

    @Test
    void isCutToALengthThatCanBeShown() {
        assertThat(ContentName.of("attachment; filename=" + "年".repeat(5000)))
                .get()
                .asString()
                .hasSize(200);
        assertThat(ContentName.of("attachment; filename=" + "年".repeat(300) + ".pdf"))
                .get()
                .asString()
                .hasSize(200)
                .endsWith("年.pdf");
    }

    @Property(tries = 500)
    void neverHoldsAPathOrAControlCharacter(@ForAll String value) {
        for (var name : new String[] {"filename=", "filename*=UTF-8''", "filename*0=", ""}) {
            assertThat(ContentName.of("attachment; " + name + value).orElse("x"))
                    .isNotEmpty()
                    .doesNotContain("/", "\\", "\n", "\r", "\0", "\uFFFD");
        }
    }

    @Property(tries = 300)
    void aNameComesBackHoweverItIsEncoded(
            @ForAll @StringLength(min = 1, max = 30) @CharRange(from = '一', to = '龥') @CharRange(from = 'a', to = 'z')
                    String stem) {
        var name = stem + ".pdf";
        var utf8 = name.getBytes(StandardCharsets.UTF_8);
        assertThat(ContentName.of("attachment; filename=\"" + name + "\"")).contains(name);
        assertThat(ContentName.of("attachment; filename*=UTF-8''" + percent(utf8)))
                .contains(name);
        assertThat(ContentName.of("attachment; filename=" + percent(utf8))).contains(name);
        assertThat(ContentName.of("attachment; filename*=GBK''" + percent(name.getBytes(Charset.forName("GBK")))))
                .contains(name);
        assertThat(ContentName.of("attachment; filename=\"=?UTF-8?B?"
                        + Base64.getEncoder().encodeToString(utf8) + "?=\""))
                .contains(name);
    }

    private static String percent(byte[] bytes) {
        var text = new StringBuilder();
        for (byte b : bytes) {
            text.append("%%%02X".formatted(b & 0xFF));
        }
        return text.toString();
    }
}
