package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({"乙甲,0,0", "甲乙,0,0", "丙乙甲,0,1", "丙甲乙,0,1", "甲丙乙,1,2", "丙丁,0,-1", "甲乙,1,1"})
    void theFirstOfTheWordsIsFoundWhicheverItIs(String text, int from, int at) {
        assertThat(Terms.indexOfAny(text, List.of("甲", "乙"), from)).isEqualTo(at);
        assertThat(Terms.indexOfAny(text, List.of("乙", "甲"), from)).isEqualTo(at);
    }

    @Test
    void onlyCommonChineseCharactersAreCounted() {
        assertThat(Terms.han("一\u9FFF")).isEqualTo(2);
        assertThat(Terms.han("a1。，\u4DFF\uA000 ")).isZero();
        assertThat(Terms.han("公开12条")).isEqualTo(3);
    }

    @Test
    void aPassageIsCutOnlyWhereItIsTooLong() {
        assertThat(Terms.shortened("一二三", 3)).isEqualTo("一二三");
        assertThat(Terms.shortened("一二三四", 3)).isEqualTo("一二三…");
    }

    @Test
    void sentencesAreJoinedWithTheirEndMarks() {
        assertThat(Terms.joined(List.of(new Sentence(1, "一"), new Sentence(5, "二"))))
                .isEqualTo("一。二。");
    }
}
