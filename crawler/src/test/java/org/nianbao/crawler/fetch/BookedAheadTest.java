package org.nianbao.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.store.HostState;

class BookedAheadTest {

    private static final Instant NOW = Instant.parse("2023-02-03T00:00:00Z");

    private final List<HostState> written = new ArrayList<>();
    private final MapMemory disk = new MapMemory() {
        @Override
        public void keepHost(HostState state) {
            written.add(state);
            super.keepHost(state);
        }
    };
    private final BookedAhead memory = new BookedAhead(disk);

    private static HostState closed(long millis) {
        return HostState.unknown("x.example").until(Optional.of(NOW.plusMillis(millis)));
    }

    private Instant onDisk() {
        return disk.host("x.example").nextAllowed().orElseThrow();
    }

    @Test
    void whatIsOnTheDiskNeverOpensAHostTooSoonAndIsRarelyWritten() {
        for (int i = 0; i < 1000; i++) {
            memory.keepHost(closed(i * 10));
            assertThat(onDisk()).isAfterOrEqualTo(NOW.plusMillis(i * 10));
            assertThat(memory.host("x.example")).isEqualTo(closed(i * 10));
        }
        assertThat(written).hasSizeLessThan(5);
    }

    @Test
    void aLongPauseIsWrittenAtOnceAndNotShortenedByALaterShortOne() {
        memory.keepHost(closed(1000));
        memory.keepHost(closed(600_000));
        assertThat(onDisk()).isAfterOrEqualTo(NOW.plusSeconds(600));
        memory.keepHost(closed(2000));
        assertThat(onDisk()).isAfterOrEqualTo(NOW.plusSeconds(600));
    }

    @Test
    void whoEndsInGoodOrderLeavesWhatIsReallyOwed() {
        memory.keepHost(closed(1000));
        memory.keepHost(closed(1500));
        memory.close();
        assertThat(onDisk()).isEqualTo(NOW.plusMillis(1500));
    }

    @Test
    void whatIsNoPauseIsWrittenAsItIs() {
        var robots = HostState.asked("https://x.example", Optional.of(""), NOW, 404);
        memory.keepHost(robots);
        assertThat(written).containsExactly(robots);
        assertThat(memory.host("https://x.example")).isEqualTo(robots);
    }

    @Test
    void anotherNewsOfTheHostIsWrittenAtOnce() {
        memory.keepHost(closed(1000));
        var other = new HostState("x.example", closed(1000).nextAllowed(), Optional.of("news"), Optional.empty(), 0, 0);
        memory.keepHost(other);
        assertThat(disk.host("x.example").robots()).contains("news");
    }
}
