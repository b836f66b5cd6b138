package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.nianbao.store.CachedPage;

class PagesTogetherTest {

    private final List<Integer> writes = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private boolean broken;
    private final MapMemory disk = new MapMemory() {
        @Override
        public void keepPages(List<CachedPage> pages) {
            if (broken) {
                throw new IllegalStateException("full");
            }
            writes.add(pages.size());
            super.keepPages(pages);
        }
    };
    private final Pause time = new Pause() {
        @Override
        public long nanos() {
            return nanos.get();
        }

        @Override
        public void sleep(Duration time) {
            nanos.addAndGet(time.toNanos());
        }
    };
    private final PagesTogether memory = new PagesTogether(disk, time);

    private static CachedPage page(String url, int bytes) {
        return new CachedPage(
                url,
                url,
                Optional.of("\"" + bytes + "\""),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                new byte[bytes],
                Instant.EPOCH);
    }

    @Test
    void pagesAreRememberedAtOnceAndWrittenTogether() {
        for (int i = 0; i < 250; i++) {
            memory.keepPage(page("u" + i, 10));
            assertThat(memory.page("u" + i)).isPresent();
        }
        assertThat(writes).containsExactly(100, 100);
        memory.close();
        assertThat(writes).containsExactly(100, 100, 50);
        assertThat(disk.page("u249")).isPresent();
        assertThat(memory.page("u249")).isPresent();
    }

    @Test
    void largeOnesAndOldOnesDoNotWait() {
        memory.keepPage(page("large", 2 << 20));
        assertThat(disk.page("large")).isPresent();
        memory.keepPage(page("a", 1));
        assertThat(disk.page("a")).isEmpty();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        memory.keepPage(page("b", 1));
        assertThat(disk.page("a")).isPresent();
        assertThat(disk.page("b")).isPresent();
    }

    @Test
    void theNewestOfAnAddressCounts() {
        memory.keepPage(page("a", 1));
        memory.keepPage(page("a", 2));
        assertThat(memory.page("a").orElseThrow().body()).hasSize(2);
        memory.close();
        assertThat(disk.page("a").orElseThrow().body()).hasSize(2);
        assertThat(writes).containsExactly(1);
    }

    @Test
    void whatCannotBeWrittenIsSaidOnceAndForgotten() {
        broken = true;
        assertThatThrownBy(() -> memory.keepPage(page("large", 2 << 20))).hasMessage("full");
        assertThat(memory.page("large")).isEmpty();
        broken = false;
        memory.close();
        assertThat(disk.page("large")).isEmpty();
    }
}
