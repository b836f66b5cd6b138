package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.parser.report.AgencyNames.Likeness;

class AgencyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "甲县, 甲县人民政府, SAME",
        "甲县政府, 甲县人民政府, SAME",
        "甲 县 财政局, 甲县财政局, SAME",
        "扁担沟镇, 扁担沟镇人民政府, SAME",
        "兴安盟, 兴安盟行政公署, SAME",
        "官洲街道, 官洲街道办事处, SAME",
        "官洲街道办, 官洲街道办事处, SAME",
        "甲开发区管理委员会, 甲开发区管委会, SAME",
        "甲市人民政府办公室, 甲市政府办公室, SAME",
        "甲市财政局（国资委）, 甲市财政局, SAME",
        "扁担沟镇, 利通区扁担沟镇人民政府, COMPATIBLE",
        "利通区扁担沟镇, 扁担沟镇人民政府, COMPATIBLE",
        "利通区扁担沟镇, 吴忠市利通区扁担沟镇人民政府, COMPATIBLE",
        "吴忠市扁担沟镇, 吴忠市利通区扁担沟镇人民政府, COMPATIBLE",
        "利通区, 吴忠市利通区人民政府, COMPATIBLE",
        "市中区, 枣庄市市中区人民政府, COMPATIBLE",
        "区政府, 利通区人民政府, COMPATIBLE",
        "教育局, 甲市乙区教育局, COMPATIBLE",
        "区教育局, 甲市乙区教育局, COMPATIBLE",
        "县政府办公室, 甲县人民政府办公室, COMPATIBLE",
        "示范区教育局, 杨凌示范区教育局, COMPATIBLE",
        "区住建委, 甲市乙区住房和建设委员会, COMPATIBLE",
        "甲县发改局, 甲县发展和改革局, COMPATIBLE",
        "甲县政府办, 甲县人民政府办公室, COMPATIBLE",
        "佛山市税务局, 国家税务总局佛山市税务局, COMPATIBLE",
        "市场监督管理局, 甲县市场监督管理局, COMPATIBLE",
        "子丑高科园, 甲市子丑区高科园, COMPATIBLE",
        "子丑教育局, 子丑市教育局, COMPATIBLE",
        "丑高科园, 甲市子丑区高科园, OTHER",
        "寅卯高科园, 甲市子丑区高科园, OTHER",
        "子丑, 甲市子丑区, OTHER",
        "利通区, 利通区扁担沟镇, OTHER",
        "甲县, 甲县教育局, OTHER",
        "市政府办公室, 市政府, OTHER",
        "甲市人民政府办公室, 甲市, OTHER",
        "高新区, 区, OTHER",
        "区政府, 高新区, OTHER",
        "山区, 坪山区, OTHER",
        "江市, 镇江市, OTHER",
        "市教育局, 甲县教育局, OTHER",
        "甲市教育局, 甲市乙区教育局, OTHER",
        "甲市税务局, 甲市乙区税务局, OTHER",
        "北京市朝阳区教育局, 长春市朝阳区教育局, OTHER",
        "甲县城关镇, 乙县城关镇, OTHER",
        "乡村振兴局, 国家乡村振兴局, OTHER",
        "教育部, 甲县教育局, OTHER",
        "办公室, 甲县人民政府办公室, OTHER",
        "卫生局, 甲县爱国卫生局, OTHER",
        "市政府, 甲县人民政府, OTHER",
        "人民政府, 甲县人民政府, OTHER",
        "'', 甲县, OTHER",
    })
    void relates(String one, String other, Likeness expected) {
        assertThat(AgencyNames.compare(one, other)).isEqualTo(expected);
        assertThat(AgencyNames.compare(other, one)).isEqualTo(expected);
    }

    @Test
    void theNearestOfNameAndAliasesCounts() {
        assertThat(AgencyNames.compare("甲县体育局", "甲县文化和旅游局", List.of("甲县体育局"))).isEqualTo(Likeness.SAME);
        assertThat(AgencyNames.compare("甲县水利局", "甲县文化和旅游局", List.of("甲县体育局"))).isEqualTo(Likeness.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "首页甲市乙区教育局, 甲市乙区教育局, true",
        "首页乙区教育局, 甲市乙区教育局, true",
        "政务公开清河镇人民政府, 甲县清河镇人民政府, true",
        "首页教育局, 甲市乙区教育局, false",
        "甲市教育局, 甲市乙区教育局, false",
        "丙县清河镇, 甲县清河镇人民政府, false",
        "首页丙县清河镇, 甲县清河镇人民政府, false",
        "甲县, 甲县教育局, false",
    })
    void aNameIsFoundBehindWhatRanIntoIt(String printed, String name, boolean ends) {
        assertThat(AgencyNames.endsWith(printed, name, List.of())).isEqualTo(ends);
    }

    @Property(tries = 300)
    void isSymmetricAndNeverThrows(
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '十') String one,
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '十') String other) {
        assertThat(AgencyNames.compare(one, other)).isEqualTo(AgencyNames.compare(other, one));
    }

    @Property(tries = 300)
    void aNameIsLikeItselfUnderItsCounty(
            @ForAll @StringLength(min = 2, max = 4) @CharRange(from = '甲', to = '町') String name) {
        assertThat(AgencyNames.compare(name + "镇", name + "镇人民政府")).isEqualTo(Likeness.SAME);
        assertThat(AgencyNames.compare(name + "镇", "子丑县" + name + "镇人民政府")).isEqualTo(Likeness.COMPATIBLE);
        assertThat(AgencyNames.compare("子丑县", "子丑县" + name + "局")).isEqualTo(Likeness.OTHER);
    }
}
