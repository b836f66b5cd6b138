package org.nianbao.parser.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {

    @ParameterizedTest
    @CsvSource({
        "共公开1284条,共公开×条",
        "共公开１２８４条,共公开×条",
        "办结率99.5%。,办结率×。",
        "召开三次会议,召开×次会议",
        "一是建章立制,一是建章立制",
        "十二家单位,×家单位",
        "我局与本机关,××与××",
        "本年度我们,本年度我们",
        "柳溪镇的茶,××的茶",
        "青禾县柳溪镇的茶,××的茶",
        "红柳溪水库,红××水库",
    })
    void namesAndNumbersAreMasked(String text, String masked) {
        var names = OwnNames.of("青禾县柳溪镇人民政府");

        assertThat(MaskedText.readable(MaskedText.of(text, names).text())).isEqualTo(masked);
    }

    @Test
    void aNumberWithThousandsCommasIsOne() {
        assertThat(MaskedText.readable(MaskedText.of("1,284条，3个", Set.of()).text()))
                .isEqualTo("×条,×个");
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县柳溪镇人民政府,青禾县柳溪镇人民政府|青禾县|青禾|柳溪镇|柳溪",
        "青禾县财政局,青禾县财政局|青禾县|青禾|财政局",
        "财政局,财政局",
        "青禾县人民政府办公室,青禾县人民政府办公室|青禾县|青禾",
        "青禾县水务局（移民办）,青禾县水务局|青禾县|青禾|水务局",
        "局,''",
    })
    void anAgencyIsKnownByItsPlacesAndItsOffice(String agency, String names) {
        assertThat(String.join("|", OwnNames.of(agency))).isEqualTo(names);
    }

    @Test
    void aLongTextIsCutOff() {
        assertThat(MaskedText.of("茶".repeat(50_000), Set.of()).text()).hasSize(20_000);
    }
}
