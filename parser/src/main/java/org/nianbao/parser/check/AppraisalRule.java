package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;

/** STR-11: a government reports what came of assessment, public appraisal and accountability (工作考核、社会评议、责任追究结果). */
final class AppraisalRule {

    /**
     * One of the three.
     *
     * @param term as Art. 50 (4) calls it
     * @param words one of which names it
     * @param results words that are a result of it and of nothing else, so that they may stand in the next sentence
     */
    private record Item(String term, List<String> words, List<String> results) {
        boolean isIn(String text) {
            return Terms.anyIn(text, words);
        }
    }

    private static final List<Item> ITEMS = List.of(
            new Item(
                    "工作考核",
                    List.of("考核", "考评", "绩效"),
                    List.of("得分", "排名", "名次", "位列", "名列", "优秀", "良好", "合格", "达标", "等次", "等级", "加分", "扣分", "第一名")),
            new Item("社会评议", List.of("评议", "满意度", "满意率", "测评", "问卷", "评价"), List.of("满意", "好评", "良好", "%")),
            new Item("责任追究", List.of("追究", "追责", "问责"), List.of()));

    /** That there is a result: the word itself, praise or blame, or that nothing happened. */
    private static final List<String> RESULTS = List.of(
            "结果", "未", "没有", "无", "零", "不存在", "通报", "表扬", "表彰", "批评", "约谈", "被评为", "评定", "获得", "荣获", "获评", "成绩", "位居",
            "前列");

    private static final int YEAR_DIGITS = 4;
    private static final String CENTURY = "20";

    private AppraisalRule() {}

    static List<Draft> results(CheckContext c) {
        // Where section 一 was not found, what it says of oversight may be lost with it.
        if (c.report().section(1).isEmpty()) {
            return List.of();
        }
        var lacking = ITEMS.stream()
                .filter(item -> !item.isIn(c.narrative()) || !hasResult(item, c.sentences()))
                .toList();
        if (lacking.isEmpty()) {
            return List.of();
        }
        var terms = String.join("、", lacking.stream().map(Item::term).toList());
        var mentioned = mention(lacking, c.sentences());
        var draft = Draft.violation(Certainty.REVIEW).comparing(terms, "");
        return List.of(mentioned
                .map(s -> draft.variant("mentioned", terms, Terms.shortened(s.text(), 60))
                        .quoting(s))
                .orElseGet(() -> draft.saying(terms).in(1)));
    }

    private static boolean hasResult(Item item, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            var text = sentences.get(i).text();
            if (item.isIn(text)
                    && (Terms.anyIn(text, item.results())
                            || Terms.anyIn(text, RESULTS)
                            || hasFigure(text)
                            || (i + 1 < sentences.size()
                                    && Terms.anyIn(sentences.get(i + 1).text(), item.results())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number stands in the sentence that is neither a year nor that of a document. */
    private static boolean hasFigure(String sentence) {
        int from = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            if (i == sentence.length() || !isDigit(sentence.charAt(i))) {
                boolean year = i - from == YEAR_DIGITS && sentence.startsWith(CENTURY, from);
                if (i > from && !year && !sentence.startsWith("号", i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A clause that speaks of one of them and leaves its result open. */
    private static Optional<Sentence> mention(List<Item> lacking, List<Sentence> sentences) {
        for (var sentence : sentences) {
            if (lacking.stream().noneMatch(item -> item.isIn(sentence.text()))) {
                continue;
            }
            for (var clause : sentence.text().split(",")) {
                if (lacking.stream().anyMatch(item -> item.isIn(clause))) {
                    return Optional.of(new Sentence(sentence.section(), clause));
                }
            }
        }
        return Optional.empty();
    }
}
