package org.nianbao.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Config;
import org.nianbao.config.Settings;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;

class SweepTimesTest {

    /** 06:30 in Shanghai. */
    private static final Instant MORNING = Instant.parse("2023-01-09T22:30:00Z");

    private static final Settings DAILY = settings("0 30 6 * * ?");

    private static List<SweepRecord> sweep(Instant started, boolean ended) {
        return List.of(record(SweepScope.ALL, started, ended));
    }

    private static SweepRecord record(SweepScope scope, Instant started, boolean ended) {
        return new SweepRecord(1, scope, started, ended ? Optional.of(started) : Optional.empty(), 5, 5, 0);
    }

    private static Settings settings(String cron) {
        var usual = Config.defaults(Path.of("")).settings();
        var sweep = usual.sweep();
        return new Settings(
                usual.agencies(),
                usual.waivers(),
                usual.profile(),
                usual.data(),
                usual.zone(),
                usual.yearsFrom(),
                new Settings.Sweep(cron, sweep.near(), sweep.confirmMissing(), sweep.confirmAfter(), sweep.atMost()),
                usual.crawl(),
                usual.deadlines(),
                usual.alerts(),
                usual.web());
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
        assertThat(SweepTimes.next(settings("0 0 0 1 1 ? 2020"), MORNING, 3)).isEmpty();
    }

    @Test
    void aWrongExpressionIsNamed() {
        var wrong = settings("every day");
        assertThat(SweepTimes.problem(wrong)).hasValue("every day");
        assertThat(SweepTimes.problem(DAILY)).isEmpty();
        assertThatThrownBy(() -> SweepTimes.next(wrong, MORNING, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLedgerWithoutAFinishedSweepIsOverdue() {
        assertThat(Overdue.is(DAILY, List.of(), MORNING)).isTrue();
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

    @Test
    void sweepsNearADeadlineAndByHandAreNoDailyOnes() {
        var later = MORNING.plus(Duration.ofHours(23));
        var ledger = List.of(
                record(SweepScope.DUE, MORNING, true),
                record(SweepScope.NEAR, later, true),
                record(SweepScope.ONLY, later, false));
        assertThat(Overdue.is(DAILY, ledger, later)).isFalse();
        assertThat(Overdue.is(DAILY, ledger, MORNING.plus(Duration.ofHours(25))))
                .isTrue();
    }
}
