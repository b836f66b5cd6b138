package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** DOC-11: a document is called by the same title throughout a report. */
final class CitedTitles {

    private static final double ALIKE = 0.8;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 80;
    private static final int MOST = 60;

    /** Documents of which there is one of a name; of 制度 and 办法 a body has many that differ by a word. */
    private static final List<String> SINGLE = List.of("要点", "通知", "方案", "条例", "意见", "计划", "格式", "任务", "目录", "报告");

    private static final String CLOSING = "〉>)”";
    private static final int MOST_CLOSING = 3;

    /** What two ways to cite one title may leave out or add. */
    private static final Pattern NO_DIFFERENCE =
            Pattern.compile("[《》〈〉<>“”\"'的、,]|\\((?:试行|修订|修订版|暂行|修订稿)\\)|20\\d\\d年?度?|中华人民共和国");

    /** Words by which titles of different documents differ. */
    private static final Pattern OWN_DOCUMENT = Pattern.compile(
            ".*(?:[0-9一二三四五六七八九十省市县区州镇乡旗街]|主动|依申请|保密|监督|考核|实施|管理|基层|统计|分工|任务|重点|培训|评议|发布|解读|审查|平台|栏目|细则|办法|补充|进一步|深化|季度|上半|下半|年度|领导|小组|试点|标准|规范|目录|指南|工作).*");

    private CitedTitles() {}

    static List<Draft> agree(CheckContext c) {
        var titles = titles(c.narrative());
        if (titles.size() < 2) {
            return List.of();
        }
        var plain = titles.stream().map(CitedTitles::plain).toList();
        for (int i = 0; i < titles.size(); i++) {
            for (int j = i + 1; j < titles.size(); j++) {
                if (areOneMisspelt(plain.get(i), plain.get(j))) {
                    return List.of(Draft.advice(Certainty.REVIEW)
                            .saying(titles.get(i), titles.get(j))
                            .quoting("《" + titles.get(i) + "》《" + titles.get(j) + "》")
                            .comparing(titles.get(i), titles.get(j)));
                }
            }
        }
        return List.of();
    }

    /** The titles between 《 and 》, in order, each once. */
    private static List<String> titles(String text) {
        var titles = new LinkedHashSet<String>();
        for (int open = text.indexOf('《'); open >= 0 && titles.size() < MOST; open = text.indexOf('《', open + 1)) {
            int close = text.indexOf('》', open);
            boolean fits = close > open + SHORTEST && close - open <= LONGEST && text.lastIndexOf('《', close) == open;
            if (fits && isSingle(text.substring(open + 1, close))) {
                titles.add(text.substring(open + 1, close));
            }
        }
        return new ArrayList<>(titles);
    }

    private static boolean isSingle(String title) {
        int end = title.length();
        while (end > title.length() - MOST_CLOSING && CLOSING.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        for (var word : SINGLE) {
            if (title.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String title) {
        return NO_DIFFERENCE.matcher(title).replaceAll("");
    }

    /** They begin and end alike, and between that either a few characters are left out or one stands for another. */
    private static boolean areOneMisspelt(String one, String other) {
        if (one.equals(other) || Math.min(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        int longest = Math.max(one.length(), other.length());
        int head = 0;
        while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int room = Math.min(one.length(), other.length()) - head;
        int tail = 0;
        while (tail < room && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        var left = one.substring(head, one.length() - tail);
        var right = other.substring(head, other.length() - tail);
        boolean slip = left.isEmpty() || right.isEmpty() || (left.length() == 1 && right.length() == 1);
        return slip
                && head >= 2
                && tail >= 2
                && 1.0 - (double) Math.max(left.length(), right.length()) / longest >= ALIKE
                && !OWN_DOCUMENT.matcher(left).matches()
                && !OWN_DOCUMENT.matcher(right).matches();
    }
}
