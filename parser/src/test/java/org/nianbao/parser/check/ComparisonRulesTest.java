package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CRS, T2-10, T4-03 and T4-04: two reports of one agency, a year apart. */
class ComparisonRulesTest {

    private static final List<String> COMPARING =
            List.of("T2-10", "T4-03", "T4-04", "CRS-01", "CRS-02", "CRS-03", "CRS-04", "CRS-06");

    @Test
    void aReportThatContinuesTheOneBeforeIsLeftAlone() {
        assertThat(rules(ReportFixture.sound(), ReportFixture.soundBefore())).isEmpty();
    }

    @Test
    void whatWasCarriedOverArrives() {
        var now = ReportFixture.sound().number("T3.B.np", 1).number("T3.B.tot", 2);

        assertThat(of("CRS-01", now, ReportFixture.soundBefore()))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.VIOLATION);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.cells()).containsExactly("T3.B.np", "T3.B.tot");
                    assertThat(f.expected()).isEqualTo("自然人 2；总计 3");
                    assertThat(f.actual()).isEqualTo("自然人 1；总计 2");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"上年结转数据有误，本年更正。", "因机构改革，原两局申请合并统计。", "按新的统计口径填报。", "上年结转的申请移交审批局办理，件数相应调整。"})
    void aNoteExplains(String note) {
        var now = ReportFixture.sound().number("T3.B.np", 1);

        assertThat(of("CRS-01", now.text(6, note), ReportFixture.soundBefore())).isEmpty();
        assertThat(of(
                        "CRS-01",
                        ReportFixture.sound().number("T3.B.np", 1),
                        ReportFixture.soundBefore().text(6, note)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"及时调整政务公开领导小组。", "对错别字进行更正。"})
    void otherAdjustmentsExplainNothing(String text) {
        var now = ReportFixture.sound().number("T3.B.np", 1).text(6, text);

        assertThat(of("CRS-01", now, ReportFixture.soundBefore())).hasSize(1);
    }

    @Test
    void whatWasNotReadIsNotCompared() {
        var now = ReportFixture.sound().cell("T3.B.np", "").number("T3.B.com", 1);

        assertThat(of("CRS-01", now, ReportFixture.soundBefore())).isEmpty();
        assertThat(of(
                        "CRS-01",
                        ReportFixture.sound(),
                        ReportFixture.soundBefore().withoutTable("T3")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,3,0,8,0", "5,3,0,9,1", "7,0,5,5,1"})
    void theStockContinues(long before, long made, long repealed, long valid, int findings) {
        var now = ReportFixture.sound()
                .number("T2.normdocs.made", made)
                .number("T2.normdocs.repealed", repealed)
                .number("T2.normdocs.valid", valid);

        assertThat(of("CRS-02", now, ReportFixture.soundBefore().number("T2.normdocs.valid", before)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对现行有效的规范性文件进行了清理。", "2件规范性文件有效期满，自动失效。", "现行有效件数据实作了调整。"})
    void aCleanUpExplainsTheStock(String note) {
        var now = ReportFixture.sound().number("T2.normdocs.valid", 9).text(6, note);

        assertThat(of("CRS-02", now, ReportFixture.soundBefore())).isEmpty();
    }

    @Test
    void theOldFormCountsAnotherStock() {
        var now = ReportFixture.soundOf(2021).number("T2.normdocs.valid", 90);

        assertThat(rules(now, ReportFixture.soundOf(2020))).doesNotContain("CRS-02", "T2-10");
    }

    @Test
    void leapsAreAskedOnlyWhereTheyAreLarge() {
        var before =
                ReportFixture.soundBefore().number("T2.licence.decisions", 550).number("T3.A.tot", 21);
        var now = ReportFixture.sound().number("T2.licence.decisions", 9487).number("T3.A.tot", 95);

        assertThat(of("CRS-06", now, before))
                .singleElement()
                .satisfies(f -> assertThat(f.cells()).containsExactly("T2.licence.decisions"));
        assertThat(of(
                        "CRS-06",
                        ReportFixture.sound().number("T2.licence.decisions", 19),
                        ReportFixture.soundBefore().number("T2.licence.decisions", 1)))
                .isEmpty();
    }

    @Test
    void aSuitAfterAReviewNeedsAReview() {
        assertThat(of("T4-03", Spoilt.of("T4-03").report(), noReviews()))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).containsExactly("1");
                    assertThat(f.cells()).containsExactly("T4.lit_aft.sum", "T4.rev.sum");
                    assertThat(f.actual()).isEqualTo("1");
                });
        assertThat(of("T4-03", Spoilt.of("T4-03").report().number("T4.lit_aft.sum", 0), noReviews()))
                .isEmpty();
        assertThat(of("T4-03", Spoilt.of("T4-03").report(), ReportFixture.soundBefore()))
                .isEmpty();
    }

    @Test
    void aReviewNeedsARequest() {
        var none = ReportFixture.soundBefore().number("T3.A.tot", 0).number("T3.B.tot", 0);
        var now = ReportFixture.sound()
                .number("T3.A.tot", 0)
                .number("T3.B.tot", 0)
                .number("T4.lit_dir.sum", 3);

        assertThat(of("T4-04", now, none)).singleElement().satisfies(f -> {
            assertThat(f.message().args()).containsExactly("5");
            assertThat(f.cells()).containsExactly("T4.rev.sum", "T4.lit_dir.sum");
            assertThat(f.expected()).isEqualTo("0");
            assertThat(f.actual()).isEqualTo("5");
        });
        assertThat(of("T4-04", now.number("T4.rev.sum", 0).number("T4.lit_dir.sum", 0), none))
                .isEmpty();
    }

    private static ReportFixture noReviews() {
        return ReportFixture.soundBefore()
                .number("T4.rev.keep", 0)
                .number("T4.rev.pend", 0)
                .number("T4.rev.sum", 0);
    }

    /** Twenty at least, and more than five times the other. */
    @ParameterizedTest
    @CsvSource({"4,20,0", "3,20,1", "3,19,0", "4,21,1", "21,4,1", "0,20,1", "-1,20,0"})
    void aLeapIsMoreThanFivefold(long before, long now, int findings) {
        assertThat(of(
                        "CRS-06",
                        ReportFixture.sound().number("T2.compulsion.decisions", now),
                        ReportFixture.soundBefore().number("T2.compulsion.decisions", before)))
                .hasSize(findings)
                .allSatisfy(f -> {
                    assertThat(f.expected()).isEqualTo("行政强制·本年处理决定数量 " + before);
                    assertThat(f.actual()).isEqualTo("行政强制·本年处理决定数量 " + now);
                });
    }

    @Test
    void lastYearsTextIsToldByItsShare() {
        assertThat(of(
                        "CRS-07",
                        ReportFixture.sound().text(5, OwnProse.of(2022)),
                        ReportFixture.soundBefore().text(5, OwnProse.of(2022))))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.message().args()).contains("2021", "100");
                    assertThat(f.expected()).isEqualTo("< 80%");
                    assertThat(f.actual()).isEqualTo("100%");
                });
    }

    @Test
    void anotherYearIsNoPreviousReport() {
        var now = ReportFixture.sound().number("T3.B.np", 9).number("T2.normdocs.valid", 99);

        assertThat(rules(now, ReportFixture.soundOf(2020))).isEmpty();
        assertThat(rules(now, ReportFixture.sound())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"桃源镇人民政府,0", "青禾县财政局,0", "柳溪镇,1", "青禾县柳溪镇人民政府,1", "云州市青禾县柳溪镇,1", "柳溪镇人民政府办公室,1", "青禾县柳溪街道办事处,1"})
    void anotherAgencyIsNoPreviousReport(String agency, int findings) {
        var now = ReportFixture.sound().number("T3.B.np", 9);

        assertThat(of("CRS-01", now, ReportFixture.soundBefore().agency(agency)))
                .hasSize(findings);
    }

    @Test
    void anAliasIsTheAgencyToo() {
        var now = ReportFixture.sound().number("T3.B.np", 9);
        var before = Optional.of(ReportFixture.soundBefore().agency("双河乡").build());

        assertThat(Findings.of("CRS-01", now, ReportFixture.subject().after(before)))
                .isEmpty();
        assertThat(Findings.of(
                        "CRS-01",
                        now,
                        ReportFixture.subject().alias(List.of("双河乡人民政府")).after(before)))
                .hasSize(1);
    }

    @Test
    void withoutAPreviousReportNothingIsCompared() {
        assertThat(COMPARING)
                .allSatisfy(rule -> assertThat(
                                Findings.of(rule, ReportFixture.sound().number("T3.B.np", 9)))
                        .isEmpty());
    }

    @Test
    void lastYearsTextIsNotedAndAnotherTextIsNot() {
        var before = ReportFixture.soundBefore().text(5, OwnProse.of(2021));

        assertThat(of("CRS-07", ReportFixture.sound().text(5, OwnProse.of(2022)), before))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.WARNING);
                    assertThat(f.message().args().get(2)).isNotBlank();
                });
        assertThat(of("CRS-07", ReportFixture.sound().text(5, OwnProse.other()), before))
                .isEmpty();
        assertThat(of("CRS-07", ReportFixture.sound(), ReportFixture.soundBefore()))
                .as("too little text to tell")
                .isEmpty();
    }

    @Property(tries = 60)
    void consistentYearsAreNeverFaulted(
            @ForAll @IntRange(max = 500) int carried,
            @ForAll @IntRange(max = 500) int stock,
            @ForAll @IntRange(max = 60) int made,
            @ForAll @IntRange(max = 60) int repealed) {
        int valid = stock + made - Math.min(stock, repealed);
        var before = ReportFixture.soundBefore()
                .number("T3.D.np", carried)
                .number("T3.D.tot", carried + 1L)
                .number("T2.normdocs.valid", stock);
        var now = ReportFixture.sound()
                .number("T3.B.np", carried)
                .number("T3.B.tot", carried + 1L)
                .number("T2.normdocs.made", made)
                .number("T2.normdocs.repealed", Math.min(stock, repealed))
                .number("T2.normdocs.valid", valid);

        assertThat(rules(now, before)).doesNotContain("CRS-01", "CRS-02");
        assertThat(rules(now.number("T2.normdocs.valid", valid + 1).number("T3.B.np", carried + 1), before))
                .contains("CRS-01", "CRS-02");
    }

    private static List<String> rules(ReportFixture now, ReportFixture before) {
        return COMPARING.stream()
                .filter(rule -> !of(rule, now, before).isEmpty())
                .toList();
    }

    private static List<Finding> of(String rule, ReportFixture now, ReportFixture before) {
        return Findings.of(rule, now, ReportFixture.subject().after(Optional.of(before.build())));
    }
}
