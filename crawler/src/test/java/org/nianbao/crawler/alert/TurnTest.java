package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {

    private static final LocalDate DEADLINE = LocalDate.of(2023, 1, 31);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-01-23, -",
                "2023-01-24, -7",
                "2023-01-29, -7",
                "2023-01-30, -1",
                "2023-01-31, -1",
                "2023-02-01, 1",
                "2023-02-06, 1",
                "2023-02-07, 7",
                "2023-02-13, 7",
                "2023-02-14, 14",
                "2024-01-30, 364",
                "2033-01-01, 364"
            })
    void aMomentLastsUntilTheNext(LocalDate today, Integer days) {
        var latest = Reminders.latest(DEADLINE, today);
        assertThat(latest).isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
    }

    @Test
    void whatGoesOnIsBroughtUpAtEachMomentOnceAndThePassedOverOnesNotAtAll() {
        var said = new ArrayList<String>();
        var episode = Episode.NONE;
        for (var day : List.of("2023-02-02", "2023-02-03", "2023-02-07", "2023-02-08", "2023-03-10", "2023-03-11")) {
            var turn = Turn.of(episode, Standing.HOLDS, Reminders.latest(DEADLINE, LocalDate.parse(day)));
            turn.occasions().forEach(o -> said.add(day.substring(5) + " " + o.id()));
            episode = turn.after();
        }
        assertThat(said).containsExactly("02-02 begun", "02-07 t+7", "03-10 t+35");
        var end = Turn.of(episode, Standing.DOES_NOT_HOLD, OptionalInt.of(42));
        assertThat(end.occasions()).containsExactly(Occasion.RESOLVED);
        assertThat(end.after().text()).isEqualTo("1");
        assertThat(Turn.of(end.after(), Standing.HOLDS, OptionalInt.of(42))
                        .after()
                        .text())
                .isEqualTo("2*@42");
    }

    @Test
    void whatCannotBeSeenIsNeitherRemindedOfNorResolved() {
        var open = new Episode(1, true, OptionalInt.of(1));
        assertThat(Turn.of(open, Standing.AS_BEFORE, OptionalInt.of(7))).isEqualTo(new Turn(open, List.of()));
        assertThat(Turn.of(Episode.NONE, Standing.AS_BEFORE, OptionalInt.of(7)).after())
                .isEqualTo(Episode.NONE);
    }

    @Property
    void aClockThatIsSetBackSaysNothingTwice(
            @ForAll @Size(max = 40) List<@IntRange(min = -20, max = 400) Integer> days) {
        var episode = Episode.NONE;
        var said = new ArrayList<Occasion>();
        for (int day : days) {
            var turn = Turn.of(episode, Standing.HOLDS, Reminders.latest(DEADLINE, DEADLINE.plusDays(day)));
            said.addAll(turn.occasions());
            episode = turn.after();
            assertThat(Episode.parse(episode.text())).isEqualTo(episode);
        }
        assertThat(said).doesNotHaveDuplicates();
        assertThat(said.stream().filter(Occasion::isReminder).map(o -> o.days().getAsInt()))
                .isSorted();
    }

    @Test
    void statesOfEarlierVersionsAreUnderstood() {
        var episodes = Episodes.parse("missing:1 late:1*");
        assertThat(episodes.of(Topic.MISSING)).isEqualTo(new Episode(1, false, OptionalInt.empty()));
        assertThat(episodes.open()).containsExactly(Topic.LATE);
        assertThat(Episodes.parse(Episodes.parse("malformed:2*@-7").text()).of(Topic.MALFORMED))
                .isEqualTo(new Episode(2, true, OptionalInt.of(-7)));
    }
}
