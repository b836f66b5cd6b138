package org.nianbao.parser.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTest {

    @ParameterizedTest
    @CsvSource({
        "利通区扁担沟镇, 640302",
        "宁夏回族自治区吴忠市利通区扁担沟镇人民政府, 640302",
        "宁夏吴忠市利通区教育局, 640302",
        "福州市鼓楼区司法局, 350102",
        "国家税务总局珠海市香洲区税务局, 440402",
        "麻阳县文昌阁乡, 431226",
        "淮安市财政局, 320800",
        "上海市科委, 310000"
    })
    void theLeadingPlacesTellWhereABodyBelongs(String name, String code) {
        assertThat(Lineage.ofName(name).place().map(Division::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "柳溪镇", "水务局", "城区街道办事处", "江苏路街道办事处", "新城区管委会", "朝阳市场监督管理所", "黄河水利委员会"})
    void otherNamesTellNothing(String name) {
        assertThat(Lineage.ofName(name).isKnown()).isFalse();
    }

    @Test
    void aSharedNameLeavesSeveralPossibilities() {
        var shared = Lineage.ofName("鼓楼区教育局");

        assertThat(shared.place()).isEmpty();
        assertThat(shared.excludes("福州市")).isFalse();
        assertThat(shared.excludes("应城市")).isTrue();
        assertThat(shared.isOfCounty()).isTrue();
    }

    @Test
    void theChainRunsFromTheProvinceDown() {
        assertThat(Lineage.ofCode("640302").chain())
                .extracting(Division::name)
                .containsExactly("宁夏回族自治区", "吴忠市", "利通区");
        assertThat(Lineage.ofCode("429004").chain()).extracting(Division::name).containsExactly("湖北省", "仙桃市");
    }

    @Test
    void onlyWhatIsNeitherAboveNorBelowIsExcluded() {
        var city = Lineage.ofName("吴忠市教育局");

        assertThat(city.excludes("利通区")).isFalse();
        assertThat(city.excludes("宁夏回族自治区")).isFalse();
        assertThat(city.excludes("原州区")).isTrue();
        assertThat(city.excludes("城区")).as("an ordinary word").isFalse();
        assertThat(city.excludes("无名县")).as("unknown").isFalse();
        assertThat(Lineage.UNKNOWN.excludes("原州区")).isFalse();
    }

    @Test
    void oneCountyNamedTwiceIsTheOwnOne() {
        assertThat(Lineage.ofMentions("依托利通区人民政府网站，按照利通区人民政府办公室要求，参照应城市人民政府").place())
                .map(Division::code)
                .contains("640302");
        assertThat(Lineage.ofMentions("利通区人民政府、原州区人民政府、利通区人民政府、原州区人民政府").isKnown())
                .isFalse();
        assertThat(Lineage.ofMentions("利通区人民政府").isKnown()).isFalse();
    }
}
