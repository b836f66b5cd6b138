package org.nianbao.crawler.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.crawler.doctor.Growth.Part;

class GrowthTest {

    private static final Instant NOW = Instant.parse("2023-06-01T00:00:00Z");
    private static final long GB = 1024L * 1024 * 1024;

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    @Test
    void onlyWhatWasWrittenInTheLastFourWeeksCounts() {
        var growth = Growth.of(
                List.of(new Part(1000, ago(100), false), new Part(2800, ago(10), false), new Part(2800, ago(1), false)),
                ago(100),
                NOW);
        assertThat(growth).isEqualTo(new Growth(6600, OptionalLong.of(200)));
        assertThat(growth.daysFor(20_000)).hasValue(100);
    }

    @Test
    void aDatabaseIsTakenToGrowEvenly() {
        var growth = Growth.of(List.of(new Part(56_000, ago(0), true)), ago(56), NOW);
        assertThat(growth.perDay()).hasValue(1000);
    }

    @Test
    void aYoungDirectoryIsMeasuredSinceItBegan() {
        var growth = Growth.of(List.of(new Part(7000, ago(3), false)), ago(7), NOW);
        assertThat(growth.perDay()).hasValue(1000);
        assertThat(Growth.of(List.of(new Part(7000, ago(1), false)), ago(1), NOW)
                        .perDay())
                .isEmpty();
        assertThat(Growth.of(List.of(), NOW.plusSeconds(60), NOW).perDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000000, 100, OK, disk.lasts",
        "1000000, 30, NOTE, disk.ends",
        "1000000, 3, PROBLEM, disk.ending",
        "0, 3, OK, disk.still",
        "-1, 3, OK, disk.young"
    })
    void theForecastSaysWhenToAct(long perDay, long days, Result.State state, String key) {
        var pace = perDay < 0 ? OptionalLong.empty() : OptionalLong.of(perDay);
        var result = DiskProbe.forecast(new Growth(5 * GB, pace), perDay * days);
        assertThat(result.state()).isEqualTo(state);
        assertThat(result.message().key()).isEqualTo(key);
        assertThat(result.remedy().isPresent()).isEqualTo(state != Result.State.OK);
    }

    @Test
    void roomIsANoteBeforeItIsAProblem() {
        assertThat(DiskProbe.room(100 * GB).state()).isEqualTo(Result.State.OK);
        assertThat(DiskProbe.room(GB).state()).isEqualTo(Result.State.NOTE);
        assertThat(DiskProbe.room(GB / 10).state()).isEqualTo(Result.State.PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1.0 KB",
        "1536, 1.5 KB",
        "104857600, 100 MB",
        "9223372036854775807, 8.0 EB"
    })
    void sizesAreReadable(long bytes, String text) {
        assertThat(Bytes.of(bytes)).isEqualTo(text);
    }
}
