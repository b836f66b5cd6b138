package org.nianbao.crawler.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Charsets;

class TextReadersTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String WORDS = "甲局信息公开年报";

    @Test
    void theBytesDecideAgainstAWrongLabel() {
        var gb = WORDS.getBytes(GB18030);
        var utf8 = WORDS.getBytes(StandardCharsets.UTF_8);
        assertThat(Charsets.decode(gb, Optional.of("text/html; charset=utf-8"))).isEqualTo(WORDS);
        assertThat(Charsets.decode(gb, Optional.of("text/html; charset=gb2312")))
                .isEqualTo(WORDS);
        assertThat(Charsets.decode(gb, Optional.of("text/html; charset=iso-8859-1")))
                .isEqualTo(WORDS);
        assertThat(Charsets.decode(gb, Optional.empty())).isEqualTo(WORDS);
        assertThat(Charsets.decode(utf8, Optional.empty())).isEqualTo(WORDS);
        assertThat(Charsets.decode(utf8, Optional.of("text/html; charset=nonsense")))
                .isEqualTo(WORDS);
    }

    @Test
    void theMarkAndTheMetaAreObeyed() {
        assertThat(Charsets.decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8), Optional.of("charset=gbk")))
                .isEqualTo(WORDS);
        var meta = "<meta charset=\"gbk\">" + WORDS;
        assertThat(Charsets.decode(meta.getBytes(GB18030), Optional.of("text/html")))
                .isEqualTo(meta);
    }

    @Test
    void oneBrokenCharacterDoesNotOverturnALabel() {
        var bytes = (WORDS.repeat(50) + "报").getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(Charsets.decode(cut, Optional.of("text/html; charset=utf-8")))
                .startsWith(WORDS);
    }

    @Test
    void impossibleDaysAreNoDates() {
        assertThat(DateText.find("2026-02-30")).isEmpty();
        assertThat(DateText.find("2026-13-01")).isEmpty();
        assertThat(DateText.find("编号2026-1")).isEmpty();
        assertThat(DateText.find("2026-02-30 后 2026-03-01").orElseThrow().date())
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Property(tries = 300)
    void whatIsPrintedIsRead(
            @ForAll @IntRange(min = 2008, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        var date = LocalDate.of(year, month, day);
        assertThat(DateText.find("于" + date + "发布").orElseThrow().date()).isEqualTo(date);
        assertThat(DateText.find(year + "年" + month + "月" + day + "日")
                        .orElseThrow()
                        .date())
                .isEqualTo(date);
        assertThat(UrlDates.day(URI.create("http://a.example/art/" + year + "/" + month + "/" + day + "/art_1_2.html"))
                        .orElseThrow()
                        .date())
                .isEqualTo(date);
    }

    @Property(tries = 300)
    void noiseNeverThrows(
            @ForAll
                    @StringLength(max = 200)
                    @CharRange(from = ' ', to = '~')
                    @CharRange(from = '一', to = '十')
                    @CharRange(from = '年', to = '年')
                    @CharRange(from = '月', to = '月')
                    String noise) {
        assertThat(DateText.find(noise)).isNotNull();
        assertThat(DateText.monthAndDay(noise, 2025)).isNotNull();
        assertThat(PageDates.beside(noise, "甲")).isNotNull();
        assertThat(LinkTitle.withoutDate(noise)).isNotNull();
        assertThat(Links.resolve(URI.create("http://a.example/"), noise)).isNotNull();
        assertThat(ScriptPagers.ALL.stream().flatMap(d -> d.read(noise).stream()))
                .isEmpty();
    }

    @Property(tries = 200)
    void anyPageIsRead(@ForAll @StringLength(max = 300) @CharRange(from = ' ', to = '~') String noise) {
        var column = "http://a.example/nb/";
        for (var html : new String[] {noise, "<a href='" + noise + "'>" + noise + "</a>2026-01-01"}) {
            var reading = new ColumnReader().read(URI.create(column), new FakeFetcher().page(column, html), 3);
            assertThat(reading.state()).isNotNull();
        }
    }

    @Property(tries = 300)
    void anyBytesAreDecoded(@ForAll byte[] bytes) {
        assertThat(Charsets.decode(bytes, Optional.of("text/html; charset=utf-8")))
                .isNotNull();
    }
}
