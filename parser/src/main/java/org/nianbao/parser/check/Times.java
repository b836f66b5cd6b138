package org.nianbao.parser.check;

import java.util.List;
import java.util.stream.Collectors;

/** Which year a number in a sentence is about. */
final class Times {

    private static final List<String> OTHER = List.of(
            "上年", "去年", "上一年", "前年", "往年", "以往", "历年", "历史", "同比", "环比", "相比", "上半年", "下半年", "季度", "月份", "建站以来",
            "成立以来");
    /** 顺延至2023年答复 tells where to, not when. */
    private static final List<String> CARRYING = List.of("结转", "结转至", "结转到", "顺延至", "顺延到", "转至", "转到");

    private static final List<String> CARRIED_IN = List.of("上年结转", "上年度结转", "上一年度结转", "上一年结转");

    private static final List<String> THIS = List.of("本年", "今年", "全年", "当年", "年内", "本报告期", "报告期");

    private static final String THIS_BEGIN = beginnings(THIS);
    private static final String OTHER_BEGIN = beginnings(OTHER);

    private Times() {}

    private static String beginnings(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    /**
     * Whether the last mention of a time before the number is of the report's own year, or there is none. A comparison
     * (较上年) speaks of both years.
     */
    static boolean isOf(int year, String before) {
        for (int at = before.length() - 1; at >= 0; at--) {
            if (!mayBegin(before.charAt(at)) || isCarriedIn(before, at)) {
                continue;
            }
            char c = before.charAt(at);
            if (THIS_BEGIN.indexOf(c) >= 0 && startsWithAny(before, at, THIS)) {
                return true;
            }
            if (OTHER_BEGIN.indexOf(c) >= 0 && startsWithAny(before, at, OTHER)) {
                return false;
            }
            if (isYear(before, at) && !isWhereTo(before, at)) {
                return before.startsWith(String.valueOf(year), at);
            }
        }
        return true;
    }

    /** Every word for a time, and every year, begins with one of these; most characters do not. */
    private static boolean mayBegin(char c) {
        return switch (c) {
            case '上',
                    '去',
                    '前',
                    '往',
                    '以',
                    '历',
                    '同',
                    '环',
                    '相',
                    '下',
                    '季',
                    '月',
                    '建',
                    '成',
                    '本',
                    '今',
                    '全',
                    '当',
                    '年',
                    '报',
                    '2' -> true;
            default -> false;
        };
    }

    /** 上年结转 is a thing of this year's table, not another time. */
    private static boolean isCarriedIn(String text, int at) {
        return text.charAt(at) == '上' && startsWithAny(text, at, CARRIED_IN);
    }

    private static boolean isWhereTo(String text, int at) {
        for (var word : CARRYING) {
            if (text.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int at, List<String> words) {
        for (var word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of no year but another one, so that the next may still mean it. */
    static boolean isOnlyOfAnother(int year, String sentence) {
        return sentence.contains("20")
                && !sentence.contains(String.valueOf(year))
                && !Terms.anyIn(sentence, THIS)
                && !isOf(year, sentence);
    }

    /** Whether a sentence names any year or time. */
    static boolean isNamedIn(String sentence) {
        return sentence.contains("20") || Terms.anyIn(sentence, THIS);
    }

    /** 20xx年 that is no part of a longer number; 2022年12月 is a time within the year, yet mostly the period. */
    private static boolean isYear(String text, int at) {
        return text.startsWith("20", at)
                && at + 4 < text.length()
                && text.charAt(at + 4) == '年'
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
    }
}
