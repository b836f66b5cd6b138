package org.nianbao.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Settings;
import org.nianbao.store.SweepRecord;

class SweepTimesTest {

    /** 06:30 in Shanghai. */
    private static final Instant MORNING = Instant.parse("2023-01-09T22:30:00Z");

    private static final Settings DAILY = DaemonTest.settings("0 30 6 * * ?");

    private static Optional<SweepRecord> sweep(Instant started, boolean ended) {
        return Optional.of(new SweepRecord(1, started, ended ? Optional.of(started) : Optional.empty(), 5, 5, 0));
    }

    @Test
    void timesAreThoseOfTheZoneOfTheSettings() {
        assertThat(SweepTimes.next(DAILY, MORNING.minusSeconds(1), 2))
                .containsExactly(MORNING, MORNING.plus(Duration.ofDays(1)));
    }

    @Test
    void theMomentItselfIsOver() {
        assertThat(SweepTimes.next(DAILY, MORNING, 1)).containsExactly(MORNING.plus(Duration.ofDays(1)));
    }

    @Test
    void anExpressionThatNeverFiresAgainGivesNoTimes() {
        assertThat(SweepTimes.next(DaemonTest.settings("0 0 0 1 1 ? 2020"), MORNING, 3))
                .isEmpty();
    }

    @Test
    void aWrongExpressionIsNamed() {
        var wrong = DaemonTest.settings("every day");
        assertThat(SweepTimes.problem(wrong.sweep())).hasValue("every day");
        assertThat(SweepTimes.problem(DAILY.sweep())).isEmpty();
        assertThatThrownBy(() -> SweepTimes.next(wrong, MORNING, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLedgerWithoutAFinishedSweepIsOverdue() {
        assertThat(Overdue.is(DAILY, Optional.empty(), MORNING)).isTrue();
        assertThat(Overdue.is(DAILY, sweep(MORNING, false), MORNING.plusSeconds(60)))
                .isTrue();
    }

    @Test
    void aSweepIsOverdueOnceTheNextOneWasMissed() {
        var next = MORNING.plus(Duration.ofDays(1));
        assertThat(Overdue.is(DAILY, sweep(MORNING, true), next.minusSeconds(1)))
                .isFalse();
        assertThat(Overdue.is(DAILY, sweep(MORNING, true), next))
                .as("it fires now")
                .isFalse();
        assertThat(Overdue.is(DAILY, sweep(MORNING, true), next.plusSeconds(1))).isTrue();
    }
}
