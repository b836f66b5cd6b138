package org.nianbao.crawler.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.DEADLINE;
import static org.nianbao.crawler.judge.Cases.ZONE;
import static org.nianbao.crawler.judge.Timeliness.DUE_SOON;
import static org.nianbao.crawler.judge.Timeliness.LATE;
import static org.nianbao.crawler.judge.Timeliness.MISSING;
import static org.nianbao.crawler.judge.Timeliness.NOT_DUE;
import static org.nianbao.crawler.judge.Timeliness.ON_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.config.Deadline;
import org.nianbao.config.Kind;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;

/** Five townships, one sweep every morning at 06:30 from 10 January to 25 February; on 10 February the portal blocks. */
class SeasonTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2023, 2, 25);
    private static final LocalDate BLOCKED = LocalDate.of(2023, 2, 10);

    /** The day of publication, which is also the date on the page. */
    private static final Map<String, LocalDate> PUBLISHED = Map.of(
            "000", LocalDate.of(2023, 1, 18),
            "001", LocalDate.of(2023, 2, 21),
            "002", LocalDate.of(2023, 1, 31),
            "004", LocalDate.of(2023, 2, 1));

    private static final Map<String, Map<LocalDate, Verdict>> SEASON = new TreeMap<>();

    @BeforeAll
    static void sweepEveryMorning() {
        for (var agency : List.of("000", "001", "002", "003", "004")) {
            var owed = Cases.owed(agency, Kind.TOWNSHIP, 2022, new Deadline(DEADLINE, Deadline.Basis.LOCAL));
            var observed = new ArrayList<Observation>();
            var verdicts = new TreeMap<LocalDate, Verdict>();
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                observed.addAll(sweep(agency, day));
                verdicts.put(day, Judge.judge(owed, observed, Conclusion.none(), at(day, 8, 0)));
            }
            SEASON.put(agency, verdicts);
        }
    }

    private static List<Observation> sweep(String agency, LocalDate day) {
        var at = at(day, 6, 30);
        if (day.equals(BLOCKED)) {
            return List.of(Cases.look(agency, at, LookState.BLOCKED));
        }
        var published = PUBLISHED.get(agency);
        if (published == null || day.isBefore(published)) {
            return List.of(Cases.look(agency, at, LookState.OK, 2021));
        }
        var look = Cases.look(agency, at, LookState.OK, 2021, 2022);
        return day.equals(published)
                ? List.of(look, Cases.seen(agency, at.plusSeconds(5), Cases.says(DateBasis.META, published.toString())))
                : List.of(look);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    private static Verdict on(String agency, String day) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(SEASON.get(agency)).get(LocalDate.parse(day)));
    }

    private static void holds(String agency, String from, String to, Timeliness timeliness, boolean confirmed) {
        for (var day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(1)) {
            var verdict = on(agency, day.toString());
            assertThat(verdict.timeliness()).as(agency + " on " + day).isEqualTo(timeliness);
            assertThat(verdict.confirmed()).as(agency + " on " + day).isEqualTo(confirmed);
            assertThat(verdict.baseline()).isFalse();
        }
    }

    @Test
    void publishedInJanuaryIsOnTimeFromThatDayOn() {
        holds("000", "2023-01-10", "2023-01-17", NOT_DUE, true);
        holds("000", "2023-01-18", "2023-02-25", ON_TIME, true);
        assertThat(on("000", "2023-02-25").published())
                .contains(new Publication(LocalDate.of(2023, 1, 18), DateBasis.META));
        assertThat(on("000", "2023-02-25").publication()).isEmpty();
    }

    @Test
    void publishedOnTheLastDayIsOnTime() {
        holds("002", "2023-01-10", "2023-01-23", NOT_DUE, true);
        holds("002", "2023-01-24", "2023-01-30", DUE_SOON, true);
        holds("002", "2023-01-31", "2023-02-25", ON_TIME, true);
    }

    @Test
    void publishedOnTheDayAfterIsLateByOneDay() {
        holds("004", "2023-01-24", "2023-01-31", DUE_SOON, true);
        holds("004", "2023-02-01", "2023-02-25", LATE, true);
        assertThat(on("004", "2023-02-25").daysLate()).isEqualTo(1);
    }

    @Test
    void publishedThreeWeeksLaterIsMissingUntilThenAndLateByTwentyOneDays() {
        holds("001", "2023-01-24", "2023-01-31", DUE_SOON, true);
        holds("001", "2023-02-01", "2023-02-01", MISSING, false);
        holds("001", "2023-02-02", "2023-02-20", MISSING, true);
        holds("001", "2023-02-21", "2023-02-25", LATE, true);
        assertThat(on("001", "2023-02-20").daysLate()).isEqualTo(20);
        assertThat(on("001", "2023-02-25").daysLate()).isEqualTo(21);
    }

    @Test
    void neverPublishedIsMissingAndConfirmedByTheSecondRead() {
        holds("003", "2023-02-01", "2023-02-01", MISSING, false);
        holds("003", "2023-02-02", "2023-02-25", MISSING, true);
        assertThat(on("003", "2023-02-25").daysLate()).isEqualTo(25);
    }

    @Test
    void theBlockedMorningChangesNoVerdictAndIsShown() {
        SEASON.keySet().forEach(agency -> {
            var before = on(agency, "2023-02-09");
            var blocked = on(agency, "2023-02-10");
            assertThat(blocked.timeliness()).isEqualTo(before.timeliness());
            assertThat(blocked.confirmed()).isEqualTo(before.confirmed());
            assertThat(blocked.published()).isEqualTo(before.published());
            assertThat(blocked.fetch()).isEqualTo(LookState.BLOCKED);
        });
    }
}
