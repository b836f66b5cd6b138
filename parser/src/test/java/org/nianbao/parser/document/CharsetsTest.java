package org.nianbao.parser.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "政府信息公开工作年度报告，主动公开政府信息";

    private static byte[] marked(int[] mark, byte[] text) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(mark).forEach(out::write);
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static String decode(byte[] body) {
        return Charsets.decode(body, Optional.empty());
    }

    @Test
    void markAtTheStartDecidesAndIsNoText() {
        assertThat(decode(marked(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(UTF_8))))
                .isEqualTo(TEXT);
        assertThat(decode(marked(new int[] {0xFE, 0xFF}, TEXT.getBytes(UTF_16BE))))
                .isEqualTo(TEXT);
        assertThat(decode(marked(new int[] {0xFF, 0xFE}, TEXT.getBytes(UTF_16LE))))
                .isEqualTo(TEXT);
        assertThat(Charsets.decode(
                        marked(new int[] {0xEF, 0xBB, 0xBF}, TEXT.getBytes(UTF_8)),
                        Optional.of("text/html; charset=gbk")))
                .isEqualTo(TEXT);
    }

    @Test
    void unlabelledTextIsUtf8IfItCanBeElseGb18030() {
        assertThat(decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(decode(TEXT.getBytes(GB18030))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "gb18030", "\"gbk\"", "'GB2312'"})
    void pageNamesItsCharset(String label) {
        var page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + label + "'></head><body>"
                + TEXT + "㐂</body>";
        assertThat(decode(page.getBytes(GB18030))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html; charset=gbk",
                "text/html;charset=iso-8859-1",
                "text/html; charset=x-none",
                "text/html"
            })
    void headerThatTheBytesContradictIsNotBelieved(String header) {
        // An odd number of bytes beyond ASCII before the bar: no clean GB18030.
        var page = "<meta charset=utf-8><p>开|" + TEXT + "</p>";
        assertThat(Charsets.decode(page.getBytes(UTF_8), Optional.of(header))).isEqualTo(page);
    }

    @Test
    void metaThatTheBytesContradictIsNotBelieved() {
        var page = "<meta charset=utf-8><p>" + TEXT + "</p>";
        assertThat(decode(page.getBytes(GB18030))).isEqualTo(page);
        assertThat(Charsets.decode(page.getBytes(GB18030), Optional.of("text/html; charset=UTF-8")))
                .isEqualTo(page);
    }

    @Test
    void oneCutCharacterDoesNotTurnAPageIntoAnother() {
        var whole = ("<meta charset=utf-8>" + TEXT.repeat(50)).getBytes(UTF_8);
        var cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(decode(cut))
                .startsWith("<meta charset=utf-8>" + TEXT.repeat(49))
                .contains("\uFFFD");
        var unlabelled = TEXT.repeat(50).getBytes(UTF_8);
        assertThat(decode(Arrays.copyOf(unlabelled, unlabelled.length - 1))).startsWith(TEXT.repeat(49));
    }

    @Property(tries = 200)
    void anyBytesDecodeToSomething(@ForAll byte[] bytes, @ForAll String contentType) {
        assertThat(Charsets.decode(bytes, Optional.of(contentType))).isNotNull();
    }
}
