package org.nianbao.crawler.walk.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.config.Kind;

class FolderNameTest {

    @ParameterizedTest
    @CsvSource({
        "2022年,2022",
        "2022,2022",
        "2022年度,2022",
        "[2022年],2022",
        "二〇二二年,2022",
        "2022年政府信息公开工作年度报告,2022",
        "2022年信息公开年报,2022",
        "2022年年度报告,2022",
        "2022年度年报,2022",
        "政府信息公开年报（2022年）,2022"
    })
    void years(String label, int year) {
        assertThat(FolderName.ofLabel(label))
                .isEqualTo(new FolderName(Set.of(year), Set.of(), java.util.Optional.empty()));
    }

    @Test
    void spansOfYears() {
        assertThat(FolderName.ofLabel("2015-2018年").years()).containsExactlyInAnyOrder(2015, 2016, 2017, 2018);
        assertThat(FolderName.ofLabel("2010年以前").years()).containsExactlyInAnyOrder(2008, 2009, 2010);
        assertThat(FolderName.ofLabel("2010年以前").mayHold(2022)).isFalse();
    }

    @Test
    void aYearsFolderMayHoldTheReportsOfThatYearAndOfTheOneBefore() {
        var folder = FolderName.ofLabel("2023年");
        assertThat(folder.mayHold(2023)).isTrue();
        assertThat(folder.mayHold(2022)).isTrue();
        assertThat(folder.mayHold(2021)).isFalse();
        assertThat(folder.mayHold(2024)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "市政府,GOVERNMENT",
        "县人民政府,GOVERNMENT",
        "区本级,GOVERNMENT",
        "各县（市、区）,GOVERNMENT",
        "县市区,GOVERNMENT",
        "区县政府年报,GOVERNMENT",
        "部门,DEPARTMENT",
        "市直部门,DEPARTMENT",
        "县政府部门,DEPARTMENT",
        "各部门政府信息公开工作年度报告,DEPARTMENT",
        "市直属单位,DEPARTMENT",
        "乡镇,TOWNSHIP",
        "各乡镇街道,TOWNSHIP",
        "镇（街道）,TOWNSHIP",
        "乡镇、街道办事处,TOWNSHIP",
        "街道,SUBDISTRICT",
        "各街道办事处,SUBDISTRICT"
    })
    void levels(String label, Kind kind) {
        var folder = FolderName.ofLabel(label);
        assertThat(folder.level()).contains(kind);
        assertThat(folder.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"教育局,教育局", "云岭县清河镇,云岭县清河镇", "市发展和改革委员会,市发展和改革委员会", "白石乡政府信息公开年报,白石乡", "高新区管委会,高新区管委会"})
    void bodies(String label, String body) {
        assertThat(FolderName.ofLabel(label).body()).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "更多", "首页", "政府信息公开指南", "2022年工作会议召开", "2022年1月", "关于2022年放假的通知", "联系我们", "2022年统计年鉴"})
    void otherWordsMeanNothing(String label) {
        assertThat(FolderName.ofLabel(label).isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2022n/,2022",
        "2024nb/,2024",
        "nb_2022n/,2022",
        "gknb2017/,2017",
        "n2024/,2024",
        "2018nb/,2018",
        "2025xxgknb/,2025",
        "c2025niandu5/,2025",
        "2024n78/,2024",
        "bm2023/,2023",
        "2025szbm/,2025",
        "2021nzfxxgkndbg/,2021",
        "GK2020/,2020",
        "2024nb_40939/,2024",
        "2020/,2020",
        "2025ndbg/index.html,2025",
        "c2025niandu5/list.shtml,2025",
        "list.html?year=2024,2024"
    })
    void yearsInAddresses(String path, int year) {
        assertThat(YearAddress.of(URI.create("http://x.example/gk/" + path))).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "202301/",
                "20170809/",
                "202301/t20230130_1738390.shtml",
                "content_2021096.html",
                "t1067314.html",
                "201712333/",
                "zfxxgknb_202243/",
                "1999n/",
                "col1229358718/index.html",
                "t0035_2022.html",
                "zfxxgknb/"
            })
    void otherNumbersInAddresses(String path) {
        assertThat(YearAddress.of(URI.create("http://x.example/gk/" + path))).isEqualTo(OptionalInt.empty());
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutHarm(@ForAll String label) {
        var folder = FolderName.ofLabel(label);

        assertThat(folder.years()).allMatch(year -> year >= YearWords.FIRST && year <= 2099);
        assertThat(folder.level().isEmpty() || folder.body().isEmpty()).isTrue();
    }

    @Property(tries = 300)
    void aYearInAnyOfItsNamesIsReadAndHeldForTheTwoYearsItMayMean(
            @ForAll @IntRange(min = 2008, max = 2099) int year, @ForAll("labels") String label) {
        var folder = FolderName.ofLabel(label.replace("#", Integer.toString(year)));

        assertThat(folder.years()).containsExactly(year);
        assertThat(List.of(year - 2, year - 1, year, year + 1).stream().filter(folder::mayHold))
                .containsExactly(year - 1, year);
    }

    @Property(tries = 300)
    void aYearInAnyOfItsAddressesIsRead(
            @ForAll @IntRange(min = 2008, max = 2099) int year, @ForAll("slugs") String slug) {
        assertThat(YearAddress.ofFolder(slug.replace("#", Integer.toString(year))))
                .hasValue(year);
    }

    @Property(tries = 300)
    void aLongerNumberIsNoYear(
            @ForAll @IntRange(min = 20_000, max = 99_999_999) int number, @ForAll("slugs") String slug) {
        assertThat(YearAddress.ofFolder(slug.replace("#", Integer.toString(number))))
                .isEmpty();
    }

    @Provide
    Arbitrary<String> labels() {
        return Combinators.combine(
                        Arbitraries.of("", "·", "【"),
                        Arbitraries.of("年", "年度", ""),
                        Arbitraries.of("", "政府信息公开年报", "信息公开工作年度报告", "年报", "部门", "各乡镇"))
                .as((before, unit, what) -> before + "#" + unit + what + (before.equals("【") ? "】" : ""));
    }

    @Provide
    Arbitrary<String> slugs() {
        return Combinators.combine(
                        Arbitraries.of("", "nb_", "gk", "c", "n"),
                        Arbitraries.of("", "n", "nb", "xxgknb"),
                        Arbitraries.of("", "_40939"))
                .as((before, after, duplicate) -> before + "#" + after + duplicate);
    }
}
