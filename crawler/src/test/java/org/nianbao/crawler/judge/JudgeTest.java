package org.nianbao.crawler.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.brought;
import static org.nianbao.crawler.judge.Cases.gone;
import static org.nianbao.crawler.judge.Cases.judge;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;
import static org.nianbao.store.DateBasis.FIRST_SEEN;
import static org.nianbao.store.DateBasis.HEADER;
import static org.nianbao.store.DateBasis.LIST;
import static org.nianbao.store.DateBasis.META;
import static org.nianbao.store.DateBasis.PAGE;
import static org.nianbao.store.DateBasis.URL;
import static org.nianbao.store.LookState.BLOCKED;
import static org.nianbao.store.LookState.EMPTY;
import static org.nianbao.store.LookState.INCOMPLETE;
import static org.nianbao.store.LookState.NOT_CHECKED;
import static org.nianbao.store.LookState.OK;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nianbao.store.DateBasis;
import org.nianbao.store.Observation;
import org.nianbao.store.Observation.Look;

class JudgeTest {

    private static final Look READ_BEFORE = look("2023-01-30T06:30", OK);
    private static final Look READ_AFTER = look("2023-02-01T06:30", OK);

    private static void publishedOn(Verdict verdict, String date, DateBasis basis) {
        assertThat(verdict.published()).contains(new Publication(LocalDate.parse(date), basis));
    }

    @Nested
    class NothingSeen {

        @Test
        void theCalendarSpeaksUntilTheDeadlineHasPassed() {
            assertThat(judge("2023-01-23T23:59").timeliness()).isEqualTo(Timeliness.NOT_DUE);
            assertThat(judge("2023-01-24T00:00").timeliness()).isEqualTo(Timeliness.DUE_SOON);
            assertThat(judge("2023-01-31T23:59", READ_BEFORE).timeliness()).isEqualTo(Timeliness.DUE_SOON);
        }

        @Test
        void withoutALookNobodyCanTell() {
            var verdict = judge("2023-02-01T00:00");
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
            assertThat(verdict.detail()).contains(Detail.NO_COMPLETE_READ);
            assertThat(verdict.fetch()).isEqualTo(NOT_CHECKED);
            assertThat(verdict.publication()).isEmpty();
        }

        @Test
        void readsBeforeTheEndOfTheDeadlineDayProveNothing() {
            var verdict = judge("2023-02-03T08:00", look("2023-01-31T23:59", OK), look("2023-02-02T06:30", INCOMPLETE));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
        }

        @Test
        void anEmptyColumnAfterTheDeadlineIsEvidence() {
            var verdict = judge("2023-02-01T08:00", look("2023-02-01T00:00", EMPTY));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.MISSING);
            assertThat(verdict.confirmed()).isFalse();
            assertThat(verdict.daysLate()).isEqualTo(1);
        }

        @Test
        void aSecondReadConfirmsOnlyWhenFarEnoughApart() {
            var soon = look("2023-02-01T07:29", OK);
            var later = look("2023-02-01T07:30", OK);
            assertThat(judge("2023-02-01T08:00", READ_AFTER, soon).confirmed()).isFalse();
            assertThat(judge("2023-02-01T08:00", READ_AFTER, later).confirmed()).isTrue();
            assertThat(judge("2023-02-01T08:00", READ_AFTER, soon, later).confirmed())
                    .as("a read too soon does not start the hour anew")
                    .isTrue();
        }

        @Test
        void readsOfOtherAgenciesAndYearsAreNotAboutIt() {
            var other = look("other", Cases.at("2023-02-01T06:30"), OK, 2022);
            var verdict = judge("2023-02-01T08:00", other, look("2023-02-01T06:30", OK, 2021));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.MISSING);
        }
    }

    @Nested
    class SeenInTime {

        @Test
        void whateverElseIsClaimedItIsOnTime() {
            var verdict = judge("2023-03-01T08:00", seen("2023-01-31T23:59", says(META, "2023-02-07")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            publishedOn(verdict, "2023-01-31", FIRST_SEEN);
        }

        @Test
        void theBestClaimInTimeIsShown() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    seen(
                            "2023-01-20T06:30",
                            says(URL, "2023-01-10"),
                            says(LIST, "2023-01-18"),
                            says(PAGE, "2023-01-17")));
            publishedOn(verdict, "2023-01-17", PAGE);
        }

        @Test
        void aRowInTheListIsEnough() {
            var verdict = judge("2023-03-01T08:00", look("2023-01-20T06:30", INCOMPLETE, 2022));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.firstSeen()).contains(Cases.at("2023-01-20T06:30"));
        }

        @Test
        void aReportBeforeTheYearWasOverIsNoted() {
            var verdict = judge("2023-01-02T08:00", seen("2022-12-31T23:00", says(META, "2022-12-31")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.publication()).extracting("rule").containsExactly("PUB-05");
        }

        @Test
        void aMorningReadOnTheDayOfPublicationIsNoContradiction() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    look("2023-01-17T06:30", OK),
                    seen("2023-01-18T06:30", says(META, "2023-01-17")));
            assertThat(verdict.publication()).isEmpty();
        }
    }

    @Nested
    class SeenLater {

        @Test
        void itsOwnWordInTimeHolds() {
            var verdict = judge("2023-03-01T08:00", seen("2023-02-20T06:30", says(META, "2023-01-31")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.publication()).isEmpty();
        }

        @Test
        void aReadThatContradictsItsOwnWordIsForTheOperatorOnly() {
            var verdict = judge("2023-03-01T08:00", READ_AFTER, seen("2023-02-20T06:30", says(META, "2023-01-31")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.publication()).extracting("rule").containsExactly("PUB-09");
            assertThat(verdict.reviews()).isEqualTo(1);
            assertThat(verdict.warnings()).isZero();
        }

        @Test
        void aReadOnTheClaimedDayContradictsAClaimThatDecides() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    look("2023-01-31T06:30", OK),
                    seen("2023-02-20T06:30", says(META, "2023-01-31")));
            assertThat(verdict.publication()).extracting("rule").containsExactly("PUB-09");
        }

        @Test
        void itsOwnWordAfterTheDeadlineAccuses() {
            var verdict = judge(
                    "2023-03-01T08:00", seen("2023-02-20T06:30", says(URL, "2023-01-12"), says(LIST, "2023-02-03")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.LATE);
            assertThat(verdict.daysLate()).isEqualTo(3);
            publishedOn(verdict, "2023-02-03", LIST);
        }

        @Test
        void wordsOnBothSidesOfTheDeadlineProveNothing() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    look("2023-01-31T06:30", OK),
                    look("2023-02-01T06:30", BLOCKED),
                    seen("2023-02-20T06:30", says(META, "2023-01-30"), says(LIST, "2023-02-03")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
            assertThat(verdict.detail().orElseThrow().code()).isEqualTo("published, date not provable");
            assertThat(verdict.daysLate()).isZero();
        }

        @Test
        void aReadAfterTheDeadlineDecidesBetweenWords() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    READ_AFTER,
                    seen("2023-02-20T06:30", says(META, "2023-01-30"), says(LIST, "2023-02-03")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.LATE);
            publishedOn(verdict, "2023-02-03", LIST);
            assertThat(verdict.daysLate()).isEqualTo(3);
        }

        @Test
        void addressAndHeaderAccuseNobody() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    READ_BEFORE,
                    seen("2023-02-20T06:30", says(HEADER, "2023-02-19"), says(URL, "2023-02-18")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
            assertThat(verdict.detail()).contains(Detail.DATE_NOT_PROVABLE);
            publishedOn(verdict, "2023-02-18", URL);
        }

        @Test
        void withoutAWordAReadAfterTheDeadlineDatesItByFirstSight() {
            var verdict = judge("2023-03-01T08:00", READ_AFTER, seen("2023-02-20T06:30", says(URL, "2023-01-18")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.LATE);
            assertThat(verdict.daysLate()).isEqualTo(20);
            publishedOn(verdict, "2023-02-20", FIRST_SEEN);
        }

        @Test
        void aDateThatChangesOnThePageLaterRewritesNothing() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    seen("2023-02-20T06:30", says(META, "2023-02-19")),
                    seen("2023-02-22T06:30", says(META, "2023-01-31")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.LATE);
            assertThat(verdict.daysLate()).isEqualTo(19);
        }

        @Test
        void aDateThatIsFoundLaterFillsTheGap() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    seen("2023-02-20T06:30", says(URL, "2023-02-20")),
                    seen("2023-02-22T06:30", says(PAGE, "2023-01-31")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
        }

        @Test
        void aFileThatAPersonBroughtCountsWithItsDate() {
            var verdict = judge("2023-03-01T08:00", READ_AFTER, brought("2023-02-25T10:00", says(PAGE, "2023-02-05")));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.LATE);
            assertThat(verdict.daysLate()).isEqualTo(5);
        }
    }

    @Nested
    class Gone {

        private final org.nianbao.store.Observation.Sighting there = seen("2023-01-18T06:30", says(META, "2023-01-18"));

        @Test
        void aReadWithoutItAloneChangesNothing() {
            var verdict = judge("2023-03-01T08:00", there, READ_BEFORE, READ_AFTER, look("2023-02-05T06:30", OK));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
        }

        @Test
        void threeReadsOnThreeDaysConfirmIt() {
            var first = look("2023-02-05T06:30", OK);
            var again = look("2023-02-05T18:30", OK);
            var second = look("2023-02-06T06:30", EMPTY);
            var third = look("2023-02-07T06:30", OK);
            var absent = gone("2023-02-05T06:31");
            assertThat(judge("2023-02-05T08:00", there, first, absent).timeliness())
                    .isEqualTo(Timeliness.WITHDRAWN);
            var two = judge("2023-02-06T08:00", there, first, absent, again, second);
            assertThat(two.confirmed()).isFalse();
            assertThat(two.violations()).isZero();
            // One 404 may be a slip: the page must be gone on a second day.
            assertThat(judge("2023-02-07T08:00", there, first, absent, again, second, third)
                            .confirmed())
                    .isFalse();
            var still = gone("2023-02-07T06:31");
            var three = judge("2023-02-07T08:00", there, first, absent, again, second, third, still);
            assertThat(three.confirmed()).isTrue();
            assertThat(three.publication()).extracting("rule").containsExactly("PUB-10");
            assertThat(three.violations()).isEqualTo(1);
        }

        @Test
        void aLookThatLeftItOpenDoesNotCount() {
            var open = Cases.doubtful("2023-02-07T06:30", "names 乙镇");
            assertThat(judge(
                                    "2023-02-07T08:00",
                                    there,
                                    look("2023-02-05T06:30", OK),
                                    gone("2023-02-05T06:31"),
                                    look("2023-02-06T06:30", OK),
                                    gone("2023-02-06T06:31"),
                                    open)
                            .confirmed())
                    .isFalse();
        }

        @Test
        void whenItComesBackTheEarlierWordHoldsAgain() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    there,
                    look("2023-02-05T06:30", OK),
                    gone("2023-02-05T06:31"),
                    look("2023-02-06T06:30", OK),
                    look("2023-02-07T06:30", OK),
                    look("2023-02-08T06:30", INCOMPLETE, 2022),
                    look("2023-02-09T06:30", OK));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.ON_TIME);
            assertThat(verdict.confirmed()).isTrue();
        }

        @Test
        void aCopyThatAPersonBringsDoesNotPutItBack() {
            var verdict = judge(
                    "2023-03-01T08:00",
                    there,
                    look("2023-02-05T06:30", OK),
                    gone("2023-02-05T06:31"),
                    brought("2023-02-06T10:00"));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.WITHDRAWN);
        }
    }

    @Nested
    class AReportThatMayNotBeItsOwn {

        @Test
        void isNoPublicationAndNoAccusation() {
            var verdict = judge("2023-02-03T08:00", Cases.doubtful("2023-02-02T06:30", "names 乙镇"));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
            assertThat(verdict.detail()).contains(Detail.PERHAPS_NOT_ITS_OWN);
            assertThat(verdict.firstSeen()).isEmpty();
            assertThat(verdict.publication()).isEmpty();
        }

        @Test
        void suspendsWhatEarlierReadsSaid() {
            var reads = new Observation[] {
                look("2023-02-01T06:30", OK),
                look("2023-02-02T06:30", OK),
                Cases.doubtful("2023-02-03T06:30", "names 乙镇")
            };
            assertThat(judge("2023-02-02T08:00", reads).timeliness()).isEqualTo(Timeliness.MISSING);
            assertThat(judge("2023-02-03T08:00", reads).timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
        }

        @Test
        void isNoReadThatMakesALaterOneLate() {
            var doubt = Cases.doubtful("2023-02-02T06:30", "names 乙镇");
            var verdict = judge("2023-02-09T08:00", doubt, seen("2023-02-08T06:30"));
            assertThat(verdict.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
            assertThat(verdict.detail()).contains(Detail.DATE_NOT_PROVABLE);
        }

        @Test
        void saysNothingOfOtherYears() {
            var other = new Look(
                    Cases.AGENCY, Cases.at("2023-02-02T06:30"), 1, "", OK, "", Set.of(), Map.of(2021, "names 乙镇"));
            assertThat(judge("2023-02-03T08:00", other).timeliness()).isEqualTo(Timeliness.MISSING);
        }
    }

    @Test
    void anExemptReportIsNeitherLateNorMissing() {
        var owed = owed(Cases.waiver(""));
        assertThat(judge(owed, "2023-02-05T08:00", READ_AFTER, look("2023-02-02T06:30", OK)))
                .satisfies(v -> assertThat(v.timeliness()).isEqualTo(Timeliness.EXEMPT))
                .satisfies(v -> assertThat(v.publication()).isEmpty());
    }

    @Test
    void aYearThatWasOverLongBeforeTheFirstCompleteReadIsABaseline() {
        assertThat(judge("2023-03-10T08:00", look("2023-03-02T06:30", OK)).baseline())
                .isFalse();
        assertThat(judge("2023-03-10T08:00", look("2023-03-03T06:30", OK)).baseline())
                .isTrue();
        assertThat(judge("2023-03-10T08:00", look("2023-02-01T06:30", BLOCKED)).baseline())
                .isTrue();
    }

    @Test
    void theNightInShanghaiBelongsToTheNextDay() {
        // 16:30 UTC on the day of the deadline is half past midnight of the next day in Shanghai.
        var night = java.time.Instant.parse("2023-01-31T16:30:00Z");
        var verdict = Judge.judge(owed(), java.util.List.of(look(Cases.AGENCY, night, OK)), Conclusion.none(), night);
        assertThat(verdict.timeliness()).isEqualTo(Timeliness.MISSING);
    }
}
