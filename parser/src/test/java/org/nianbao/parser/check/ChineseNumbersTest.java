package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTest {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    @Property(tries = 300)
    void everyNumberWrittenInWordsIsReadBack(@ForAll @LongRange(max = 99_999_999) long number) {
        assertThat(ChineseNumbers.read(written(number))).hasValue(number);
        assertThat(written(number)).matches(ChineseNumbers.PATTERN);
    }

    @Property(tries = 200)
    void noTextMakesItFail(@ForAll String text) {
        assertThat(ChineseNumbers.read(text))
                .satisfiesAnyOf(
                        n -> assertThat(n).isEmpty(),
                        n -> assertThat(n.getAsLong()).isNotNegative());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "十|10",
                "十二|12",
                "二十|20",
                "两|2",
                "一百零五|105",
                "一千二百一十四|1214",
                "〇|0",
                "1,214|1214",
                "007|7",
                "三万零六十|30060"
            })
    void usualWritingsAreRead(String text, long number) {
        assertThat(ChineseNumbers.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "百", "十百", "一二三", "二〇二二", "一十十", "万", "三万二万", "零十", "1,2a"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThat(ChineseNumbers.read(text)).isEmpty();
    }

    private static String written(long number) {
        if (number == 0) {
            return "零";
        }
        long high = number / 10_000;
        long low = number % 10_000;
        if (high == 0) {
            return section(low);
        }
        return section(high) + "万" + (low == 0 ? "" : (low < 1000 ? "零" : "") + section(low));
    }

    private static String section(long number) {
        var out = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (number / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap = out.length() > 0;
            } else {
                out.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
                gap = false;
            }
        }
        return out.toString();
    }
}
