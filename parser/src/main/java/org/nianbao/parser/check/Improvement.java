package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Section 五 taken apart.
 *
 * @param problems the problems it lists, each in the report's words; one entry for each item of the list
 * @param measures everything else it says
 */
record Improvement(List<String> problems, String measures) {

    private static final List<String> PROBLEMS_BEGIN = List.of("存在", "主要问题", "不足");

    /** A heading for both, 存在的主要问题及改进措施, begins neither. */
    private static final Pattern MEASURES_BEGIN =
            Pattern.compile("(?<![及和与、])(?:改进|整改|解决)(?:措施|情况|办法|方向|思路|计划|打算)|(?:工作|以下|如下|采取)措施|下一?步|下一?阶段|今后"
                    + "|针对(?!性)(?:此|[^,。;:]{0,16}(?:问题|不足|情况|差距|短板))|对此|为此|20\\d\\d年,?(?:我|本|全|将)");

    /** With which those begin. */
    private static final String[] MEASURES_WORDS = {
        "改进", "整改", "解决", "工作", "以下", "如下", "采取", "下", "今后", "针对", "对此", "为此", "20"
    };

    /** Only under headings of their own can measures be told that stand before the problems. */
    private static final List<String> HEADINGS_OF_MEASURES = List.of("改进措施", "改进情况", "整改措施", "整改情况");

    /** Such measures may answer the problems of the year before. */
    private static final List<String> YEAR_BEFORE = List.of("上年", "去年", "上一年", "问题的改进", "问题的整改", "问题改进", "问题整改");

    /** What leads to a list is no item of it. */
    private static final List<String> LEAD_IN = List.of("以下", "如下", "方面:", "虽然", "取得", "主要表现");

    private static final Pattern MARK = Pattern.compile(
            "[一二三四五六七八九]是|[(][一二三四五六七八九十\\d]{1,2}[)]|(?<![\\d.])\\d[.、](?!\\d)|第[一二三四五六七八九],|首先,|其次,|再次,");

    /** Words that say something is lacking. */
    static final List<String> LACK = List.of(
            "不足", "不够", "不强", "不高", "不到位", "不及时", "不完善", "不规范", "不平衡", "不全", "不多", "不深", "不丰富", "不健全", "不熟", "有待", "亟待",
            "尚待", "差距", "薄弱", "欠缺", "短板", "弱项", "缺乏", "缺少", "滞后", "单一", "单调", "偏", "仍需", "还需", "尚需", "需要", "需进一步",
            "需持续", "有限", "较少", "较弱", "较低", "困难", "难以", "难点", "紧张");

    private static final String MARKS_BEGIN = "一二三四五六七八九(0123456789第首其再";

    private static final Pattern FRAME = Pattern.compile("^[仍还]?存在(?:着|的)?|等(?:问题|不足|情况)?$");

    /** Shorter pieces are a sub-heading or a number left over. */
    private static final int LEAST = 4;

    /**
     * Takes a section apart; empty where problems and measures cannot be told from each other.
     *
     * @param text the section as {@link Flow} prepares it
     */
    static Optional<Improvement> of(String text) {
        int begin = Terms.indexOfAny(text, PROBLEMS_BEGIN, 0);
        if (begin < 0) {
            return Optional.empty();
        }
        var m = Anchored.first(MEASURES_BEGIN, text, begin, MEASURES_WORDS);
        if (m.isPresent()) {
            int end = m.get().start();
            var measures = text.substring(0, begin) + "。" + text.substring(end);
            return Optional.of(new Improvement(items(text.substring(begin, end)), measures));
        }
        var before = text.substring(0, begin);
        return Terms.anyIn(before, HEADINGS_OF_MEASURES) && !Terms.anyIn(text, YEAR_BEFORE)
                ? Optional.of(new Improvement(items(text.substring(begin)), before))
                : Optional.empty();
    }

    /** The items of a list: by their numbers, else clause by clause up to the word for what is lacking. */
    private static List<String> items(String problems) {
        var numbered = numbered(problems);
        if (numbered.size() > 1) {
            return numbered;
        }
        var items = new ArrayList<String>();
        var open = new StringBuilder();
        for (var clause : problems.split("[,;。:、]")) {
            open.append(open.length() == 0 ? "" : "、").append(clause);
            if (Terms.anyIn(clause, LACK)) {
                add(open.toString(), items);
                open.setLength(0);
            }
        }
        return List.copyOf(items);
    }

    private static List<String> numbered(String problems) {
        var items = new ArrayList<String>();
        var mark = MARK.matcher(problems).useTransparentBounds(true).useAnchoringBounds(false);
        int from = -1;
        for (int i = 0; i < problems.length(); i++) {
            if (MARKS_BEGIN.indexOf(problems.charAt(i)) >= 0
                    && mark.region(i, problems.length()).lookingAt()) {
                if (from >= 0) {
                    add(problems.substring(from, i), items);
                }
                from = mark.end();
                i = from - 1;
            }
        }
        if (from >= 0) {
            add(problems.substring(from), items);
        }
        return List.copyOf(items);
    }

    private static void add(String item, List<String> into) {
        var bare = FRAME.matcher(item).replaceAll("");
        if (Terms.han(bare) >= LEAST && !Terms.anyIn(bare, LEAD_IN)) {
            into.add(bare);
        }
    }
}
