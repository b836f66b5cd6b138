package org.nianbao.parser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrativeLevelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "柳溪镇",
                "青禾县柳溪乡人民政府",
                "官洲街道办事处",
                "泽库县人民政府",
                "淮安市洪泽区人民政府",
                "青禾县教育局",
                "某市东湖区发展和改革委员会",
                "应城市人民政府",
                "应城市教育局",
                "湖北省仙桃市财政局",
                "鄂温克旗人民政府办公室"
            })
    void theNameOfACountyATownOrTheirBureausFixesTheLevel(String name) {
        assertThat(below(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新乡市人民政府", "萍乡市人民政府办公室", "景德镇市人民政府", "镇江市司法局", "内蒙古自治区人民政府", "广西壮族自治区教育厅", "四川省乡村振兴局", "大兴安岭地区行政公署",
                "自治区司法厅", "某市经济技术开发区管理委员会", "雄安新区管理委员会", "湖北省库区移民局", "市教育局", "国家发展和改革委员会", "上海市人民政府", "延边朝鲜族自治州人民政府"
            })
    void otherNamesDoNot(String name) {
        assertThat(below(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"640302", "310115", "222401", "659001", "469001", "500101"})
    void aDivisionCodeOfACountyFixesTheLevel(String region) {
        assertThat(AdministrativeLevel.isBelowRuleMakers(Optional.empty(), Optional.of(region), Optional.empty()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"640000", "640300", "441900", "320101", "", "64030", "abcdef"})
    void otherCodesDoNot(String region) {
        assertThat(AdministrativeLevel.isBelowRuleMakers(
                        Optional.of("government"), Optional.of(region), Optional.empty()))
                .isFalse();
    }

    private static boolean below(String name) {
        return AdministrativeLevel.isBelowRuleMakers(Optional.empty(), Optional.empty(), Optional.of(name));
    }
}
