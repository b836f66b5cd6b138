package org.nianbao.crawler.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.judge;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;
import static org.nianbao.store.LookState.BLOCKED;
import static org.nianbao.store.LookState.OK;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.config.Deadline;
import org.nianbao.config.Deadline.Basis;
import org.nianbao.config.Kind;
import org.nianbao.config.Waiver;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.DateBasis;
import org.nianbao.store.Observation;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;

class VerdictTest {

    private static final Observation[] MISSING = {look("2023-02-01T06:30", OK), look("2023-02-02T06:30", OK)};
    private static final Observation[] IN_TIME = {seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18"))};

    private static Verdict with(Conclusion conclusion, Obligation owed, Observation... observations) {
        return Judge.judge(owed, List.of(observations), conclusion, at("2023-02-03T08:00"));
    }

    private static Conclusion malformed(String... rules) {
        return new Conclusion(
                Optional.of(Conformity.MALFORMED),
                List.of(rules).stream()
                        .map(r ->
                                new Remark(r, Severity.VIOLATION, Certainty.CERTAIN, List.of(), "", "", "", "", "", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT,2022,PUB-01,VIOLATION",
        "GOVERNMENT,2022,PUB-02,VIOLATION",
        "TOWNSHIP,2022,PUB-03,WARNING",
        "SUBDISTRICT,2019,PUB-03,WARNING",
        "OTHER,2022,PUB-03,WARNING",
        "TOWNSHIP,2018,PUB-04,VIOLATION",
        "DEPARTMENT,2018,PUB-04,VIOLATION"
    })
    void theRuleFollowsKindAndYear(Kind kind, int year, String rule, Severity severity) {
        var owed = Cases.owed(Cases.AGENCY, kind, year, new Deadline(LocalDate.of(year + 1, 3, 31), Basis.LAW));
        var finding = judge(owed, "2023-05-03T08:00", look("2023-05-01T06:30", OK), look("2023-05-02T06:30", OK))
                .publication()
                .get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void theUnconfirmedIsNeverCertain() {
        var owed = owed(Kind.DEPARTMENT, Basis.LAW);
        var verdict = judge(owed, "2023-02-01T08:00", look("2023-02-01T06:30", OK));
        assertThat(verdict.violations()).isZero();
        assertThat(verdict.reviews()).isEqualTo(1);
        assertThat(ExitCodes.of(List.of(verdict))).isZero();
    }

    @Test
    void waivedFindingsNoLongerCount() {
        var conclusion = malformed("T3-01", "T3-02");
        var half = with(conclusion, owed(Cases.waiver("T3-01")), IN_TIME);
        assertThat(half.conformity()).contains(Conformity.MALFORMED);
        assertThat(half.violations()).isEqualTo(1);
        var all = with(conclusion, owed(Cases.waiver("T3-01"), Cases.waiver("T3-02")), IN_TIME);
        assertThat(all.conformity()).contains(Conformity.CONFORMS);
        assertThat(all.violations()).isZero();
        assertThat(ExitCodes.of(List.of(all))).isZero();
    }

    @Test
    void anExpiredWaiverLiftsNothing() {
        var expired =
                new Waiver(Cases.AGENCY, 2022, Optional.of("T3-01"), "", "", Optional.of(LocalDate.of(2023, 2, 2)));
        assertThat(with(malformed("T3-01"), owed(expired), IN_TIME).conformity())
                .contains(Conformity.MALFORMED);
        var holding =
                new Waiver(Cases.AGENCY, 2022, Optional.of("T3-01"), "", "", Optional.of(LocalDate.of(2023, 2, 3)));
        assertThat(with(malformed("T3-01"), owed(holding), IN_TIME).conformity())
                .contains(Conformity.CONFORMS);
    }

    @Test
    void publicationFindingsDoNotHideThatAllFaultsAreWaived() {
        var verdict = with(malformed("T3-01"), owed(Kind.DEPARTMENT, Basis.LAW, Cases.waiver("T3-01")), MISSING);
        assertThat(verdict.conformity()).contains(Conformity.CONFORMS);
    }

    @Test
    void exitCodesFollowTheContract() {
        var onTime = judge("2023-02-03T08:00", IN_TIME);
        var missing = judge("2023-02-03T08:00", MISSING);
        var reference = judge(owed(Kind.TOWNSHIP, Basis.DEFAULT), "2023-02-03T08:00", MISSING);
        var waived = judge(owed(Cases.waiver("PUB-03")), "2023-02-03T08:00", MISSING);
        var unknown = judge("2023-02-03T08:00", look("2023-02-01T06:30", BLOCKED));
        assertThat(ExitCodes.of(List.of())).isZero();
        assertThat(ExitCodes.of(List.of(onTime))).isZero();
        assertThat(ExitCodes.of(List.of(onTime, missing))).isEqualTo(1);
        assertThat(ExitCodes.of(List.of(reference, waived))).isZero();
        assertThat(ExitCodes.of(List.of(missing, unknown))).isEqualTo(3);
        assertThat(ExitCodes.of(List.of(with(malformed("T3-01"), owed(), IN_TIME))))
                .isEqualTo(1);
        assertThat(ExitCodes.of(List.of(with(malformed("T3-01"), owed(Cases.waiver("")), IN_TIME))))
                .isZero();
        var unreadable = new Conclusion(Optional.of(Conformity.UNREADABLE), List.of());
        assertThat(ExitCodes.of(List.of(missing, with(unreadable, owed(), IN_TIME))))
                .isEqualTo(3);
    }

    @Test
    void coverageCountsTheDueThatWereReadInTheLastSweep() {
        var read = judge("2023-02-03T08:00", MISSING);
        var blocked = Cases.judge(
                Cases.owed("b", Kind.TOWNSHIP, 2022, new Deadline(Cases.DEADLINE, Basis.LOCAL)),
                "2023-02-03T08:00",
                look("b", at("2023-02-01T06:30"), BLOCKED));
        var exempt = judge(owed(Cases.waiver("")), "2023-02-03T08:00", MISSING);
        var sweep = new SweepRecord(1, SweepScope.ALL, at("2023-02-02T06:30"), Optional.empty(), 2, 1, 1);
        var next = new SweepRecord(2, SweepScope.ALL, at("2023-02-03T06:30"), Optional.empty(), 2, 0, 2);
        assertThat(Coverage.of(List.of(read, blocked), Optional.of(sweep))).isEqualTo(new Coverage(2, 2, 1));
        assertThat(Coverage.of(List.of(read, blocked), Optional.of(next))).isEqualTo(new Coverage(2, 2, 0));
        assertThat(Coverage.of(List.of(exempt, blocked), Optional.empty())).isEqualTo(new Coverage(2, 1, 0));
    }

    @Test
    void everyReasonAndFindingHasWordsInBothLanguages() {
        var withdrawn =
                judge("2023-02-08T08:00", IN_TIME[0], look("2023-02-05T06:30", OK), Cases.gone("2023-02-05T06:31"));
        var disagree = judge(
                "2023-02-08T08:00",
                look("2023-02-01T06:30", OK),
                seen("2023-02-05T06:30", says(DateBasis.META, "2023-01-30"), says(DateBasis.LIST, "2023-02-03")));
        var late = judge(
                owed(Kind.TOWNSHIP, Basis.DEFAULT),
                "2023-02-08T08:00",
                seen("2023-02-05T06:30", says(DateBasis.META, "2023-02-03")));
        var verdicts = List.of(
                withdrawn,
                disagree,
                late,
                judge("2023-01-08T08:00"),
                judge("2024-01-08T08:00"),
                judge("2023-02-08T08:00", seen("2023-02-05T06:30")),
                judge("2023-02-08T08:00", seen("2022-12-05T06:30")),
                judge(owed(Cases.waiver("")), "2023-02-08T08:00"),
                judge(owed(Kind.DEPARTMENT, Basis.LAW), "2023-02-08T08:00", MISSING));
        for (var language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            var messages = Messages.of(Verdict.BUNDLE, language);
            for (var verdict : verdicts) {
                verdict.reasons().forEach(w -> assertThat(messages.text(w)).doesNotContain("{"));
                verdict.detail()
                        .ifPresent(d -> assertThat(messages.text(d.words())).isNotBlank());
                verdict.publication().forEach(f -> {
                    assertThat(messages.text(f.message())).doesNotContain("{");
                    assertThat(messages.text(verdict.basis(f))).isNotBlank();
                });
            }
        }
    }
}
