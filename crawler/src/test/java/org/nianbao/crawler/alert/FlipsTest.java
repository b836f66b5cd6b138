package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.gone;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;
import static org.nianbao.store.LookState.OK;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.crawler.judge.Obligation;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.DateBasis;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.Observation;

class FlipsTest {

    private static final Observation FIRST_READ = look("2023-02-01T06:30", OK);
    private static final Observation SECOND_READ = look("2023-02-02T06:30", OK);
    private static final Observation LATE = seen("2023-02-21T06:30", says(DateBasis.META, "2023-02-21"));
    private static final Observation IN_TIME = seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18"));

    private final MemoryStore store = new MemoryStore();

    /** What has to be told, as {@code topic/episode occasion}. */
    private List<String> apply(Verdict... verdicts) {
        return new Flips(store, new VerdictJson(Locale.ROOT))
                .apply(List.of(verdicts)).stream()
                        .map(f -> f.topic() + "/" + f.episode() + " " + f.occasion())
                        .toList();
    }

    private List<String> keys() {
        return store.feed().stream().map(e -> e.topic() + "/" + e.episode()).toList();
    }

    private static Verdict unconfirmed() {
        return Cases.judge("2023-02-01T08:00", FIRST_READ);
    }

    private static Verdict missing(String now) {
        return Cases.judge(now, FIRST_READ, SECOND_READ);
    }

    private static Verdict late(String now) {
        return Cases.judge(now, FIRST_READ, SECOND_READ, LATE);
    }

    private static Verdict form(String now, Conformity conformity, Obligation owed, String... rules) {
        var remarks = List.of(rules).stream()
                .map(r -> new Remark(r, Severity.VIOLATION, Certainty.CERTAIN, List.of(), "", "", "", "", "", ""))
                .toList();
        return Judge.judge(owed, List.of(IN_TIME), new Conclusion(Optional.of(conformity), remarks), at(now));
    }

    @Test
    void anAccusationIsAnnouncedOnceItIsConfirmedAndOnlyOnce() {
        assertThat(apply(unconfirmed())).isEmpty();
        assertThat(apply(missing("2023-02-02T08:00"))).containsExactly("missing/1 begun");
        assertThat(apply(missing("2023-02-03T08:00"))).isEmpty();
        assertThat(apply(missing("2023-02-04T08:00"))).isEmpty();
        assertThat(store.feed()).singleElement().satisfies(e -> {
            assertThat(e.published()).isEqualTo(at("2023-02-02T08:00"));
            assertThat(e.updated()).isEqualTo(at("2023-02-02T08:00"));
        });
        assertThat(store.verdict("town", 2022).orElseThrow()).satisfies(v -> {
            assertThat(v.state()).isEqualTo("MISSING confirmed|-|missing:1*@1");
            assertThat(v.since()).isEqualTo(at("2023-02-02T08:00"));
            assertThat(v.json()).contains("\"daysLate\":4");
        });
    }

    @Test
    void whatIsAsItWasStoredIsNotWrittenAgain() {
        apply(form("2023-02-03T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        store.dieAfter(0);
        assertThat(apply(form("2023-02-04T08:00", Conformity.MALFORMED, owed(), "T3-01")))
                .isEmpty();
    }

    @Test
    void missingThatTurnsUpLateOpensAnEpisodeOfItsOwn() {
        apply(missing("2023-02-02T08:00"));
        assertThat(apply(late("2023-02-21T08:00"))).containsExactly("missing/1 resolved", "late/1 begun");
        assertThat(keys()).containsExactly("missing/1", "late/1");
    }

    @Test
    void resolvedAndAgainIsTheNextEpisode() {
        apply(form("2023-02-01T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        apply(form("2023-02-02T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        apply(form("2023-02-03T08:00", Conformity.CONFORMS, owed()));
        apply(form("2023-02-04T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        assertThat(keys()).containsExactly("malformed/1", "malformed/2");
    }

    @Test
    void aDocumentThatCannotBeReadTodayEndsNoEpisode() {
        apply(form("2023-02-01T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        apply(form("2023-02-02T08:00", Conformity.UNREADABLE, owed()));
        apply(form("2023-02-03T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        assertThat(keys()).containsExactly("malformed/1");
    }

    @Test
    void otherFaultsUpdateTheEntryUnderTheSameKey() {
        apply(form("2023-02-01T08:00", Conformity.MALFORMED, owed(), "T3-01"));
        apply(form("2023-02-02T08:00", Conformity.MALFORMED, owed(), "T3-01", "T4-01"));
        assertThat(store.feed()).singleElement().satisfies(e -> {
            assertThat(e.published()).isEqualTo(at("2023-02-01T08:00"));
            assertThat(e.updated()).isEqualTo(at("2023-02-02T08:00"));
        });
    }

    @Test
    void aReportThatIsAwayForAWhileIsNotLateASecondTime() {
        apply(late("2023-02-21T08:00"));
        var entry = store.feed();
        var away = List.of(look("2023-02-22T06:30", OK), gone("2023-02-22T06:31"));
        apply(Cases.judge("2023-02-22T08:00", FIRST_READ, LATE, away.get(0), away.get(1)));
        assertThat(store.feed()).isEqualTo(entry);
        var back = look("2023-02-23T06:30", OK, 2022);
        assertThat(apply(Cases.judge("2023-02-23T08:00", FIRST_READ, LATE, away.get(0), away.get(1), back)))
                .isEmpty();
        assertThat(store.feed()).isEqualTo(entry);
    }

    @Test
    void theExemptTheWaivedAndTheBaselineAreNeverAnnounced() {
        var exempt = Cases.judge(owed(Cases.waiver("")), "2023-02-03T08:00", FIRST_READ, SECOND_READ);
        var waived = Cases.judge(owed(Cases.waiver("PUB-03")), "2023-02-03T08:00", FIRST_READ, SECOND_READ);
        var baseline = Cases.judge("2024-02-03T08:00", look("2024-02-01T06:30", OK), look("2024-02-02T06:30", OK));
        var form = form("2023-02-01T08:00", Conformity.MALFORMED, owed(Cases.waiver("T3-01")), "T3-01");
        for (var verdict : List.of(exempt, waived, baseline, form)) {
            assertThat(apply(verdict)).isEmpty();
        }
        assertThat(store.feed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void whoeverDiesBetweenTwoStepsLeavesOneEntryPerEpisode(int writes) {
        store.dieAfter(writes);
        try {
            apply(missing("2023-02-02T08:00"));
            apply(late("2023-02-21T08:00"));
        } catch (MemoryStore.Killed expected) {
            assertThat(writes).isLessThan(4);
        }
        store.dieAfter(Integer.MAX_VALUE);
        if (writes < 2) {
            apply(missing("2023-02-02T08:00"));
        }
        apply(late("2023-02-21T08:00"));
        assertThat(store.feed())
                .extracting(FeedEntry::topic, FeedEntry::episode, FeedEntry::published)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("missing", 1, at("2023-02-02T08:00")),
                        org.assertj.core.groups.Tuple.tuple("late", 1, at("2023-02-21T08:00")));
    }

    @Test
    void anEntryThatDiedIsWrittenEvenWhenTheStateHasMovedOn() {
        store.dieAfter(1);
        assertThatThrownBy(() -> apply(missing("2023-02-02T08:00"))).isInstanceOf(MemoryStore.Killed.class);
        store.dieAfter(Integer.MAX_VALUE);
        apply(late("2023-02-21T08:00"));
        assertThat(keys()).containsExactly("missing/1", "late/1");
        assertThat(store.feed().get(0).published()).isEqualTo(at("2023-02-02T08:00"));
        assertThat(store.feed().get(0).json()).contains("\"timeliness\":\"MISSING\"");
    }

    @Test
    void aLostRaceIsRunAgainAndNotForEver() {
        store.loseRaces(2);
        assertThat(apply(missing("2023-02-02T08:00"))).hasSize(1);
        store.loseRaces(100);
        assertThatThrownBy(() -> apply(late("2023-02-21T08:00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("town 2022");
    }
}
