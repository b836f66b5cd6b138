package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.likeness.Likeness;
import org.nianbao.parser.report.Report;

/** STR-15 and STR-17: section 五 names problems and what is done about them, and not those of last year again. */
final class ImprovementRules {

    /** Words that a measure cannot be mistaken in. */
    private static final List<String> PLAIN_MEASURES = List.of("措施", "下一步", "下步", "今后", "针对", "整改");

    private static final List<String> MEASURES = List.of(
            "改进", "措施", "下一步", "下步", "今后", "将", "加强", "强化", "提升", "完善", "健全", "优化", "推进", "提高", "整改", "落实", "加大", "创新",
            "拓展", "规范", "改善", "解决", "开展", "组织", "排出", "建立", "制定", "配备", "增加", "督促", "培训");

    /** 有待加强 wishes for something; nobody does it. */
    private static final Pattern WISH = Pattern.compile("(?:有待|亟待|尚待|仍需|还需|尚需|需要|需|不够|未能|没有)(?:进一步|不断|继续|持续)?"
            + "(?:加强|强化|提升|完善|健全|优化|推进|提高|改进|落实|加大|创新|拓展|规范|改善|解决|开展)");

    private static final double SAME = 0.8;
    /** Shorter texts are alike by chance. */
    private static final int LEAST_GRAMS = 50;

    private static final int PERCENT = 100;

    private ImprovementRules() {}

    /** STR-15. */
    static List<Draft> bothNamed(CheckContext c) {
        var text = Terms.joined(c.sentences(5));
        if (Terms.han(text) < BareSectionRule.LEAST) {
            return List.of();
        }
        boolean problems = text.contains("问题") || Terms.anyIn(text, Improvement.LACK);
        boolean measures = Terms.anyIn(text, PLAIN_MEASURES)
                || Terms.anyIn(WISH.matcher(text).replaceAll(""), MEASURES);
        if (problems && measures) {
            return List.of();
        }
        var draft = Draft.violation(Certainty.REVIEW).in(5).quoting(Terms.shortened(text, 60));
        return List.of(
                problems ? draft.variant("measures") : measures ? draft.variant("problems") : draft.variant("neither"));
    }

    /** STR-17. */
    static List<Draft> repeated(CheckContext c) {
        return c
                .previous()
                .flatMap(previous -> share(c.report(), previous))
                .filter(share -> share >= SAME)
                .map(share -> Draft.warning(Certainty.REVIEW)
                        .saying(
                                (int) (share * PERCENT),
                                c.previous().flatMap(ImprovementRules::year).orElse(""))
                        .in(5)
                        .quoting(Terms.shortened(Terms.joined(c.sentences(5)), 60))
                        .comparing("", (int) (share * PERCENT) + "%"))
                .stream()
                .toList();
    }

    /** How much of section 五 stands in that of the other report; empty where either says too little. */
    private static Optional<Double> share(Report report, Report previous) {
        var now = likeness(report);
        var then = likeness(previous);
        return now.size() < LEAST_GRAMS || then.size() < LEAST_GRAMS
                ? Optional.empty()
                : Optional.of(now.containedIn(then));
    }

    private static Likeness likeness(Report report) {
        return Likeness.of(report.section(5).map(s -> s.text()).orElse(""), List.of());
    }

    private static Optional<String> year(Report report) {
        return report.year().isPresent()
                ? Optional.of(String.valueOf(report.year().getAsInt()))
                : Optional.empty();
    }
}
