package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到政府信息公开申请12件，办结13件。|SETTLED|13",
                "区政府办答复政府信息公开申请十三件。|SETTLED|13",
                "依申请公开已全部答复13宗。|SETTLED|13",
                "答复政府信息公开申请805件（含上年度结转申请18件）。|CARRIED_IN|18",
                "办结政府信息公开申请8件，另有2件申请按照《条例》顺延到下年度答复。|CARRIED_OUT|2",
                "政府信息公开申请结转下年度继续办理2件。|CARRIED_OUT|2",
                "政府信息公开申请顺延至2023年答复2件。|CARRIED_OUT|2",
                "所有办结的信息公开申请中同意公开答复9件。|DISCLOSED|9",
                "政府信息公开申请中，予以公开及部分公开258件。|DISCLOSED_OR_PARTLY|258",
                "处理依申请公开申请，不予公开答复2件。|WITHHELD|2",
                "依申请公开中因本机关不掌握等原因无法提供265件。|UNABLE|265",
                "依申请公开中不予处理3件。|NOT_PROCESSED|3",
                "依申请公开中其他处理14件。|OTHERWISE|14",
                "因政府信息公开被申请行政复议1件。|REVIEWS|1",
                "2022年有1件涉及政府信息公开工作的行政复议。|REVIEWS|1",
                "涉及政府信息公开的行政诉讼数为0件。|SUITS|0",
                "政府信息公开行政复议、行政诉讼共3件。|REMEDIES|3",
                "政府信息公开复议后起诉2件。|SUITS_AFTER|2",
                "全年制定行政规范性文件3件。|NORMDOCS_MADE|3",
                "废止规范性文件1件。|NORMDOCS_REPEALED|1",
                "现行有效规范性文件7件。|NORMDOCS_VALID|7",
                "全年办理行政许可3,456件。|LICENCES|3456",
                "作出行政处罚决定41件。|PENALTIES|41"
            })
    void aPlainSentenceIsAClaim(String text, Topic topic, long number) {
        assertThat(claims(text))
                .filteredOn(claim -> claim.topic() == topic)
                .singleElement()
                .matches(NumberClaim::isComparable)
                .extracting(claim -> claim.number().longValueExact())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办结12件。",
                "依申请公开邮寄答复5件。",
                "政府信息公开申请逾期答复1件。",
                "政府信息公开申请中当场答复3件。",
                "办结人大建议5件、政协提案3件，并予以公开8件。",
                "答复网民留言和依申请公开咨询34件。",
                "审理涉及政府信息公开的行政复议案件5件。",
                "全县办理行政复议申请56件。",
                "公示行政许可24件、行政处罚30件。",
                "梳理行政许可事项24项。",
                "公开规范性文件解读4件。",
                "转发上级规范性文件6件。",
                "刊登政府规章、规范性文件等112件。",
                "较上年减少政府信息公开申请5件。",
                "政府信息公开申请办结约40件。"
            })
    void oneUnknownWordIsEnoughToLetANumberBe(String text) {
        assertThat(claims(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021年收到政府信息公开申请7件，办结7件。",
                "2021年收到政府信息公开申请7件。办结7件。",
                "上年，政府信息公开申请办结7件。",
                "上半年，政府信息公开申请办结7件。",
                "政府信息公开申请办结四十余件。",
                "政府信息公开申请办结40件以上。"
            })
    void anotherTimeAndAnApproximationAreNotCompared(String text) {
        assertThat(claims(text)).isNotEmpty().noneMatch(NumberClaim::isComparable);
    }

    @Test
    void theReportsOwnYearComesBackAfterAnother() {
        assertThat(claims("2021年收到政府信息公开申请7件，办结7件；2022年收到12件，办结13件。"))
                .filteredOn(NumberClaim::isComparable)
                .extracting(NumberClaim::words)
                .containsExactly("办结13件");
    }

    @Test
    void resultsBelongToWhatWasCountedBefore() {
        assertThat(claims("政府信息公开行政复议2件（维持1件、纠正1件），行政诉讼3件，其中维持2件，尚未审结1件。"))
                .extracting(NumberClaim::topic)
                .containsExactly(
                        Topic.REVIEWS,
                        Topic.REVIEWS_UPHELD,
                        Topic.REVIEWS_CORRECTED,
                        Topic.SUITS,
                        Topic.SUITS_UPHELD,
                        Topic.SUITS_PENDING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"全区政府信息公开申请办结17件。|DISTRICT", "区政府办代表区政府答复政府信息公开申请17件。|OFFICE", "答复政府信息公开申请17件。|UNSAID"})
    void whoseNumberItIsIsKept(String text, Extent extent) {
        assertThat(claims(text)).extracting(NumberClaim::extent).containsExactly(extent);
    }

    @Test
    void aNewItemEndsTheMatterOfRequests() {
        assertThat(claims("（二）依申请公开。收到政府信息公开申请12件。", "（三）建议办理。", "全部答复20件。")).isEmpty();
    }

    private static List<NumberClaim> claims(String... lines) {
        var report =
                ReportFixture.sound().text(1, lines).text(5, "无").text(6, "无").build();
        return NumberClaims.in(Sentence.of(report, Flow.lines(report, 10_000)), 2022);
    }
}
