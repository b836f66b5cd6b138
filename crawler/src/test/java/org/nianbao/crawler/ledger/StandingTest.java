package org.nianbao.crawler.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.judge;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;
import static org.nianbao.crawler.judge.Cases.waiver;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Agency;
import org.nianbao.config.Deadline.Basis;
import org.nianbao.config.Kind;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.ledger.Group.By;
import org.nianbao.parser.check.Conformity;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;

/** The circular says of nobody what is not certain. */
class StandingTest {

    private static final String NOW = "2023-02-10T08:00";

    private static final Verdict IN_TIME = judge(NOW, seen("2023-01-20T08:00", says(DateBasis.META, "2023-01-18")));
    private static final Verdict LATE = judge(NOW, seen("2023-02-05T08:00", says(DateBasis.META, "2023-02-05")));
    private static final Verdict MISSING =
            judge(NOW, look("2023-02-01T06:30", LookState.OK), look("2023-02-02T06:30", LookState.OK));

    private static Agency agency(String id, String office, String region) {
        return new Agency(
                id,
                id,
                Kind.TOWNSHIP,
                Optional.of(region).filter(r -> !r.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(office).filter(o -> !o.isEmpty()));
    }

    @Test
    void whatIsConfirmedAndBoundIsSaid() {
        assertThat(Standing.of(IN_TIME)).isEqualTo(Standing.ON_TIME);
        assertThat(Standing.of(LATE)).isEqualTo(Standing.LATE);
        assertThat(Standing.of(MISSING)).isEqualTo(Standing.MISSING);
        assertThat(Standing.of(judge("2023-01-10T08:00"))).isEqualTo(Standing.NOT_YET_DUE);
        assertThat(Standing.of(judge(NOW))).isEqualTo(Standing.UNVERIFIABLE);
    }

    @Test
    void oneEmptyHandedReadIsNoAccusation() {
        assertThat(Standing.of(judge(NOW, look("2023-02-01T06:30", LookState.OK))))
                .isEqualTo(Standing.TO_CONFIRM);
    }

    @Test
    void aDateOfReferenceMakesNobodyLateOrMissing() {
        var owed = owed(Kind.TOWNSHIP, Basis.DEFAULT);
        assertThat(Standing.of(judge(owed, NOW, seen("2023-02-05T08:00", says(DateBasis.META, "2023-02-05")))))
                .isEqualTo(Standing.PAST_REFERENCE);
        assertThat(Standing.of(judge(
                        owed, NOW, look("2023-02-01T06:30", LookState.OK), look("2023-02-02T06:30", LookState.OK))))
                .isEqualTo(Standing.PAST_REFERENCE);
    }

    @Test
    void whatTheOfficeWaivedDoesNotCount() {
        var late = seen("2023-02-05T08:00", says(DateBasis.META, "2023-02-05"));
        assertThat(Standing.of(judge(owed(waiver("PUB-03")), NOW, late))).isEqualTo(Standing.EXEMPT);
        assertThat(Standing.of(judge(owed(waiver("")), NOW, late))).isEqualTo(Standing.EXEMPT);
        assertThat(Standing.of(judge(owed(waiver("T3-01")), NOW, late))).isEqualTo(Standing.LATE);
    }

    private static Count count(Summary summary, By by, String name) {
        return Objects.requireNonNull(summary.counts().get(new Group(Cases.YEAR, by, name)));
    }

    @Test
    void eachVerdictIsCountedOnceInEachLineAndTheStandingsAddUp() {
        var summary = new Summary();
        summary.add(new Entry(agency("a", "甲办", "640302"), List.of(IN_TIME)));
        summary.add(new Entry(agency("b", "甲办", "640323"), List.of(LATE)));
        summary.add(new Entry(agency("c", "", ""), List.of(MISSING)));
        summary.add(new Entry(agency("d", "乙办", "640302"), List.of(judge(owed(waiver("")), NOW))));

        var all = count(summary, By.ALL, "");
        assertThat(all.due()).isEqualTo(3);
        assertThat(all.of(Standing.EXEMPT)).isOne();
        for (var by : By.values()) {
            var counts = summary.counts().entrySet().stream()
                    .filter(e -> e.getKey().by() == by)
                    .map(e -> e.getValue())
                    .toList();
            assertThat(counts.stream().mapToLong(Count::due).sum())
                    .as(by.name())
                    .isEqualTo(3);
            for (var standing : Standing.values()) {
                assertThat(counts.stream().mapToLong(c -> c.of(standing)).sum())
                        .as(by + " " + standing)
                        .isEqualTo(all.of(standing));
            }
        }
        assertThat(count(summary, By.OFFICE, "甲办").of(Standing.LATE)).isOne();
        assertThat(count(summary, By.REGION, "").of(Standing.MISSING)).isOne();
        assertThat(all.of(Conformity.CONFORMS)).isZero();
        assertThat(all.read()).isZero();
    }
}
