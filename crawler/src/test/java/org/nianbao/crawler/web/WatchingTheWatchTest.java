package org.nianbao.crawler.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Config;
import org.nianbao.config.Settings;
import org.nianbao.crawler.schedule.Health;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Message;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Store;
import org.nianbao.store.SweepScope;
import org.nianbao.store.Telling;
import org.nianbao.store.VerdictState;
import org.nianbao.store.sqlite.SqliteStore;

/** {@code /healthz} and {@code /metrics}. */
class WatchingTheWatchTest {

    /** 06:30 in Shanghai. */
    private static final Instant MORNING = Instant.parse("2023-02-01T22:30:00Z");

    @TempDir
    private Path folder;

    private DataLock lock;
    private Store store;

    @BeforeEach
    void open() {
        lock = DataLock.acquire(folder, Duration.ZERO, MORNING);
        store = SqliteStore.open(lock);
    }

    @AfterEach
    void close() {
        store.close();
        lock.close();
    }

    private Watch at(Instant now) {
        Settings settings = Config.defaults(folder).settings();
        return new Watch(settings, List.of(), List.of(), store, Clock.fixed(now, settings.zone()), Locale.ENGLISH);
    }

    private boolean isGood(Instant now) {
        return Health.of(at(now)).problems().isEmpty();
    }

    private void sweep(SweepScope scope, Instant started, boolean ends) {
        long id = store.beginSweep(started, scope, 4);
        if (ends) {
            store.append(new Look("a", started, id, "u", LookState.BLOCKED, "", Set.of()));
            store.endSweep(id, started.plusSeconds(60), 2, 1);
        }
    }

    @Test
    void itIsHealthyAsLongAsDailySweepsEnd() {
        assertThat(isGood(MORNING)).as("started just now").isTrue();
        sweep(SweepScope.DUE, MORNING, true);
        var tomorrow = MORNING.plus(Duration.ofDays(1));
        assertThat(isGood(tomorrow.plus(Duration.ofHours(21)))).isTrue();
        sweep(SweepScope.NEAR, tomorrow.plus(Duration.ofHours(2)), true);
        sweep(SweepScope.DUE, tomorrow, false);
        assertThat(Health.of(at(tomorrow.plus(Duration.ofHours(23)))).problems())
                .containsExactly(
                        "no daily sweep has ended for too long; the last sweep that ended began 2023-02-03T08:30+08:00");
    }

    @Test
    void itIsNotHealthyWhenWhatHasToBeToldDoesNotGoOut() {
        store.outbox().admit("digest");
        var message = Message.fresh("m", "mail", "a@b.test", new byte[0], MORNING);
        store.outbox().keep(new Telling("t", "digest", MORNING, List.of(message), Set.of()));
        assertThat(isGood(MORNING.plus(Duration.ofHours(24)))).isTrue();
        assertThat(Health.of(at(MORNING.plus(Duration.ofHours(25)))).problems())
                .containsExactly("messages wait since 2023-02-02T06:30+08:00");
    }

    @Test
    void theNumbersAreThoseOfTheStore() {
        sweep(SweepScope.DUE, MORNING, true);
        store.keepVerdict(
                Optional.empty(), new VerdictState("a", 2022, "MISSING confirmed|-|missing:1*@7", MORNING, "{}"));
        store.keepVerdict(Optional.empty(), new VerdictState("b", 2022, "MISSING unconfirmed|-|", MORNING, "{}"));
        assertThat(Metrics.of(at(MORNING.plusSeconds(90))))
                .contains("# TYPE nianbao_sweep_columns gauge")
                .contains("nianbao_sweep_columns{result=\"complete\"} 2.0")
                .contains("nianbao_sweep_columns{result=\"left\"} 1.0")
                .contains("nianbao_coverage_ratio 0.5")
                .contains("nianbao_looks{state=\"BLOCKED\"} 1.0")
                .contains("nianbao_verdicts{conformity=\"-\",timeliness=\"MISSING\",year=\"2022\"} 2.0")
                .contains("nianbao_outbox_messages{state=\"waiting\"} 0.0")
                .contains("nianbao_alarms_open{topic=\"portal\"} 0.0")
                .contains("nianbao_sweep_ended_seconds 1.67529066E9");
    }

    @Test
    void anEmptyStoreHasNumbersToo() {
        assertThat(Metrics.of(at(MORNING))).contains("nianbao_agencies 0.0");
    }
}
