package org.nianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nianbao.config.source.Fault;

class SentencesTest {

    @Test
    void everyFaultHasASentenceInBothLanguagesAndNoSentenceIsLeftOver() {
        var keys = Arrays.stream(Fault.values()).map(Fault::key).toList();

        assertThat(Sentences.bundle(Locale.ROOT).keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(Sentences.bundle(Locale.ENGLISH).keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void bothSentencesTakeTheSameArguments() {
        for (var fault : Fault.values()) {
            var chinese = new MessageFormat(Sentences.bundle(Locale.ROOT).getString(fault.key()), Locale.ROOT);
            var english = new MessageFormat(Sentences.bundle(Locale.ENGLISH).getString(fault.key()), Locale.ROOT);

            assertThat(chinese.getFormatsByArgumentIndex())
                    .as(fault.key())
                    .hasSameSizeAs(english.getFormatsByArgumentIndex());
        }
    }

    @Test
    void noPatternHoldsAnApostropheWhichMessageFormatWouldSwallow() {
        for (var locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var bundle = Sentences.bundle(locale);
            assertThat(bundle.keySet())
                    .allSatisfy(key -> assertThat(bundle.getString(key)).as(key).doesNotContain("'"));
        }
    }
}
