package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    private static final String SEVENTEEN = SpoiltFrame.IDENTITY.substring(0, 17);

    @ParameterizedTest
    @CsvSource({"12年,0,2", "年12年,1,3", "年12,1,3", "年12,0,0", "１2年,0,2", "12,0,2"})
    void aRunOfDigitsEndsWithTheLastOfThem(String text, int from, int end) {
        assertThat(PersonalNumbers.runEnd(text, from)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "m", "M", "_", "0", "9"})
    void aRunWithinAWordIsNone(String neighbour) {
        assertThat(PersonalNumbers.runEnd(neighbour + "12", 1)).isEqualTo(1);
        if (!Character.isDigit(neighbour.charAt(0))) {
            assertThat(PersonalNumbers.runEnd("年12" + neighbour, 1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "{", "@", "[", "年", "-", ":"})
    void aRunBesideOtherCharactersIsOne(String neighbour) {
        assertThat(PersonalNumbers.runEnd(neighbour + "12" + neighbour, 1)).isEqualTo(3);
    }

    @Test
    void anXClosesSeventeenDigitsAndNoOthers() {
        assertThat(PersonalNumbers.runEnd(SEVENTEEN + "X", 0)).isEqualTo(18);
        assertThat(PersonalNumbers.runEnd(SEVENTEEN + "ｘ", 0)).isEqualTo(18);
        assertThat(PersonalNumbers.runEnd(SEVENTEEN, 0)).isEqualTo(17);
        assertThat(PersonalNumbers.runEnd(SEVENTEEN + "X1", 0)).isZero();
        assertThat(PersonalNumbers.runEnd("123X", 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1,19900228,true",
        "8,19900228,true",
        "0,19900228,false",
        "9,19900228,false",
        "6,19000101,true",
        "6,21001231,true",
        "6,18991231,false",
        "6,21010101,false",
        "6,19900230,false",
        "6,19901301,false",
        "6,20000229,true"
    })
    void aBirthdayIsADayOfTheseTwoCenturiesBehindAProvince(char province, String day, boolean expected) {
        assertThat(PersonalNumbers.hasBirthday(province + "40302" + day + "1117"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"13800001234,true", "19800001234,true", "12800001234,false", "23800001234,false", "1380000123,false"})
    void aMobileNumberHasElevenDigitsAndBeginsWithThirteenOrMore(String run, boolean expected) {
        assertThat(PersonalNumbers.isMobile(run)).isEqualTo(expected);
    }
}
