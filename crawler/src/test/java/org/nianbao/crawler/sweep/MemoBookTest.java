package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.store.ColumnMemo;
import org.nianbao.store.DataLock;
import org.nianbao.store.sqlite.SqliteStore;

class MemoBookTest {

    private static final Instant NOW = Instant.parse("2023-02-03T00:00:00Z");

    @TempDir
    private Path folder;

    private long nanos;

    @Test
    void memosAreWrittenWhenTheyAreManyOrOldOrTheSweepEnds() {
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
            var book = new MemoBook(store, time);
            for (int i = 0; i < 199; i++) {
                book.note(memo("u" + i));
            }
            assertThat(store.columnMemo("u0", "1")).isEmpty();
            book.note(memo("u199"));
            assertThat(store.columnMemo("u0", "1")).contains(memo("u0"));
            assertThat(store.columnMemo("u199", "1")).contains(memo("u199"));

            book.note(memo("a"));
            assertThat(store.columnMemo("a", "1")).isEmpty();
            nanos += Duration.ofSeconds(1).toNanos();
            book.note(memo("b"));
            assertThat(store.columnMemo("a", "1")).isPresent();

            book.note(memo("c"));
            assertThat(store.columnMemo("c", "1")).isEmpty();
            book.close();
            assertThat(store.columnMemo("c", "1")).isPresent();
        }
    }

    private static ColumnMemo memo(String column) {
        return new ColumnMemo(column, "1", NOW, "{}");
    }
}
