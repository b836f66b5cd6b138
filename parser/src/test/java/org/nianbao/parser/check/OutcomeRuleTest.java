package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NAR-04, over the shapes of real reports. */
class OutcomeRuleTest {

    private static final String RECEIVED = "本年共收到政府信息公开申请12件，";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办结11件。|13|11",
                "上年结转2件。|3|2",
                "结转下年度继续办理三件。|2|3",
                "予以公开5件。|8|5",
                "部分公开1件。|0|1",
                "不予公开3件。|2|3",
                "无法提供1件。|0|1",
                "其他处理1件。|3|1"
            })
    void aNumberThatTheTableDoesNotHaveIsAsked(String text, String table, String claimed) {
        assertThat(Findings.of("NAR-04", ReportFixture.sound().text(1, RECEIVED + text)))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.VIOLATION);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.expected()).isEqualTo(table);
                    assertThat(f.actual()).isEqualTo(claimed);
                    assertThat(f.quote()).contains("申请12件");
                    assertThat(f.where()).startsWith("表三");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办结13件，予以公开8件，部分公开0件，不予公开2件，无法提供0件，不予处理0件，其他处理3件，结转下年度2件，上年结转3件。",
                "答复10件。",
                "办结十三件，其中予以公开八件。",
                "其中当面答复5件，都已办理。",
                "均在法定期限内予以答复。",
                "均按时答复。",
                "办结约15件，上年办结20件。"
            })
    void whatTheTableHasOrMayMeanIsLeftAlone(String text) {
        assertThat(Findings.of("NAR-04", ReportFixture.sound().text(1, RECEIVED + text)))
                .isEmpty();
    }

    /** 222 received, 226 answered with 15 carried in; 44 received, 39 done, the rest not named. */
    @ParameterizedTest
    @CsvSource({"222,15,226,11", "44,0,39,5", "30,1,24,7", "195,3,191,7"})
    void receivedAndAnsweredNeedNotBeTheSame(long received, long in, long settled, long out) {
        var fixture = ReportFixture.sound()
                .text(1, "收到政府信息公开申请" + received + "件，答复" + settled + "件。")
                .number("T3.A.tot", received)
                .number("T3.B.tot", in)
                .number("T3.C7.tot", settled)
                .number("T3.D.tot", out);

        assertThat(Findings.of("NAR-04", fixture)).isEmpty();
        assertThat(Findings.of("NAR-01", fixture)).isEmpty();
    }

    @Test
    void allSettledIsDoubtedWhereOneIsCarriedOver() {
        var fixture = ReportFixture.sound()
                .text(1, "全年收到政府信息公开申请12件，上年结转3件，所有申请均已按要求办理完成。")
                .cell("T3.D.tot", "");

        assertThat(Findings.of("NAR-04", fixture)).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.message().key()).isEqualTo("NAR-04.message.all");
        });
    }

    /** The table counts the whole district, the text one office: the number received says so, the rest follows from it. */
    @Test
    void anotherScopeIsAskedOnceAndNeverCertain() {
        var fixture = ReportFixture.sound()
                .text(1, "区政府办代表区政府受理政府信息公开申请17件，答复17件，予以公开9件。")
                .number("T3.A.tot", 95)
                .number("T3.C7.tot", 95);

        assertThat(Findings.of("NAR-04", fixture)).isEmpty();
        assertThat(Findings.of("NAR-01", fixture)).singleElement().satisfies(f -> {
            assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
            assertThat(f.message().key()).isEqualTo("NAR-01.message.scope");
        });
    }

    /** 258 is the column of natural persons only; totals of the rows are blank, which is no zero. */
    @Test
    void aPartOfWhatIsMeantIsNamed() {
        var fixture = ReportFixture.sound()
                .text(1, RECEIVED + "予以公开及部分公开258件。")
                .number("T3.C1.np", 258)
                .number("T3.C1.com", 12)
                .cell("T3.C1.sci", "")
                .cell("T3.C1.tot", "")
                .number("T3.C2.np", 3)
                .cell("T3.C2.tot", "");

        assertThat(Findings.of("NAR-04", fixture)).singleElement().satisfies(f -> {
            assertThat(f.message().key()).isEqualTo("NAR-04.message.part");
            assertThat(f.expected()).isEqualTo("≥274");
            assertThat(f.message().args().get(4)).contains("自然人");
        });
    }

    @Test
    void blanksAreNoZeros() {
        var fixture = ReportFixture.sound().text(1, RECEIVED + "予以公开9件。");
        for (var column : new String[] {"np", "com", "sci", "pub", "law", "oth", "tot"}) {
            fixture.cell("T3.C1." + column, "");
        }

        assertThat(Findings.of("NAR-04", fixture)).isEmpty();
    }

    @Test
    void manyDifferencesAreOneQuestion() {
        var fixture = ReportFixture.sound().text(1, "全区依申请公开申请予以公开50件，部分公开9件，不予公开30件，无法提供32件。");

        assertThat(Findings.of("NAR-04", fixture))
                .singleElement()
                .extracting(f -> f.message().key())
                .isEqualTo("NAR-04.message.several");
    }

    /** 100 settled: without the 3 of the year before, the 20 closed otherwise, the 7 not processed, or both of these. */
    @ParameterizedTest
    @CsvSource({"100,0", "97,0", "80,0", "93,0", "73,0", "96,1", "103,1", "120,1"})
    void whatIsSettledMayLeaveOutWhatWasNotAnswered(long claimed, int findings) {
        var fixture = ReportFixture.sound()
                .number("T3.C7.tot", 100)
                .number("T3.C6.3.tot", 20)
                .number("T3.C5.1.tot", 7)
                .text(1, "政府信息公开申请办结" + claimed + "件。");

        assertThat(Findings.of("NAR-04", fixture)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"予以公开8件,0", "予以公开12件,0", "予以公开9件,1", "部分公开4件,0", "部分公开12件,1"})
    void whatIsDisclosedMayIncludeWhatIsPartlySo(String claim, int findings) {
        var fixture = ReportFixture.sound().number("T3.C2.tot", 4).text(1, "政府信息公开申请" + claim + "。");

        assertThat(Findings.of("NAR-04", fixture)).hasSize(findings);
    }

    @Test
    void twoDifferencesAreTwoFindingsAndThreeAreOne() {
        var two = ReportFixture.sound().text(1, RECEIVED + "予以公开50件，不予公开30件。");
        var three = ReportFixture.sound().text(1, RECEIVED + "予以公开50件，不予公开30件，无法提供32件。");

        assertThat(Findings.of("NAR-04", two)).extracting(Finding::actual).containsExactly("50", "30");
        assertThat(Findings.of("NAR-04", three)).singleElement().satisfies(f -> {
            assertThat(f.message().args()).containsExactly("3", "50 ≠ 8；30 ≠ 2；32 ≠ 0");
            assertThat(f.cells()).contains("T3.C1.tot", "T3.C3.4.tot").doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "政府信息公开申请均已办结,2,1",
        "群众申请公开的申请均已答复,2,1",
        "依申请事项的申请均已办结,2,1",
        "低保申请均已办结,2,0",
        "政府信息公开申请均已办结,0,0",
        "政府信息公开申请除顺延的均已办结,2,0",
        "政府信息公开申请除结转下年的均已办结,2,0",
        "政府信息公开申请除结转至2023年的均已办结,2,0"
    })
    void allSettledIsAskedOfRequestsForInformationOnly(String claim, long carried, int findings) {
        var fixture = ReportFixture.sound()
                .text(1, RECEIVED.replace('，', '。') + claim + "。")
                .number("T3.D.tot", carried);

        assertThat(Findings.of("NAR-04", fixture)).hasSize(findings);
    }

    @Property(tries = 60)
    void aClaimThatEqualsTheTableNeverFires(
            @ForAll @IntRange(max = 3000) int settled,
            @ForAll @IntRange(max = 300) int carried,
            @ForAll @IntRange(max = 900) int disclosed) {
        var fixture = ReportFixture.sound()
                .number("T3.C7.tot", settled)
                .number("T3.D.tot", carried)
                .number("T3.C1.tot", disclosed)
                .text(1, "政府信息公开申请办结" + settled + "件，予以公开" + disclosed + "件，结转下年度" + carried + "件。");

        assertThat(Findings.of("NAR-04", fixture)).isEmpty();
        assertThat(Findings.of("NAR-04", fixture.number("T3.C1.tot", disclosed + 1)))
                .hasSize(1);
    }
}
