package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void everyCharacterAloneAndBesideAnother() {
        for (char c = 0; c < 0xD800; c++) {
            assertFolded(Character.toString(c));
            assertFolded("一" + c + "，1");
        }
        for (char c = 0xF900; c < 0xFFFE; c++) {
            assertFolded(c + "二" + c);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("一二（）()１a“—·、。《【〔　\u00A0\u0301Åㄅ㈠①ｱ")
                .ofMaxLength(12);
    }

    @Property(tries = 500)
    void sameAsTheWholeNormalisation(@ForAll("texts") String text) {
        assertFolded(text);
    }

    private static void assertFolded(String text) {
        assertThat(Folding.fold(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
