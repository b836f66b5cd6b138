package org.nianbao.parser.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.Section;

/** STR-10 and STR-12 to STR-14: what section 一、总体情况 has to hold, and what not. */
final class OverviewRules {

    /** From this report year on the form names the five aspects. */
    private static final int ASPECTS_PRESCRIBED = 2021;

    /** What a place asks for that sets no number of its own. */
    private static final int USUAL_LIMIT = 1000;

    private static final int PLANS = 5;

    /** A sentence that lists the chapters speaks of none of them. */
    private static final String LIST_OF_CHAPTERS = "总体情况";

    private static final String DIGITS = "0123456789十百千";
    private static final String NUMERALS = DIGITS + "一二两三四五六七八九";
    private static final String ROUNDED = "余多万千";
    /** What is published is counted in these, so that a single 一条 is a number. */
    private static final String UNITS_OF_ITEMS = "条件篇期份次";

    /** In 一名, 两个 and 三项 only figures are numbers; the rest is the rhetoric of every report. */
    private static final String UNITS = UNITS_OF_ITEMS + "则部场项宗个人家处块%栏本张户起";

    private static final List<String> NEXT = List.of("下一步", "下步", "下一阶段");
    private static final List<String> INTENT = List.of("将", "继续", "进一步", "要", "加强", "打算", "计划");
    /** Before the words of the plan at the beginning of a paragraph: 六是, （六）, 2.、 a sub-heading 下一步工作打算. */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:[(]?[一二三四五六七八九十\\d]{1,2}[)、.是]{1,2}|下一?步工作(?:打算|计划|安排|思路|措施))?");

    private OverviewRules() {}

    /** STR-10. */
    static List<Draft> aspects(CheckContext c) {
        if (!isWritten(c)) {
            return List.of();
        }
        var text = Terms.joined(c.sentences().stream()
                .filter(s -> s.section() != PLANS && !s.text().contains(LIST_OF_CHAPTERS))
                .toList());
        var missing = Arrays.stream(Aspect.values())
                .filter(aspect -> !aspect.isIn(text))
                .map(Aspect::term)
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        boolean prescribed = c.bindingYear().orElse(ASPECTS_PRESCRIBED) >= ASPECTS_PRESCRIBED;
        var severity = prescribed ? Severity.VIOLATION : Severity.WARNING;
        var listed = String.join("、", missing);
        return List.of(Draft.of(severity, Certainty.REVIEW)
                .saying(listed, missing.size())
                .in(1)
                .comparing(listed, ""));
    }

    /** STR-12. A number counts wherever the text has it, but for requests and suits. */
    static List<Draft> numbers(CheckContext c) {
        boolean silent = !isWritten(c) || c.sentences().stream().anyMatch(s -> hasCount(s.text()));
        return silent ? List.of() : List.of(Draft.warning(Certainty.REVIEW).in(1));
    }

    /** Whether a clause that is not about requests holds a number of things, such as 15条, 四十余条 or 1.2万次. */
    private static boolean hasCount(String sentence) {
        for (int i = 1; i < sentence.length(); i++) {
            if (UNITS.indexOf(sentence.charAt(i)) >= 0
                    && isNumber(sentence, i)
                    && !sentence.substring(sentence.lastIndexOf(',', i) + 1, i).contains("申请")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number ends before {@code end}; not that of an article, 第二十条. */
    private static boolean isNumber(String sentence, int end) {
        int last = end - 1;
        while (last > 0 && ROUNDED.indexOf(sentence.charAt(last)) >= 0) {
            last--;
        }
        var accepted = UNITS_OF_ITEMS.indexOf(sentence.charAt(end)) >= 0 ? NUMERALS : DIGITS;
        if (accepted.indexOf(sentence.charAt(last)) < 0) {
            return false;
        }
        while (last > 0 && NUMERALS.indexOf(sentence.charAt(last)) >= 0) {
            last--;
        }
        return sentence.charAt(last) != '第';
    }

    /** STR-13. */
    static List<Draft> length(CheckContext c) {
        int limit = c.subject().profile().limit("STR-13").orElse(USUAL_LIMIT);
        // Without the next heading it cannot be said where section 一 ends.
        if (c.report().section(2).isEmpty()) {
            return List.of();
        }
        return c
                .report()
                .section(1)
                .filter(s -> s.chars() > limit)
                .map(s -> Draft.advice(Certainty.CERTAIN)
                        .saying(s.chars(), limit)
                        .in(1)
                        .comparing(String.valueOf(limit), String.valueOf(s.chars())))
                .stream()
                .toList();
    }

    /** STR-14. */
    static List<Draft> plans(CheckContext c) {
        if (c.report().section(2).isEmpty() || c.report().section(PLANS).isEmpty()) {
            return List.of();
        }
        var certainty = hasEachHeadingOnce(c.report()) ? Certainty.CERTAIN : Certainty.REVIEW;
        for (var sentence : c.sentences(1)) {
            var text = sentence.text();
            int at = Terms.indexOfAny(text, NEXT, 0);
            if (at >= 0
                    && BEGINNING.matcher(text.substring(0, at)).matches()
                    && Terms.anyIn(text.substring(at), INTENT)) {
                return List.of(Draft.advice(certainty).quoting(sentence));
            }
        }
        return List.of();
    }

    /** Whether there is a section 一 with more in it than an empty phrase, which is STR-21's matter. */
    private static boolean isWritten(CheckContext c) {
        return c.report()
                .section(1)
                .map(Section::text)
                .filter(text -> Terms.han(text) >= BareSectionRule.LEAST)
                .isPresent();
    }

    private static boolean hasEachHeadingOnce(Report report) {
        return report.headings().size() == report.sections().size()
                && report.sections().size() == 6;
    }
}
