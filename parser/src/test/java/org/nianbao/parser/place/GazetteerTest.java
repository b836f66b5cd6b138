package org.nianbao.parser.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    @ParameterizedTest
    @CsvSource({
        "640302, 利通区",
        "410308, 孟津区",
        "632323, 泽库县",
        "429021, 神农架林区",
        "520203, 六枝特区",
        "441803, 清新区",
        "710000, 台湾省"
    })
    void aCodeHasItsName(String code, String name) {
        assertThat(Gazetteer.withCode(code)).contains(new Division(code, name));
    }

    @Test
    void aNameMayBeThatOfSeveralPlaces() {
        assertThat(Gazetteer.named("鼓楼区")).hasSizeGreaterThan(3).allMatch(Division::isCounty);
        assertThat(Gazetteer.named("麻阳县")).containsExactly(new Division("431226", "麻阳苗族自治县"));
        assertThat(Gazetteer.named("黔东南州")).extracting(Division::name).containsExactly("黔东南苗族侗族自治州");
    }

    @Test
    void zonesAndOldNamesAreUnknown() {
        assertThat(Gazetteer.named("苏州工业园区")).isEmpty();
        assertThat(Gazetteer.named("孟津县")).isEmpty();
        assertThat(Gazetteer.withCode("999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "朝阳市场监管所, ''",
        "永靖县城管局, ''",
        "永靖县城关镇, 永靖县",
        "吴忠市政府, 吴忠市",
        "吴忠市政园林处, ''",
        "海州区域, ''",
        "双江拉祜族佤族布朗族傣族自治县人大, 双江拉祜族佤族布朗族傣族自治县"
    })
    void aNameEndsWhereTheWordEnds(String text, String place) {
        assertThat(Gazetteer.nameAt(text, 0).orElse("")).isEqualTo(place);
    }

    @Test
    void aPlaceContainsItselfAndWhatLiesInIt() {
        var province = Gazetteer.withCode("640000").orElseThrow();
        var city = Gazetteer.withCode("640300").orElseThrow();
        var district = Gazetteer.withCode("640302").orElseThrow();

        assertThat(province.contains(district)).isTrue();
        assertThat(city.contains(district)).isTrue();
        assertThat(district.contains(district)).isTrue();
        assertThat(district.contains(city)).isFalse();
        assertThat(Gazetteer.withCode("640200").orElseThrow().contains(district))
                .isFalse();
    }
}
