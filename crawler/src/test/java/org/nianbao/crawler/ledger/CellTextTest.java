package org.nianbao.crawler.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(CellText.of("云岭县 <&> \"a\" 𠮷\n=1+1")).isEqualTo("云岭县 <&> \"a\" 𠮷\n=1+1");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(CellText.of("a\u0000b\u001Fc\uFFFEd\uD800e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(CellText.of("a\r\nb\rc")).isEqualTo("a\nb\nc");
    }

    @Test
    void anEscapeOfTheFormatIsNotTakenForOne() {
        assertThat(CellText.of("_x000D_")).isEqualTo("_x005F_x000D_");
    }

    @Test
    void whatIsTooLongEndsWithAnEllipsisAndTearsNoCharacter() {
        assertThat(CellText.of("字".repeat(40_000))).hasSize(CellText.LONGEST).endsWith("字…");
        var torn = CellText.of("a".repeat(CellText.LONGEST - 2) + "𠮷𠮷");
        assertThat(torn).endsWith("a…").hasSize(CellText.LONGEST - 1);
    }

    @Property
    void everyTextFits(@ForAll String text) {
        assertThat(CellText.of(text).length()).isLessThanOrEqualTo(CellText.LONGEST);
        assertThat(CellText.of(text)).doesNotMatch("(?s).*[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF].*");
    }
}
