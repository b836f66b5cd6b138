package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.Words;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {SpoiltFrame.IDENTITY, "11010519491231002X", "11010519491231002x", "６４０３０２１９９００２２８１１１７"})
    void anIdentityNumberIsNoticedAndNeverShown(String number) {
        assertThat(Findings.of("TXT-08", ReportFixture.sound().text(5, "申请人身份证" + number + "已核对。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.VIOLATION);
                    assertThat(f.certainty()).isEqualTo(Certainty.REVIEW);
                    assertThat(f.toString()).doesNotContain(number).contains("*************");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "640302199002281116",
                "640302199002301117",
                "1640302199002281117",
                "A640302199002281117",
                "940302199002281117"
            })
    void otherNumbersAreNot(String number) {
        assertThat(Findings.of("TXT-08", ReportFixture.sound().text(5, "编号" + number + "已核对。")))
                .isEmpty();
    }

    @Test
    void aMobileNumberIsAdviceUnlessItIsAContact() {
        assertThat(Findings.of("TXT-08", ReportFixture.sound().text(5, "申请人张某13800001234已答复。")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.severity()).isEqualTo(Severity.ADVICE);
                    assertThat(f.toString()).contains("138******34").doesNotContain("13800001234");
                });
        assertThat(Findings.of("TXT-08", ReportFixture.sound().text(5, "联系电话：13800001234。")))
                .isEmpty();
        assertThat(Findings.of("TXT-08", ReportFixture.sound().text(5, "网址/t13800001234.html和序号12345678901。")))
                .isEmpty();
    }

    @Test
    void noOtherFindingShowsSuchANumber() {
        var number = SpoiltFrame.IDENTITY;
        var finding = new Finding(
                "X",
                Severity.ADVICE,
                Certainty.REVIEW,
                List.of(),
                "",
                "姓名" + number,
                new Words("k", List.of(number, "13800001234")),
                number,
                "电话13800001234");

        assertThat(finding.toString()).doesNotContain(number).doesNotContain("13800001234");
        assertThat(finding.quote()).isEqualTo("姓名640*************17");
    }

    @Test
    void aQuoteOfAnotherRuleIsMasked() {
        assertThat(Findings.of("TXT-02", ReportFixture.sound().text(5, "张某13800001234,申请,公开。")))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.toString()).doesNotContain("13800001234"));
    }

    @ParameterizedTest
    @CsvSource({"公开1284条", "13000000", "20220101123456", "123456789012345678901"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Mask.over(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "卡号6222020000000001230。, 卡号6222*************30。",
        "6222 0200 0000 0001 230, 6222 **** **** **** *30",
        "联系wang.xiaoming@example.com。, 联系w***@example.com。",
        "６２２２０２０００００００００１２３０, ６２２２*************３０"
    })
    void bankCardsAndMailAddressesAreHidden(String text, String shown) {
        assertThat(Mask.over(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6222020000000001231",
                "16222020000000001230",
                "档号62220200000000012301234",
                "bgs@yunling.gov.cn",
                "@所有人",
                "第2次"
            })
    void otherNumbersAndTheMailboxesOfOfficesAreNot(String text) {
        assertThat(Mask.over(text)).isEqualTo(text);
    }

    @Test
    void inOurOwnLinesMailAddressesSayWhereToWriteTo() {
        assertThat(Mask.numbers("请联系 office@example.org，6222020000000001230"))
                .isEqualTo("请联系 office@example.org，6222*************30");
    }

    @Property(tries = 200)
    void anyMobileNumberLosesItsMiddle(@ForAll @IntRange(min = 30_000_000, max = 99_999_999) int tail) {
        var number = "13" + tail + "5";

        assertThat(Mask.over("a " + number + "。"))
                .hasSameSizeAs("a " + number + "。")
                .doesNotContain(number.substring(3, 9));
    }
}
