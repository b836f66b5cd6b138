package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.Template;

/** STR-01 to STR-03: the six prescribed headings. */
final class HeadingRules {

    private static final String NUMERALS = "一二三四五六";
    private static final Pattern HAN_ITEM = Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\)");
    private static final Pattern DIGIT_ITEM = Pattern.compile("^\\(\\d{1,2}\\)");

    private HeadingRules() {}

    static List<Draft> sixInOrder(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var missing = c.form().sections().stream()
                .filter(s -> countOf(c, s.no()) == 0)
                .map(Template.SectionSpec::heading)
                .toList();
        if (!missing.isEmpty()) {
            drafts.add(Draft.violation(c.absence())
                    .saying(Flow.listed(missing, 6))
                    .comparing(String.join("；", missing), ""));
        }
        if (!isInOrder(c.report().headings())) {
            var found = String.join("；", raws(c.report().headings()));
            drafts.add(Draft.violation(c.absence()).variant("order", found).comparing("一 二 三 四 五 六", found));
        }
        for (var section : c.form().sections()) {
            if (countOf(c, section.no()) > 1) {
                drafts.add(
                        Draft.advice(Certainty.CERTAIN).variant("twice", section.heading(), countOf(c, section.no())));
            }
        }
        return drafts;
    }

    static List<Draft> wording(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        wordingOf(c, Match.UNKNOWN, Draft.warning(Certainty.CERTAIN), drafts);
        wordingOf(c, Match.ALIAS, Draft.advice(Certainty.CERTAIN), drafts);
        return drafts;
    }

    static List<Draft> numerals(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var wrong = c.report().headings().stream()
                .filter(h -> !Flow.of(h.raw()).startsWith(NUMERALS.charAt(h.no() - 1) + "、"))
                .toList();
        if (!wrong.isEmpty()) {
            var first = wrong.get(0);
            drafts.add(Draft.advice(Certainty.CERTAIN)
                    .saying(Flow.listed(raws(wrong), 6))
                    .comparing(NUMERALS.charAt(first.no() - 1) + "、", first.raw()));
        }
        for (var section : c.report().sections()) {
            var lines = possibleItems(section.text());
            var digits = lines.stream()
                    .filter(l -> DIGIT_ITEM.matcher(l).find())
                    .map(HeadingRules::start)
                    .toList();
            if (!digits.isEmpty()
                    && lines.stream().anyMatch(l -> HAN_ITEM.matcher(l).find())) {
                drafts.add(Draft.advice(Certainty.CERTAIN).variant("mixed", section.heading(), Flow.listed(digits, 4)));
            }
        }
        return drafts;
    }

    /** The lines that may begin with a bracket of some width, prepared; most begin with a Han character or a digit. */
    private static List<String> possibleItems(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (mayBeItem(text, from, i)) {
                    lines.add(Flow.of(text.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private static boolean mayBeItem(String text, int from, int end) {
        int i = from;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
            i++;
        }
        return i < end && !Terms.isHan(text.charAt(i)) && !isAsciiButBracket(text.charAt(i));
    }

    private static boolean isAsciiButBracket(char c) {
        return c > ' ' && c < 0x7F && c != '(';
    }

    private static void wordingOf(CheckContext c, Match match, Draft draft, List<Draft> into) {
        Map<String, String> expectedByRaw = new LinkedHashMap<>();
        for (var heading : c.report().headings()) {
            if (heading.match() == match) {
                expectedByRaw.put(heading.raw(), headingOf(c.form(), heading.no()));
            }
        }
        if (!expectedByRaw.isEmpty()) {
            var pairs = expectedByRaw.entrySet().stream()
                    .map(e -> "“" + e.getKey() + "” → “" + e.getValue() + "”")
                    .toList();
            into.add(draft.saying(Flow.listed(pairs, 6))
                    .comparing(String.join("；", expectedByRaw.values()), String.join("；", expectedByRaw.keySet())));
        }
    }

    /** Whether each section present has a heading after that of the section before; repeats do no harm. */
    private static boolean isInOrder(List<Heading> headings) {
        int at = -1;
        for (int no = 1; no <= NUMERALS.length(); no++) {
            int wanted = no;
            if (headings.stream().noneMatch(h -> h.no() == wanted)) {
                continue;
            }
            int next = at + 1;
            while (next < headings.size() && headings.get(next).no() != no) {
                next++;
            }
            if (next == headings.size()) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static long countOf(CheckContext c, int no) {
        return c.report().headings().stream().filter(h -> h.no() == no).count();
    }

    private static String headingOf(Template form, int no) {
        return form.sections().stream()
                .filter(s -> s.no() == no)
                .findFirst()
                .map(Template.SectionSpec::heading)
                .orElse("");
    }

    private static List<String> raws(List<Heading> headings) {
        return headings.stream().map(Heading::raw).toList();
    }

    private static String start(String line) {
        return line.substring(0, Math.min(12, line.length()));
    }
}
