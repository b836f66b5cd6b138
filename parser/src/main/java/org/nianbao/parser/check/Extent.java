package org.nianbao.parser.check;

import java.util.List;

/** Whose number a sentence gives (统计范围). A table may count a whole district where the text counts one office. */
enum Extent {
    /** The whole district or all its departments: 全区, 各部门. */
    DISTRICT,
    /** One office: 本级, 代表区政府. */
    OFFICE,
    /** Nothing said. */
    UNSAID;

    private static final List<String> DISTRICT_WORDS =
            List.of("全省", "全市", "全县", "全区", "全旗", "全州", "全镇", "全乡", "各部门", "各单位", "各乡镇", "各镇街", "各街道", "全系统", "系统内");

    private static final List<String> OFFICE_WORDS = List.of("本级", "本机关", "代表", "政府办", "办公室");

    static Extent of(String sentence) {
        if (DISTRICT_WORDS.stream().anyMatch(sentence::contains)) {
            return DISTRICT;
        }
        return OFFICE_WORDS.stream().anyMatch(sentence::contains) ? OFFICE : UNSAID;
    }
}
