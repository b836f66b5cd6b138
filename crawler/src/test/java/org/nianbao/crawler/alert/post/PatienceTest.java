package org.nianbao.crawler.alert.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void pausesDoubleUpToFourHours() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(Patience::after).map(Optional::orElseThrow))
                .extracting(Duration::toMinutes)
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 240L, 240L);
    }

    @Test
    void afterFiveDaysOfPausesItIsOver() {
        int attempts = 1;
        var used = Duration.ZERO;
        for (var pause = Patience.after(attempts); pause.isPresent(); pause = Patience.after(++attempts)) {
            used = used.plus(pause.get());
        }
        assertThat(used).isBetween(Duration.ofDays(5).minusHours(4), Duration.ofDays(5));
        assertThat(Patience.after(attempts + 1)).isEmpty();
        assertThat(Patience.after(Integer.MAX_VALUE)).isEmpty();
    }
}
