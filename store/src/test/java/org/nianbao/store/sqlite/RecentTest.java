package org.nianbao.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.sqlite.Recent.Numbered;

class RecentTest {

    private static Look look(String agency, long second) {
        return new Look(agency, Instant.ofEpochSecond(second), 0, "u", LookState.OK, "", Set.of());
    }

    private static List<Numbered> behind(List<Numbered> table, String agency, long after) {
        return table.stream()
                .filter(n -> n.observation().agency().equals(agency) && n.id() > after)
                .toList();
    }

    @Test
    void whatIsKnownIsNotReadAgain() {
        var recent = new Recent(false);
        var asked = new ArrayList<Long>();
        var table = new ArrayList<>(List.of(new Numbered(3, look("a", 1)), new Numbered(7, look("a", 2))));
        for (int i = 0; i < 2; i++) {
            assertThat(recent.of("a", Instant.MAX, after -> {
                        asked.add(after);
                        return behind(table, "a", after);
                    }))
                    .hasSize(2);
        }
        assertThat(asked).containsExactly(0L, 7L);
    }

    @Test
    void whoIsToldOfWhatIsAddedAsksOnlyThen() {
        var recent = new Recent(true);
        var asked = new ArrayList<Long>();
        var table = new ArrayList<>(List.of(new Numbered(3, look("a", 1))));
        LongFunction<List<Numbered>> after = newest -> {
            asked.add(newest);
            return behind(table, "a", newest);
        };
        assertThat(recent.of("a", Instant.MAX, after)).hasSize(1);
        assertThat(recent.of("a", Instant.MAX, after)).hasSize(1);
        table.add(new Numbered(4, look("a", 2)));
        recent.added("a");
        recent.added("b");
        assertThat(recent.of("a", Instant.MAX, after)).hasSize(2);
        assertThat(recent.of("a", Instant.MAX, after)).hasSize(2);
        assertThat(asked).containsExactly(0L, 3L);
    }

    /** Whatever is added, at whatever moment, and however little is remembered. */
    @Property
    void itIsAsIfAllWereReadEachTime(
            @ForAll @Size(max = 60) List<@IntRange(max = 29) Integer> script,
            @ForAll @IntRange(max = 20) int most,
            @ForAll boolean told) {
        var recent = new Recent(most, told);
        var table = new ArrayList<Numbered>();
        long id = 0;
        for (int step : script) {
            var agency = "abc".substring(step % 3, step % 3 + 1);
            if (step < 15) {
                table.add(new Numbered(++id, look(agency, step)));
                recent.added(agency);
            } else {
                var until = Instant.ofEpochSecond(step - 15);
                var all = behind(table, agency, 0).stream()
                        .sorted(Comparator.comparing(
                                        (Numbered n) -> n.observation().at())
                                .thenComparingLong(Numbered::id))
                        .map(Numbered::observation)
                        .filter(o -> !o.at().isAfter(until))
                        .toList();
                assertThat(recent.of(agency, until, after -> behind(table, agency, after)))
                        .isEqualTo(all);
            }
        }
    }

    @Test
    void itRemembersThoseAskedForLast() {
        var recent = new Recent(2, false);
        Map<String, Integer> read = new HashMap<>();
        for (var agency : List.of("a", "b", "a", "c", "a", "b")) {
            recent.of(agency, Instant.MAX, after -> {
                var rows = Stream.of(new Numbered(1, (Observation) look(agency, 1)))
                        .filter(n -> n.id() > after)
                        .toList();
                read.merge(agency, rows.size(), Integer::sum);
                return rows;
            });
        }
        assertThat(read).containsEntry("a", 1).containsEntry("b", 2).containsEntry("c", 1);
    }
}
