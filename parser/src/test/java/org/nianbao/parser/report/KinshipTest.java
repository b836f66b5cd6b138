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

class KinshipTest {

    @ParameterizedTest
    @CsvSource({
        "甲县财政局, 甲县财政局, SELF",
        "县财政局, 甲县财政局, SELF",
        "甲县文化广电旅游局, 甲县文化和旅游局, FORMER_NAME",
        "甲县教育局, 甲县教育和体育局, FORMER_NAME",
        "甲县国土资源局, 甲县自然资源局, FORMER_NAME",
        "甲县卫生和计划生育委员会, 甲县卫生健康局, FORMER_NAME",
        "清河镇, 甲县清河街道办事处, FORMER_NAME",
        "甲县清河乡, 甲县清河镇人民政府, FORMER_NAME",
        "文化广电旅游局, 甲市乙县文化和旅游局, FORMER_NAME",
        "甲县水利局, 甲县财政局, NEIGHBOUR",
        "甲县扶贫开发办公室, 甲县乡村振兴局, NEIGHBOUR",
        "甲县教育考试院, 甲县教育局, NEIGHBOUR",
        "甲市教育局, 甲市乙区教育局, STRANGER",
        "乙县文化广电旅游局, 甲县文化和旅游局, STRANGER",
        "甲县, 甲县财政局, STRANGER",
        "甲县人民政府, 甲县清河镇人民政府, STRANGER",
        "甲市, 甲市乙区, STRANGER",
        "甲县白石乡, 甲县清河镇, STRANGER",
        "甲县财政局, 甲县清河镇, STRANGER",
        "内蒙古自治区, 鄂尔多斯市恩格贝生态示范区管委会, STRANGER",
        "'', 甲县, STRANGER",
    })
    void relates(String printed, String name, Kinship expected) {
        assertThat(Kinship.of(printed, name)).isEqualTo(expected);
    }

    @Test
    void theNearestNameCounts() {
        assertThat(Kinship.of("甲县体育局", "甲县文化和旅游局", List.of("甲县体育局"))).isEqualTo(Kinship.SELF);
        assertThat(Kinship.of("甲县水利局", "乙县水利局", List.of())).isEqualTo(Kinship.STRANGER);
    }

    @Property(tries = 300)
    void neverThrows(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = '一', to = '十')
                    @CharRange(from = '县', to = '县')
                    @CharRange(from = '局', to = '局')
                    String one,
            @ForAll @StringLength(max = 40) @CharRange(from = '一', to = '十') @CharRange(from = '镇', to = '镇')
                    String other) {
        assertThat(Kinship.of(one, other)).isEqualTo(Kinship.of(other, one));
    }
}
