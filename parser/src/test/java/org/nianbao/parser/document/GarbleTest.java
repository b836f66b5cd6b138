package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
}
