package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TXT-01, mark by mark. */
class BracketsTest {

    @Test
    void theFirstIsQuotedWithTenCharactersOnBothSidesAndAllAreCounted() {
        var fixture = ReportFixture.sound()
                .text(1, "各村每周更新栏目并公开各类信息（含网站和公示栏以及镇里的公众号三处。")
                .text(5, "栏目更新偏慢”。");

        assertThat(Findings.of("TXT-01", fixture)).singleElement().satisfies(f -> {
            assertThat(f.quote()).isEqualTo("新栏目并公开各类信息（含网站和公示栏以及镇");
            assertThat(f.where()).isEqualTo("一、总体情况");
            assertThat(f.message().args()).containsExactly("2", "“新栏目并公开各类信息（含网站和公示栏以及镇”；“栏目更新偏慢”。”");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开信息（含网站》。|2",
                "公开信息【含网站）。|2",
                "依据《办法］公开。|2",
                "依据《条例（试行》公开。|1",
                "依据《条例（试行》公开）。|2",
                "“公开“更新”|1",
                "）公开信息。|1",
                "’公开信息。|1",
                "公开‘信息’’。|1"
            })
    void whatHasNoPartnerIsCounted(String line, String count) {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, line)))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).isEqualTo(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10）更新偏慢。",
                "三）更新偏慢。",
                "Ａ项（一)更新(二）更新。",
                "国办发〔2014]32号、〔2014】32号、【2014〕32号。",
                "people’更新。",
                "依据《条例〈试行〉》。"
            })
    void mixedWidthsItemNumbersAndApostrophesAreNoSlips(String line) {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, line))).isEmpty();
    }

    @Test
    void aPairDoesNotReachIntoTheNextSection() {
        var fixture = ReportFixture.sound().text(1, "公开信息（含网站。").text(5, "栏目更新偏慢）。");

        assertThat(Findings.of("TXT-01", fixture))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).isEqualTo("2"));
    }

    @Test
    void sixAreSlipsAndSevenAreHowTheTextWasMade() {
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, "更新》。".repeat(6))))
                .singleElement()
                .satisfies(f -> assertThat(f.message().args().get(0)).isEqualTo("6"));
        assertThat(Findings.of("TXT-01", ReportFixture.sound().text(5, "更新》。".repeat(7))))
                .isEmpty();
    }
}
