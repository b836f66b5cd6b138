package org.nianbao.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Conformity;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;

class RhythmTest {

    private static final Observation IN_TIME = seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18"));

    private static Verdict verdict(String now, Conformity form, Observation... seen) {
        return verdict(LocalDateTime.parse(now + "T08:00"), form, seen);
    }

    private static Verdict verdict(LocalDateTime now, Conformity form, Observation... seen) {
        return Judge.judge(owed(), List.of(seen), new Conclusion(Optional.of(form), List.of()), at(now.toString()));
    }

    private static boolean due(Verdict verdict, String today) {
        return Rhythm.isDue(List.of(verdict), LocalDate.parse(today));
    }

    private static boolean settledTurn(Verdict verdict, LocalDateTime now) {
        return Rhythm.isTurn(verdict.lastComplete().orElseThrow().url(), now)
                && Rhythm.isSettled(List.of(verdict), now.toLocalDate());
    }

    private static boolean near(Verdict verdict, String today) {
        return Rhythm.isNear(List.of(verdict), LocalDate.parse(today));
    }

    @Test
    void anAcceptedReportIsLookedForOnceAWeek() {
        var turns = new ArrayList<LocalDateTime>();
        var last = look("2023-01-18T06:30", LookState.OK, 2022);
        for (var now : LongStream.range(1, 60 * 24)
                .mapToObj(LocalDateTime.parse("2023-01-18T08:25")::plusHours)
                .toList()) {
            var verdict = verdict(now, Conformity.CONFORMS, IN_TIME, last);
            assertThat(due(verdict, now.toLocalDate().toString())).isFalse();
            if (settledTurn(verdict, now)) {
                turns.add(now);
                last = look(now.toString(), LookState.OK, 2022);
            }
        }
        assertThat(turns).hasSizeBetween(8, 10);
        for (int i = 1; i < turns.size(); i++) {
            assertThat(turns.get(i)).isEqualTo(turns.get(i - 1).plusDays(7));
        }
    }

    @Test
    void settledColumnsAreSpreadOverTheHoursOfTheWeek() {
        var turns = new TreeMap<LocalDateTime, Integer>();
        for (int column = 0; column < 2000; column++) {
            var look = new Look(
                    Cases.AGENCY,
                    at("2023-02-04T06:30"),
                    1,
                    "https://www.test/col/" + column + "/",
                    LookState.OK,
                    "",
                    Set.of(2022));
            var verdict = verdict("2023-02-06", Conformity.CONFORMS, IN_TIME, look);
            LongStream.range(0, 7 * 24)
                    .mapToObj(LocalDateTime.parse("2023-02-06T00:25")::plusHours)
                    .filter(now -> settledTurn(verdict, now))
                    .findFirst()
                    .ifPresent(now -> turns.merge(now, 1, Integer::sum));
        }
        assertThat(turns.values().stream().mapToInt(i -> i).sum()).isEqualTo(2000);
        assertThat(turns).as("of 168 hours").hasSizeGreaterThan(150);
        assertThat(turns.values()).as("about 12 an hour").allMatch(n -> n < 60);
    }

    @Test
    void aWeeklyTurnThatWasMissedIsCaughtUpByTheDailySweep() {
        var last = look("2023-02-05T06:30", LookState.OK, 2022);
        assertThat(due(verdict("2023-02-12", Conformity.CONFORMS, IN_TIME, last), "2023-02-12"))
                .isFalse();
        assertThat(due(verdict("2023-02-13", Conformity.CONFORMS, IN_TIME, last), "2023-02-13"))
                .isTrue();
    }

    @Test
    void whatIsOpenHasNoWeeklyTurn() {
        var first = look("2023-02-01T06:30", LookState.OK);
        var second = look("2023-02-02T06:30", LookState.OK);
        assertThat(settledTurn(Cases.judge("2023-02-20T08:00", first, second), LocalDateTime.parse("2023-02-20T23:25")))
                .isFalse();
    }

    @Test
    void whatCouldNotBeReadIsTriedAgainTheNextDay() {
        var failed = look("2023-01-19T06:30", LookState.UNREACHABLE);
        assertThat(due(verdict("2023-01-20", Conformity.CONFORMS, IN_TIME, failed), "2023-01-20"))
                .isTrue();
    }

    @Test
    void whatIsOpenIsLookedForEveryDayAndAfterAQuarterEveryWeek() {
        var first = look("2023-02-01T06:30", LookState.OK);
        var second = look("2023-02-02T06:30", LookState.OK);
        assertThat(due(Cases.judge("2023-02-03T08:00", first, second), "2023-02-03"))
                .isTrue();
        var yesterday = look("2023-05-30T06:30", LookState.OK);
        var late = Cases.judge("2023-05-31T08:00", first, second, yesterday);
        assertThat(LongStream.range(0, 7)
                        .mapToObj(LocalDate.parse("2023-05-31")::plusDays)
                        .filter(day -> Rhythm.isDue(List.of(late), day)))
                .isEmpty();
        assertThat(LongStream.range(0, 7 * 24)
                        .mapToObj(LocalDateTime.parse("2023-05-31T08:25")::plusHours)
                        .filter(now -> settledTurn(late, now)))
                .as("its hour, or a little later")
                .hasSize(3);
    }

    @Test
    void aMalformedReportIsAwaitedDaily() {
        var looked = look("2023-01-19T06:30", LookState.OK, 2022);
        assertThat(due(verdict("2023-01-20", Conformity.MALFORMED, IN_TIME, looked), "2023-01-20"))
                .isTrue();
    }

    @Test
    void nearADeadlineIsAWeekBeforeAndAfterUnlessItIsAccepted() {
        var open = Cases.judge("2023-01-24T08:00", look("2023-01-24T06:30", LookState.OK));
        assertThat(near(open, "2023-01-23")).isFalse();
        assertThat(near(open, "2023-01-24")).isTrue();
        assertThat(near(open, "2023-02-07")).isTrue();
        assertThat(near(open, "2023-02-08")).isFalse();
        var looked = look("2023-01-19T06:30", LookState.OK, 2022);
        assertThat(near(verdict("2023-01-24", Conformity.CONFORMS, IN_TIME, looked), "2023-01-24"))
                .isFalse();
        assertThat(near(verdict("2023-01-24", Conformity.MALFORMED, IN_TIME, looked), "2023-01-24"))
                .isTrue();
    }
}
