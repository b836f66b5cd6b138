package org.nianbao.crawler.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.store.ClaimedDate;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Observation.Sighting;

class JudgePropertiesTest {

    private static final Instant START = Cases.at("2023-01-15T00:00");
    private static final int HOURS = 40 * 24;
    private static final Set<Timeliness> ON_EVIDENCE =
            Set.of(Timeliness.ON_TIME, Timeliness.LATE, Timeliness.MISSING, Timeliness.WITHDRAWN);

    @Provide
    Arbitrary<Instant> moment() {
        return Arbitraries.integers().between(0, HOURS).map(h -> START.plus(Duration.ofHours(h)));
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        var look = Combinators.combine(moment(), Arbitraries.of(LookState.class), Arbitraries.of(true, false, false))
                .as((at, state, shows) -> shows && state.isComplete()
                        ? Cases.look(Cases.AGENCY, at, state, 2022)
                        : Cases.look(Cases.AGENCY, at, state, 2021));
        var date = Combinators.combine(
                        Arbitraries.of(DateBasis.class), Arbitraries.integers().between(-20, 20))
                .as((basis, days) -> new ClaimedDate(basis, Cases.DEADLINE.plusDays(days), ""));
        var sighting = Combinators.combine(moment(), date.list().ofMaxSize(3))
                .as((at, dates) -> Cases.seen(Cases.AGENCY, at, dates.toArray(new ClaimedDate[0])));
        var absence = moment().map(at -> new Observation.Absence(Cases.AGENCY, at, 1, Cases.YEAR, "", ""));
        var open = moment().map(at -> Cases.doubtful(at, "names 乙镇"));
        Arbitrary<Observation> any = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, open.map(Observation.class::cast)),
                net.jqwik.api.Tuple.of(6, look.map(Observation.class::cast)),
                net.jqwik.api.Tuple.of(1, sighting.map(Observation.class::cast)),
                net.jqwik.api.Tuple.of(1, absence.map(Observation.class::cast)));
        return any.list().ofMaxSize(8);
    }

    private static Verdict judge(List<Observation> observations, Instant now) {
        return Judge.judge(Cases.owed(), observations, Conclusion.none(), now);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Cases.ZONE).toLocalDate();
    }

    @Property
    void nobodyIsAccusedWithoutACompleteReadAfterTheDeadlineOrItsOwnWord(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var verdict = judge(observations, now);
        var known = observations.stream().filter(o -> !o.at().isAfter(now)).toList();
        var read = known.stream()
                .anyMatch(o -> o instanceof Look look
                        && look.state().isComplete()
                        && look.doubts().isEmpty()
                        && !look.shows().contains(Cases.YEAR)
                        && day(look.at()).isAfter(Cases.DEADLINE));
        var ownWordLate = known.stream()
                .anyMatch(o -> o instanceof Sighting s
                        && s.dates().stream()
                                .anyMatch(d -> d.basis().isOwnWord() && d.date().isAfter(Cases.DEADLINE)));
        if (verdict.timeliness() == Timeliness.MISSING) {
            assertThat(read).isTrue();
        }
        if (verdict.timeliness() == Timeliness.LATE) {
            assertThat(read || ownWordLate).isTrue();
        }
    }

    @Property
    void whatTheLatestLookLeftOpenIsNeverMissing(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var more = new ArrayList<>(observations);
        more.add(Cases.doubtful(now, "names 乙镇"));
        assertThat(judge(more, now).timeliness()).isNotEqualTo(Timeliness.MISSING);
    }

    @Property
    void whatWasSeenInTimeIsNeverLateOrMissing(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var verdict = judge(observations, now);
        if (verdict.firstSeen()
                .filter(seen -> !day(seen).isAfter(Cases.DEADLINE))
                .isPresent()) {
            assertThat(verdict.timeliness()).isIn(Timeliness.ON_TIME, Timeliness.WITHDRAWN);
        }
    }

    @Property
    void aFailedLookTakesNothingBack(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var before = judge(observations, now);
        var states = List.of(LookState.values());
        for (var state : states.stream().filter(s -> !s.isComplete()).toList()) {
            var more = new ArrayList<>(observations);
            more.add(Cases.look(Cases.AGENCY, now, state));
            var after = judge(more, now);
            assertThat(after.timeliness()).isEqualTo(before.timeliness());
            assertThat(after.confirmed()).isEqualTo(before.confirmed());
            assertThat(after.published()).isEqualTo(before.published());
            assertThat(after.daysLate()).isEqualTo(before.daysLate());
        }
    }

    @Property
    void timeWithoutASuccessfulLookTakesNothingBack(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var before = judge(observations, now);
        var known = observations.stream().filter(o -> !o.at().isAfter(now)).toList();
        var after = judge(known, now.plus(Duration.ofDays(90)));
        if (ON_EVIDENCE.contains(before.timeliness())) {
            assertThat(after.timeliness()).isEqualTo(before.timeliness());
            assertThat(after.confirmed()).isEqualTo(before.confirmed());
        }
    }

    @Property
    void whatIsObservedLaterDoesNotMatter(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var known = observations.stream().filter(o -> !o.at().isAfter(now)).toList();
        assertThat(judge(observations, now)).isEqualTo(judge(known, now));
    }

    @Property
    void theSameInputGivesTheSameBytes(
            @ForAll("observations") List<Observation> observations, @ForAll("moment") Instant now) {
        var json = new VerdictJson(Locale.ROOT);
        assertThat(json.line(judge(observations, now))).isEqualTo(json.line(judge(List.copyOf(observations), now)));
    }
}
