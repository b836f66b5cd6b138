package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedTitlesTest {

    @ParameterizedTest
    @CsvSource({
        "青禾县2022年政务公开工作要点, 青禾县2022年政务工作要点",
        "关于加强政府信息公开工作的通知, 关于加强政府信息公示工作的通知",
        "政府信息公开申请办理规范化实施方案, 政府信息公开申请办规范化实施方案"
    })
    void twoSpellingsOfOneTitleAreNoticed(String one, String other) {
        assertThat(Findings.of("DOC-11", citing(one, other))).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.ADVICE);
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
            assertThat(f.message().args()).containsExactly(one, other);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国政府信息公开条例, 政府信息公开条例",
        "青禾县2021年政务公开工作要点, 青禾县2022年政务公开工作要点",
        "青禾县政务公开工作要点, 吴忠市政务公开工作要点",
        "全省政务公开工作重点任务, 全市政务公开工作重点任务",
        "柳溪镇政府信息公开制度, 柳溪镇政府信息主动公开制度",
        "政府信息公开保密审查方案, 政府信息公开审查方案",
        "关于全面推进政务公开工作的意见, 关于全面推进政务公开工作的实施意见",
        "中华人民共和国政府信息公开工作年度报告格式, 中华人民共和国政府信息公开工作年度报告格式（试行）",
        "关于加强政务公开工作的通知（一）, 关于加强政务公开工作的通知（二）",
        "青禾县政务公开第一批整改方案, 青禾县政务公开第二批整改方案"
    })
    void differentDocumentsAndShortNamesAreNot(String one, String other) {
        assertThat(Findings.of("DOC-11", citing(one, other))).isEmpty();
    }

    /** Eight characters and less, a slip near the beginning or the end, a fifth of the title left out. */
    @ParameterizedTest
    @CsvSource({
        "乡村道路养护方案, 乡村道录养护方案, 1",
        "村道路养护方案, 村道录养护方案, 0",
        "乡村道路养护方案, 乡村到路养护方案, 1",
        "乡村道路养护方案, 乡春道路养护方案, 0",
        "乡村道路养护方案, 乡村道路养户方案, 1",
        "乡村道路路养护方案, 乡村道路养护方案, 1",
        "乡村道路养护方案, 乡村道路路养护方案, 1",
        "乡村道路养护方案, 乡村道路养护方案征求意见, 0",
        "乡村道路日常养护方案, 乡村道路养护方案, 1",
        "乡村道路日常性养护方案, 乡村道路养护方案, 0",
        "乡村道路桥梁养护方案, 乡村道录养护方案, 0",
        "乡村道录养护方案, 乡村道路桥梁养护方案, 0",
        "乡村道路养护方案, 乡村道录养护方案的通知, 0"
    })
    void aSlipIsShortAndInTheMiddleOfALongTitle(String one, String other, int findings) {
        assertThat(Findings.of("DOC-11", citing(one, other))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"79,1", "80,0"})
    void aTitleIsNoLongerThanSeventyNineCharacters(int length, int findings) {
        var one = "乡村" + "长".repeat(length - 6) + "养护方案";

        assertThat(Findings.of("DOC-11", citing(one, one.replace("养", "样")))).hasSize(findings);
    }

    @Test
    void bothAreQuotedAndTheFirstMayBeginTheText() {
        var fixture = ReportFixture.sound().untitled().intro("《乡村道路养护方案》", "《乡村道录养护方案》");

        assertThat(Findings.of("DOC-11", fixture)).singleElement().satisfies(f -> {
            assertThat(f.quote()).isEqualTo("《乡村道路养护方案》《乡村道录养护方案》");
            assertThat(f.expected()).isEqualTo("乡村道路养护方案");
            assertThat(f.actual()).isEqualTo("乡村道录养护方案");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"《乡村道路养护方案", "《《乡村道路养护方案》", "《关于《乡村道路养护方案》的说明》"})
    void titlesThatAreNotClosedOrStandInOthersAreReadAsFarAsTheyGo(String first) {
        assertThat(Findings.of("DOC-11", ReportFixture.sound().text(5, first, "《乡村道录养护方案》")))
                .hasSize(first.endsWith("》") ? 1 : 0);
    }

    private static ReportFixture citing(String one, String other) {
        return ReportFixture.sound().text(5, "对照《" + one + "》检查。", "又对照《" + other + "》检查。");
    }
}
