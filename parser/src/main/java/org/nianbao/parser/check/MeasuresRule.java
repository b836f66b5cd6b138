package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** STR-16: problems of section 五 that none of its measures takes up (逐条提出改进措施). */
final class MeasuresRule {

    /** Words that stand in every report and say nothing of what a problem is about; the longer ones first. */
    private static final List<String> EMPTY = List.of(
            "政府信息公开", "政务信息公开", "政务公开", "信息公开", "政府信息", "政务信息", "本机关", "我单位", "进一步", "不到位", "政府", "政务", "信息", "公开",
            "工作", "问题", "存在", "不足", "不够", "有待", "亟待", "加强", "提高", "提升", "完善", "改进", "需要", "仍需", "还需", "尚需", "方面", "情况",
            "现象", "部分", "个别", "一些", "一定", "主要", "表现", "目前", "当前", "较为", "比较", "相对", "不高", "不强", "差距", "薄弱", "相关", "有关",
            "各项", "各类", "以及", "对于", "由于", "尤其", "能够", "仍然", "继续", "推进", "做好", "落实", "强化", "健全", "优化", "建设", "要求", "影响",
            "成为", "开展", "实施", "切实", "我镇", "我乡", "我县", "我区", "我市", "我局", "我委", "我办", "本镇", "本乡", "本县", "本区", "本市", "本局",
            "全镇", "全乡", "全县", "全区", "全市", "群众", "公众", "人民", "社会");

    private static final String EMPTY_CHARACTERS = "的了和与及等在对是有为以中上将要还仍更不较其个年";

    /** That the work is nobody's own, as a problem of its own within a longer item. */
    private static final List<String> NOBODYS_WORK =
            List.of("专人", "专职", "专岗", "兼职", "身兼", "流动大", "流动性", "变动频", "变动大", "人手", "人员少", "人员不足", "人员紧缺");

    private static final List<String> SOMEBODYS_WORK = List.of(
            "专人", "专职", "专岗", "专班", "专员", "配备", "配齐", "配强", "充实", "增加人", "增配", "队伍", "力量", "固定", "稳定", "调配", "AB岗",
            "AB角", "A、B", "责任人", "联络员", "信息员", "交接", "轮岗", "人手", "岗位", "定人", "到人", "安排人", "编制", "引进");

    private static final int SHOWN = 3;
    private static final int LONGEST_SHOWN = 30;

    private MeasuresRule() {}

    static List<Draft> matched(CheckContext c) {
        var unanswered = Improvement.of(Terms.joined(c.sentences(5)))
                .map(MeasuresRule::unanswered)
                .orElse(List.of());
        if (unanswered.isEmpty()) {
            return List.of();
        }
        var shown = unanswered.stream()
                .map(p -> "“" + Terms.shortened(p, LONGEST_SHOWN) + "”")
                .toList();
        return List.of(Draft.advice(Certainty.REVIEW)
                .saying(Flow.listed(shown, SHOWN), unanswered.size())
                .in(5)
                .quoting(unanswered.get(0)));
    }

    /** The problems without a measure, each as it is told. */
    static List<String> unanswered(Improvement text) {
        var found = new LinkedHashSet<String>();
        var concerns = Arrays.stream(Concern.values())
                .filter(concern -> concern.isIn(text.measures()))
                .toList();
        for (var problem : text.problems()) {
            if (!isAnswered(problem, text.measures(), concerns)) {
                found.add(head(problem));
            } else {
                nobodysWork(problem, text.measures()).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isAnswered(String problem, String measures, List<Concern> concerns) {
        if (concerns.stream().anyMatch(concern -> concern.isIn(problem))) {
            return true;
        }
        var pairs = pairs(problem);
        return pairs.isEmpty() || Terms.anyIn(measures, pairs);
    }

    private static Optional<String> nobodysWork(String problem, String measures) {
        return Terms.anyIn(measures, SOMEBODYS_WORK)
                ? Optional.empty()
                : clauses(problem).stream()
                        .filter(clause -> Terms.anyIn(clause, NOBODYS_WORK))
                        .limit(2)
                        .reduce((one, next) -> one + "," + next);
    }

    /** The pairs of neighbouring Chinese characters that are left when the empty words are taken out. */
    private static List<String> pairs(String problem) {
        var rest = problem;
        for (var word : EMPTY) {
            rest = rest.replace(word, " ");
        }
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 2 <= rest.length(); i++) {
            if (isTelling(rest.charAt(i)) && isTelling(rest.charAt(i + 1))) {
                pairs.add(rest.substring(i, i + 2));
            }
        }
        return pairs;
    }

    private static boolean isTelling(char c) {
        return Terms.isHan(c) && EMPTY_CHARACTERS.indexOf(c) < 0;
    }

    /** The first clause that is long enough to be understood. */
    private static String head(String problem) {
        var clauses = clauses(problem);
        return clauses.stream()
                .filter(clause -> Terms.han(clause) >= 6)
                .findFirst()
                .orElse(clauses.isEmpty() ? problem : clauses.get(0));
    }

    private static List<String> clauses(String problem) {
        return Arrays.stream(problem.split("[,;。:]")).filter(s -> !s.isBlank()).toList();
    }
}
