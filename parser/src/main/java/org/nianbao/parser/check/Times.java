package org.nianbao.parser.check;

import java.util.List;

/** Which year a number in a sentence is about. */
final class Times {

    private static final List<String> OTHER = List.of(
            "上年", "去年", "上一年", "前年", "往年", "以往", "历年", "历史", "同比", "环比", "相比", "上半年", "下半年", "季度", "月份", "建站以来",
            "成立以来");
    /** 顺延至2023年答复 tells where to, not when. */
    private static final List<String> CARRYING = List.of("结转", "结转至", "结转到", "顺延至", "顺延到", "转至", "转到");

    private static final List<String> THIS = List.of("本年", "今年", "全年", "当年", "年内", "本报告期", "报告期");

    private Times() {}

    /**
     * Whether the last mention of a time before the number is of the report's own year, or there is none. A comparison
     * (较上年) speaks of both years.
     */
    static boolean isOf(int year, String before) {
        if (!mayNameATime(before)) {
            return true;
        }
        // 上年结转 is a thing of this year's table, not another time.
        var text = before.replace("上年结转", "")
                .replace("上年度结转", "")
                .replace("上一年度结转", "")
                .replace("上一年结转", "");
        int other = last(text, OTHER);
        int own = last(text, THIS);
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 2)) {
            if (isYear(text, at)) {
                if (CARRYING.stream().anyMatch(text.substring(0, at)::endsWith)) {
                    continue;
                }
                if (text.startsWith(String.valueOf(year), at)) {
                    own = Math.max(own, at);
                } else {
                    other = Math.max(other, at);
                }
            }
        }
        return other < 0 || own > other;
    }

    /** Every word for a time has one of these characters; most words before a number have none. */
    private static boolean mayNameATime(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '年', '往', '历', '比', '季', '月', '报', '来' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a sentence speaks of no year but another one, so that the next may still mean it. */
    static boolean isOnlyOfAnother(int year, String sentence) {
        return !isOf(year, sentence)
                && !sentence.contains(String.valueOf(year))
                && THIS.stream().noneMatch(sentence::contains)
                && sentence.contains("20");
    }

    /** Whether a sentence names any year or time. */
    static boolean isNamedIn(String sentence) {
        return sentence.contains("20") || THIS.stream().anyMatch(sentence::contains);
    }

    /** 20xx年 that is no part of a longer number; 2022年12月 is a time within the year, yet mostly the period. */
    private static boolean isYear(String text, int at) {
        return at + 4 < text.length()
                && text.charAt(at + 4) == '年'
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
    }

    private static int last(String text, List<String> words) {
        int last = -1;
        for (var word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }
}
