package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {

    private static final CheckContext SOUND =
            CheckContext.of(ReportFixture.sound().build(), ReportFixture.subject());

    @Test
    void whatIsCountedInTableThreeIsCalledByItsRows() {
        assertThat(Topic.SETTLED.printed(SOUND)).isEqualTo("表三“（七）总计”");
        assertThat(Topic.SETTLED.cells(SOUND)).containsExactly("T3.C7.tot");
        assertThat(Topic.OTHERWISE.cells(SOUND)).containsExactly("T3.C6.1.tot", "T3.C6.2.tot", "T3.C6.3.tot");
    }

    @Test
    void whatIsCountedElsewhereIsCalledByItsCells() {
        assertThat(Topic.LICENCES.printed(SOUND)).isEqualTo("表二 · 行政许可 · 本年处理决定数量");
        assertThat(Topic.REVIEWS.printed(SOUND)).isEqualTo("表四 · 行政复议 · 总计");
        assertThat(Topic.SUITS.cells(SOUND)).containsExactly("T4.lit_dir.sum", "T4.lit_aft.sum");
        assertThat(Topic.SUITS.rows(SOUND)).isEmpty();
    }
}
