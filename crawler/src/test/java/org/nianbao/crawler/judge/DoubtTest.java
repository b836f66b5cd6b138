package org.nianbao.crawler.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.crawler.judge.Doubt.Kind;
import org.nianbao.parser.Messages;

class DoubtTest {

    private static final Messages CHINESE = Messages.of(Verdict.BUNDLE, Locale.ROOT);
    private static final Messages ENGLISH = Messages.of(Verdict.BUNDLE, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsReadAgainAndToldInBothLanguages(Kind kind) {
        var doubt = Doubt.of("2022年度报告: " + kind.about("云岭县水利局"));
        assertThat(doubt.kind()).isEqualTo(kind);
        for (var messages : new Messages[] {CHINESE, ENGLISH}) {
            assertThat(doubt.text(messages)).isNotBlank().doesNotContain("{");
            assertThat(messages.text(doubt.reason()))
                    .contains(doubt.text(messages))
                    .doesNotContain("{");
        }
    }

    @Test
    void theReaderIsToldInHisLanguage() {
        var doubt = Doubt.of("2022年度报告: its text names another body: 云岭县水利局");
        assertThat(doubt.text(CHINESE)).isEqualTo("2022年度报告: 正文写的是另一机关 云岭县水利局");
        assertThat(doubt.text(ENGLISH)).isEqualTo("2022年度报告: its text names another body: 云岭县水利局");
    }

    @Test
    void wordsOfAnotherProgramAreLeftAsTheyAre() {
        assertThat(Doubt.of("older words").text(CHINESE)).isEqualTo("older words");
    }
}
