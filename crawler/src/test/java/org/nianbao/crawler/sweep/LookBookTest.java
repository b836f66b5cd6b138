package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.evidence.Resting;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.DataLock;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.sqlite.SqliteStore;

class LookBookTest {

    private static final Instant NOW = Instant.parse("2023-02-03T00:00:00Z");

    @TempDir
    private java.nio.file.Path folder;

    private long nanos;

    @Test
    void looksAreWrittenWhenTheyAreManyOrOldOrTheSweepEnds() {
        var time = new Pause() {
            @Override
            public long nanos() {
                return nanos;
            }

            @Override
            public void sleep(Duration pause) {}
        };
        try (var lock = DataLock.acquire(folder, Duration.ZERO, NOW);
                var store = SqliteStore.open(lock)) {
            var book = new LookBook(store, time);
            for (int i = 0; i < 199; i++) {
                book.note(look("a"), Resting.ON_NOTHING);
            }
            assertThat(store.observations("a", NOW)).isEmpty();
            book.note(look("a"), Resting.ON_NOTHING);
            assertThat(store.observations("a", NOW)).hasSize(200);

            book.note(look("b"), Resting.ON_NOTHING);
            assertThat(store.observations("b", NOW)).isEmpty();
            nanos += Duration.ofSeconds(1).toNanos();
            book.note(look("b"), Resting.ON_NOTHING);
            assertThat(store.observations("b", NOW)).hasSize(2);

            assertThat(book.tells("c")).isFalse();
            book.note(look("c"), Resting.ON_NOTHING);
            assertThat(book.tells("c")).isTrue();
            book.close();
            assertThat(store.observations("c", NOW)).hasSize(1);
        }
    }

    private static Look look(String agency) {
        return new Look(agency, NOW, 0, "http://x.example/", LookState.OK, "", Set.of());
    }
}
