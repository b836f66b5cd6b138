package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0", "/", "／", "-", "－", "—", "——", "–", "无", " 无 ", "\u200b"})
    void marksForNotFilledHaveNoValue(String raw) {
        assertThat(CellText.kind(raw)).isEqualTo(Token.Kind.BLANK);
        assertThat(CellText.value(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "00; 0",
                "１２３; 123",
                "1,234; 1234",
                "1，234; 1234",
                "12,345,678; 12345678",
                "976.81万元; 976.81",
                "976.81 万元; 976.81",
                "５０（营业执照）; 50",
                "50(营业执照); 50",
                "50［营业执照］; 50",
                "3件; 3",
                "1 2 3; 123",
                "-2; -2",
                "+2; 2",
                "－2; -2"
            })
    void numberIsReadWithoutUnitAndRemark(String raw, BigDecimal value) {
        assertThat(CellText.kind(raw)).isEqualTo(Token.Kind.NUMBER);
        assertThat(CellText.value(raw)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50（营业执照", "50(", "50［其中", "12 34", "1 284", "3 12件"})
    void remarkThatIsCutOffOrASecondNumberLeavesNoValue(String raw) {
        assertThat(CellText.kind(raw)).isEqualTo(Token.Kind.NUMBER);
        assertThat(CellText.value(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23", "12,34,5", "1.2.3", "2022年", "1234567890123", "约50", "五", "3-4", "1/2", "."})
    void whatIsNoPlainNumberIsNotGuessed(String raw) {
        assertThat(CellText.kind(raw)).isEqualTo(Token.Kind.TEXT);
        assertThat(CellText.value(raw)).isEmpty();
    }

    @Test
    void endlessCellIsRefusedBeforeItIsMatched() {
        assertThat(CellText.value("1".repeat(100_000))).isEmpty();
        assertThat(CellText.kind("1（" + "注".repeat(100_000) + "）")).isEqualTo(Token.Kind.TEXT);
    }

    @Property(tries = 200)
    void everyCountIsItsOwnValue(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(CellText.value(Long.toString(number))).contains(BigDecimal.valueOf(number));
    }
}
