package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "答复申请12件|12|件|答复申请",
                "答复申请十二件|12|件|答复申请",
                "全年办理1,214宗|1214|宗|全年办理",
                "收到后,共计答复两起|2|起|共计答复",
                "(含上年结转3件)|3|件|含上年结转",
                "占33.9%|33.9|%|占",
                "收取费用0.5万元|0.5|万元|收取费用",
                "访问196万次|1960000|次|访问",
                "行政复议、行政诉讼共0件|0|件|行政复议、行政诉讼共"
            })
    void aNumberIsReadWithItsUnitAndTheWordsBeforeIt(String text, BigDecimal number, String unit, String lead) {
        assertThat(Count.in(text)).singleElement().satisfies(count -> {
            assertThat(count.number()).isEqualByComparingTo(number);
            assertThat(count.unit()).isEqualTo(unit);
            assertThat(count.lead()).isEqualTo(lead);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开140余条", "公开约140条", "公开四十多条", "公开140条以上", "公开140条左右", "公开约196.4万条", "至少12条"})
    void anApproximationIsKnownAsOne(String text) {
        assertThat(Count.in(text)).singleElement().matches(Count::approximate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年1月1日起",
                "《条例》第二十条",
                "〔2021〕30号",
                "电话0517-87222589",
                "第3条",
                "12345热线",
                "1.2.3件",
                "12,3件",
                "公开近百条",
                "共计123456789012345.5元",
                "1234,567条",
                "1,2345条",
                "1.2,345条",
                "12.条",
                "公开12,",
                "公开12.",
                "公开12",
                ""
            })
    void otherNumbersAreNoCounts(String text) {
        assertThat(Count.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"予以公开5件,部分公开1件|,", "维持1件、纠正2件|、"})
    void eachNumberHasItsOwnWords(String text, String between) {
        assertThat(Count.in(text)).hasSize(2).noneMatch(count -> count.lead().contains(between));
    }

    /** Each as before[number unit]after, with ~ where the text says that it is about so many. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开5件3条|公开[5件], [3条]",
                "公开1.2万条收到3件|公开[~12000条]收到, 收到[3件]",
                "播放3亿次收到3件|播放[~300000000次]收到, 收到[3件]",
                "收取2万元退还1万元|收取[2万元]退还, 退还[1万元]",
                "公开20余条收到3件|公开[~20条]收到, 收到[3件]",
                "(3件)|[3件]",
                "公开5件,其余0件|公开[5件], 其余[0件]",
                "公开5件、3件已结|公开[5件]、, [3件]已结",
                "公开3件至9个村|公开[3件]至, 至[9个]村",
                "公开3件至0个村|公开[3件]至, 至[0个]村",
                "公开5件:其中|公开[5件]",
                "受理123,456件|受理[123456件]",
                "共计12345678901234.5元|共计[12345678901234.5元]",
                "公开3年公开5件|公开3年公开[5件]"
            })
    void theWordsOnBothSidesReachToTheNextCountOrMark(String text, String told) {
        assertThat(Count.in(text).stream().map(CountTest::told).collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    private static String told(Count count) {
        return count.lead() + "[" + (count.approximate() ? "~" : "")
                + count.number().toPlainString() + count.unit() + "]" + count.trail();
    }

    @Property(tries = 200)
    void aNumberInDigitsOrGroupsIsReadBack(@ForAll @LongRange(max = 999_999_999) long number) {
        for (var written : new String[] {String.valueOf(number), String.format(Locale.ROOT, "%,d", number)}) {
            assertThat(Count.in("共答复" + written + "件"))
                    .extracting(Count::number)
                    .containsExactly(BigDecimal.valueOf(number));
        }
    }

    @Property(tries = 200)
    void noTextMakesItFail(@ForAll String text) {
        assertThat(Count.in(text)).allMatch(count -> count.number().signum() >= 0);
        assertThat(Count.in("件9万" + text + "十条")).isNotNull();
    }
}
