package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GarbleTest {

    private static final String REPORT = "本机关主动公开政府信息，办理结果为0件。".repeat(20);

    @Test
    void plainTextIsNoGarble() {
        assertThat(Garble.spoils(REPORT)).isFalse();
        assertThat(Garble.spoils("")).isFalse();
        assertThat(Garble.spoils("plain ASCII\twith\r\nlines")).isFalse();
        assertThat(Garble.spoils("café, 25 °C")).isFalse();
    }

    @Test
    void utf8ReadAsLatin1IsGarble() {
        var mojibake = new String(REPORT.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(Garble.spoils(mojibake)).isTrue();
    }

    @Test
    void manyLostGlyphsAreGarbleAndAFewAreNot() {
        assertThat(Garble.spoils(REPORT + "\uFFFD".repeat(50))).isTrue();
        assertThat(Garble.spoils(REPORT + "\uE001".repeat(50))).isTrue();
        assertThat(Garble.spoils(REPORT + "\u0001".repeat(50))).isTrue();
        assertThat(Garble.spoils(REPORT + "\uFFFD\uFFFD")).isFalse();
    }

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(
                        "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n",
                        "全年通过网站公开信息三百余条，其中解读十二条。\n",
                        "针对存在的问题，加强培训，配备专人负责。\n",
                        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）  0\n",
                        "没有收取信息处理费。\n")
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 100)
    void soundTextWithAFewLostGlyphsIsReadable(
            @ForAll("reports") String text, @ForAll @DoubleRange(max = 0.01) double share, @ForAll long seed) {
        assertThat(Garble.spoils(damaged(text, share, seed, '\uFFFD'))).isFalse();
    }

    @Property(tries = 100)
    void textOfWhichOneInTenIsLostIsNot(
            @ForAll("reports") String text, @ForAll @DoubleRange(min = 0.1, max = 1) double share, @ForAll long seed) {
        assertThat(Garble.spoils(damaged(text, share, seed, '\uE123'))).isTrue();
    }

    private static String damaged(String text, double share, long seed, char mark) {
        var random = new Random(seed);
        var out = new StringBuilder(text);
        int visible = (int) text.chars().filter(c -> c > ' ').count();
        for (int left = (int) Math.floor(visible * share); left > 0; ) {
            int at = random.nextInt(out.length());
            if (out.charAt(at) > ' ' && out.charAt(at) != mark) {
                out.setCharAt(at, mark);
                left--;
            }
        }
        return out.toString();
    }

    @Property(tries = 100)
    void utf8ReadAsGb18030IsGarbleThoughAllOfItIsHan(@ForAll("reports") String text) {
        var mojibake = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("GB18030"));
        var alone = mojibake.replaceAll("[^\\p{IsHan}]", "");
        assertThat(Garble.of(alone).spoiled()).isZero();
        assertThat(Garble.spoils(alone.repeat(3))).isTrue();
    }

    @Property(tries = 50)
    void hanAtRandomIsGarble(@ForAll long seed) {
        var noise = new StringBuilder();
        new Random(seed).ints(1000, 0x4E00, 0x9FA5).forEach(c -> noise.append((char) c));
        assertThat(Garble.spoils(noise)).isTrue();
    }

    @Test
    void supplementaryHanAndNextLineAreNoNoise() {
        assertThat(Garble.spoils("\uD842\uDFB7镇\u0085".repeat(40) + REPORT)).isFalse();
        assertThat(Garble.of("\uD842").spoiled()).isEqualTo(1);
    }
}
