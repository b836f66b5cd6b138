package org.nianbao.parser.check;

import java.util.List;

/** TXT-04 and TXT-07: the name of the fee, and a text that is about nobody. */
final class TextRules {

    private static final String WRONG_FEE = "信息公开处理费";
    private static final String RIGHT_FEE = "信息处理费";
    /** Its province's own notice calls the fee so. */
    private static final String ANHUI = "34";

    private static final List<String> GENERIC =
            List.of("各级", "部分地区", "多数部门", "一些地区", "部分部门", "一些部门", "有的地方", "各地", "多数地区", "部分单位", "一些单位", "各部门", "不少地方");

    private static final List<String> OWN = List.of(
            "我局", "我镇", "我乡", "我县", "我区", "我市", "我街道", "我委", "我办", "我厅", "我单位", "我省", "我州", "我校", "我院", "本局", "本镇",
            "本机关", "本单位", "本街道", "本级", "本市", "本县", "本区", "本委", "全镇", "全县", "全区", "全市", "全乡", "全局", "全街道", "全省", "全州");

    private static final int ENOUGH = 3;
    private static final int OVERVIEW = 1;
    /** Less says too little to be about anybody. */
    private static final int LONG = 200;

    private TextRules() {}

    static List<Draft> feeName(CheckContext c) {
        boolean inAnhui = c.identity().lineage().mayBeIn(ANHUI) || c.narrative().contains("安徽");
        if (inAnhui || !c.narrative().contains(WRONG_FEE)) {
            return List.of();
        }
        return c.sentences().stream()
                .filter(s -> s.text().contains(WRONG_FEE))
                .limit(1)
                .map(s -> Draft.advice(Certainty.CERTAIN)
                        .saying(WRONG_FEE, RIGHT_FEE)
                        .quoting(s)
                        .comparing(RIGHT_FEE, WRONG_FEE))
                .toList();
    }

    static List<Draft> generic(CheckContext c) {
        var overview = new StringBuilder();
        c.sentences(OVERVIEW).forEach(s -> overview.append(s.text()).append('。'));
        var text = overview.toString();
        if (text.length() < LONG || c.identity().names().isEmpty()) {
            return List.of();
        }
        var used = GENERIC.stream().filter(text::contains).toList();
        return used.size() < ENOUGH
                        || Terms.anyIn(text, OWN)
                        || Terms.anyIn(text, c.identity().names())
                ? List.of()
                : List.of(Draft.warning(Certainty.REVIEW)
                        .saying(String.join("、", used), c.agency().orElse(""))
                        .in(OVERVIEW)
                        .quoting(Quotes.around(text, text.indexOf(used.get(0)), text.indexOf(used.get(0)) + 2)));
    }
}
