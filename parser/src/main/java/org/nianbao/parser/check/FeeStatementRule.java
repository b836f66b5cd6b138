package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** STR-18 and STR-19: the statement on the information processing fee (信息处理费) in section 六. */
final class FeeStatementRule {

    private static final Pattern FEE = Pattern.compile("信息(?:公开)?处理费|(?:未|没有|无)收费|收费(?:通知|情况|事项|金额|总额)|(?:检索|复制|邮寄)费"
            + "|收取[^。;]{0,12}费|(?:未|没有|无)(?:发生|产生|出现)[^。;]{0,12}费");

    /** Narrower: outside section 六 the word 收费 usually means the fees of table 二. */
    private static final Pattern NAMED = Pattern.compile("信息(?:公开)?处理费");

    private static final String ANY_FEE = "费";

    /** The rules on fees and the notice about them are called so too; their names say nothing of the year. */
    private static final Pattern NAME_OF_THE_RULES =
            Pattern.compile("《[^》]{0,120}》|[〈<][^〉>]{0,60}[〉>]|[〔\\[(【]20\\d{2}[〕\\])】]\\d{1,4}号");

    private static final Pattern NONE_ISSUED =
            Pattern.compile("(?:未|没有|无)[^。;,]{0,12}通知|通知[^。;,]{0,12}(?:(?<!\\d)0(?![.\\d])|零)");
    private static final Pattern ISSUED = Pattern.compile("通知[^。;,]{0,12}\\d|\\d+[件份次个][^。;,]{0,12}通知");
    private static final Pattern NOTIFIED_SUM = Pattern.compile("通知(?:(?!收取|实收|收缴)[^。;]){0,24}(?:元|金额|总额)");
    private static final Pattern COLLECTED =
            Pattern.compile("(?:未|没有|无|免)[^。;,]{0,20}(?:收取|收费|费)|(?:收取|收缴|实收|收到)[^。;]{0,30}?(?:\\d|零)"
                    + "|费(?:用|为|共|计|合计|总额|金额){0,3}(?:\\d|零)");

    private FeeStatementRule() {}

    /** STR-18. */
    static List<Draft> stated(CheckContext c) {
        var six = sectionSix(c);
        if (six.contains(ANY_FEE) && FEE.matcher(six).find()) {
            return List.of();
        }
        var elsewhere = elsewhere(c);
        if (elsewhere.isPresent()) {
            return List.of(Draft.advice(Certainty.REVIEW)
                    .variant("elsewhere")
                    .quoting(elsewhere.get())
                    .in(6));
        }
        boolean certain = c.report().section(6).isPresent() && !six.contains(ANY_FEE);
        return List.of(
                Draft.warning(certain ? Certainty.CERTAIN : Certainty.REVIEW).in(6));
    }

    /** STR-19. */
    static List<Draft> complete(CheckContext c) {
        var statement = new StringBuilder();
        var longest = Optional.<Sentence>empty();
        for (var sentence : c.sentences()) {
            var evidence = sentence.section() == 6 ? FEE : NAMED;
            if (sentence.text().contains(ANY_FEE)
                    && evidence.matcher(sentence.text()).find()) {
                longest = longest.filter(
                                s -> s.text().length() >= sentence.text().length())
                        .or(() -> Optional.of(sentence));
                statement.append(sentence.text()).append('。');
            }
        }
        if (longest.isEmpty()) {
            return List.of();
        }
        var missing = missing(NAME_OF_THE_RULES.matcher(statement).replaceAll(""));
        return missing.isEmpty()
                ? List.of()
                : List.of(Draft.advice(Certainty.REVIEW)
                        .saying(
                                String.join("、", missing),
                                Terms.shortened(longest.get().text(), 60))
                        .quoting(longest.get())
                        .comparing(String.join("、", missing), ""));
    }

    /** Which of the three figures a statement leaves open; without a notice there is no notified sum. */
    private static List<String> missing(String statement) {
        var missing = new ArrayList<String>();
        boolean notices = statement.contains("通知");
        boolean none = notices && NONE_ISSUED.matcher(statement).find();
        if (!none && !(notices && ISSUED.matcher(statement).find())) {
            missing.add("发出收费通知的件数");
        }
        if (!none && !(notices && NOTIFIED_SUM.matcher(statement).find())) {
            missing.add("收费通知的总金额");
        }
        if (!COLLECTED.matcher(statement).find()) {
            missing.add("实际收取的总金额");
        }
        return missing;
    }

    private static String sectionSix(CheckContext c) {
        return Terms.joined(c.sentences(6));
    }

    private static Optional<Sentence> elsewhere(CheckContext c) {
        return c.narrative().contains("处理费")
                ? c.sentences().stream()
                        .filter(s -> NAMED.matcher(s.text()).find())
                        .findFirst()
                : Optional.empty();
    }
}
