package org.nianbao.crawler.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.judge.Cases.at;
import static org.nianbao.crawler.judge.Cases.judge;
import static org.nianbao.crawler.judge.Cases.look;
import static org.nianbao.crawler.judge.Cases.owed;
import static org.nianbao.crawler.judge.Cases.says;
import static org.nianbao.crawler.judge.Cases.seen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.config.Deadline;
import org.nianbao.config.Kind;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.crawler.judge.Conclusion;
import org.nianbao.crawler.judge.Judge;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.check.Certainty;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Severity;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;

class VerdictWordsTest {

    private final VerdictWords chinese = new VerdictWords(Locale.SIMPLIFIED_CHINESE);
    private final VerdictWords english = new VerdictWords(Locale.ENGLISH);

    private static Verdict missing(Deadline.Basis basis) {
        return judge(
                owed(Kind.TOWNSHIP, basis),
                "2023-02-03T08:00",
                look("2023-02-01T06:30", LookState.OK),
                look("2023-02-02T06:30", LookState.OK));
    }

    @Test
    void theUnconfirmedSaysSo() {
        var once = judge("2023-02-01T08:00", look("2023-02-01T06:30", LookState.OK));
        assertThat(once.timeliness()).isEqualTo(Timeliness.MISSING);
        assertThat(chinese.timeliness(once)).isEqualTo("未公开，逾期 1 天（待确认）");
        assertThat(english.timeliness(once)).contains("missing").contains("to be confirmed");
    }

    @Test
    void aDateThatIsNoLawIsWordedSo() {
        assertThat(chinese.timeliness(missing(Deadline.Basis.DEFAULT))).isEqualTo("未公开，逾期 3 天（按参考日期）");
        assertThat(chinese.timeliness(missing(Deadline.Basis.LOCAL))).isEqualTo("未公开，逾期 3 天");
    }

    @Test
    void whatStoodInTheWayIsTheNote() {
        var blocked = judge(
                "2023-02-03T08:00",
                new Look(
                        Cases.AGENCY,
                        at("2023-02-01T06:30"),
                        1,
                        "http://localhost/",
                        LookState.BLOCKED,
                        "HTTP 412",
                        Set.of()));
        assertThat(chinese.timeliness(blocked)).isEqualTo("无法核实");
        assertThat(chinese.note(blocked)).isEqualTo("被拦截：HTTP 412");
        assertThat(english.note(blocked)).isEqualTo("blocked: HTTP 412");
        assertThat(chinese.conformity(blocked)).isEqualTo("—");
    }

    /** The latest look went well; what it left open is the matter. */
    @Test
    void whatALookLeftOpenIsTheNoteAndNotHowTheLookWent() {
        var doubt = judge(
                "2023-02-03T08:00",
                new Look(
                        Cases.AGENCY,
                        at("2023-02-01T06:30"),
                        1,
                        "http://localhost/",
                        LookState.OK,
                        "1 list pages, 2 rows",
                        Set.of(),
                        Map.of(Cases.YEAR, "its text names another body")));
        assertThat(chinese.note(doubt)).isEqualTo("栏目中有疑似报告，不能断定就是该机关的");
        assertThat(english.note(doubt)).isEqualTo("a report is shown that may not be its own");
    }

    @Test
    void whereNobodyLookedAfterTheDeadlineTheNoteSaysSo() {
        var before = judge("2023-02-03T08:00", look("2023-01-20T06:30", LookState.OK));
        assertThat(chinese.note(before)).isEqualTo("期限届满后尚未完整读取过栏目");
        assertThat(chinese.note(judge("2023-02-03T08:00"))).isEqualTo("期限届满后尚未完整读取过栏目");
    }

    @Test
    void ofWhatCannotBeDatedTheNoteSpeaksOfTheDate() {
        var undated = judge(
                "2023-02-03T08:00",
                look("2023-01-20T06:30", LookState.OK),
                seen("2023-02-02T06:30"),
                look("2023-02-02T06:30", LookState.BLOCKED));
        assertThat(undated.timeliness()).isEqualTo(Timeliness.UNVERIFIABLE);
        assertThat(chinese.note(undated)).isEqualTo("已公布，公布日期无法证实");
    }

    @Test
    void waivedFindingsAreCountedAndNamed() {
        var fault = new Remark("T3-01", Severity.VIOLATION, Certainty.CERTAIN, List.of(), "", "", "表三不平", "", "", "依据");
        var conclusion = new Conclusion(Optional.of(Conformity.MALFORMED), List.of(fault, fault));
        var sight = seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18"));
        var waived = Judge.judge(owed(Cases.waiver("T3-01")), List.of(sight), conclusion, at("2023-02-03T08:00"));
        assertThat(chinese.conformity(waived)).isEqualTo("合格");
        assertThat(chinese.note(waived)).isEqualTo("已豁免 2 处：T3-01");
        assertThat(english.note(waived)).isEqualTo("2 waived: T3-01");
        var other = Judge.judge(owed(Cases.waiver("T2-01")), List.of(sight), conclusion, at("2023-02-03T08:00"));
        assertThat(chinese.note(other)).isEqualTo("T3-01 表三勾稽关系");
        var missing = judge(
                owed(Kind.TOWNSHIP, Deadline.Basis.LOCAL, Cases.waiver("PUB-03")),
                "2023-02-03T08:00",
                look("2023-02-01T06:30", LookState.OK),
                look("2023-02-02T06:30", LookState.OK));
        assertThat(chinese.timeliness(missing)).startsWith("未公开");
        assertThat(chinese.note(missing)).isEqualTo("已豁免 1 处：PUB-03");
    }

    @Test
    void theTallyCountsEveryVerdictOnce() {
        var inTime = judge("2023-02-03T08:00", seen("2023-01-18T06:30", says(DateBasis.META, "2023-01-18")));
        var line = chinese.tally(List.of(inTime, inTime, missing(Deadline.Basis.LOCAL)));
        assertThat(line).isEqualTo("共 3 个：按时 2，未公开 1");
        assertThat(english.tally(List.of(inTime))).isEqualTo("1 in all: 1 on time");
    }

    @ParameterizedTest
    @EnumSource(LookState.class)
    void everyStateHasAWord(LookState state) {
        assertThat(chinese.fetch(state, "")).isNotBlank();
        assertThat(english.fetch(state, "x")).endsWith(": x");
    }

    @ParameterizedTest
    @EnumSource(DateBasis.class)
    void everyBasisHasAWord(DateBasis basis) {
        assertThat(chinese.basis(basis)).isNotBlank();
        assertThat(english.basis(basis)).isNotBlank();
    }
}
