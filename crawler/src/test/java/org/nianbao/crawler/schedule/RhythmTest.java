package org.nianbao.crawler.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

class RhythmTest {

    private static final Observation IN_TIME = seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18"));

    private static Verdict verdict(String now, Conformity form, Observation... seen) {
        return Judge.judge(owed(), List.of(seen), new Conclusion(Optional.of(form), List.of()), at(now + "T08:00"));
    }

    private static boolean due(Verdict verdict, String today) {
        return Rhythm.isDue(List.of(verdict), LocalDate.parse(today));
    }

    private static boolean near(Verdict verdict, String today) {
        return Rhythm.isNear(List.of(verdict), LocalDate.parse(today));
    }

    @Test
    void anAcceptedReportIsLookedForOnceAWeek() {
        var turns = new ArrayList<String>();
        var last = look("2023-01-18T06:30", LookState.OK, 2022);
        for (var day : LongStream.range(1, 60)
                .mapToObj(LocalDate.parse("2023-01-18")::plusDays)
                .toList()) {
            if (due(verdict(day.toString(), Conformity.CONFORMS, IN_TIME, last), day.toString())) {
                turns.add(day.toString());
                last = look(day + "T06:30", LookState.OK, 2022);
            }
        }
        assertThat(turns).hasSizeBetween(8, 10);
        var gaps = new ArrayList<Long>();
        for (int i = 1; i < turns.size(); i++) {
            gaps.add(LocalDate.parse(turns.get(i)).toEpochDay()
                    - LocalDate.parse(turns.get(i - 1)).toEpochDay());
        }
        assertThat(gaps).containsOnly(7L);
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
                .hasSizeLessThan(7)
                .contains(LocalDate.parse("2023-06-06"));
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
