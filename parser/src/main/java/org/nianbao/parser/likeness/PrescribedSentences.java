package org.nianbao.parser.likeness;

import java.util.List;

/**
 * Sentences that the form, the regulation or the notice makes every agency write, in much the same words: on the period, the
 * fee, on having received nothing, on having nothing else to report, on whom to ask.
 */
final class PrescribedSentences {

    private static final String ENDS = "。；！？;!?";

    /** A longer sentence says something of its own. */
    private static final int LONGEST = 90;

    private static final List<List<String>> KINDS = List.of(
            List.of("信息处理费"),
            List.of("统计", "1月1日"),
            List.of("报告格式", "通知"),
            List.of("根据", "信息公开条例", "年度报告"),
            List.of("电子版", "下载"),
            List.of("疑问", "联系"),
            List.of("联系电话"),
            List.of("其他", "报告", "事项"),
            List.of("未收到", "申请"),
            List.of("没有收到", "申请"),
            List.of("无", "信息公开申请"),
            List.of("未发生", "行政复议"),
            List.of("没有", "行政复议"),
            List.of("无", "行政复议"),
            List.of("未收到", "行政复议"));

    private PrescribedSentences() {}

    /** The text without them. */
    static String leaveOut(String text) {
        var kept = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isEnd(text.charAt(i))) {
                int end = Math.min(i + 1, text.length());
                if (!isPrescribed(text.substring(from, end))) {
                    kept.append(text, from, end);
                }
                from = end;
            }
        }
        return kept.toString();
    }

    private static boolean isEnd(char c) {
        return (c < 0x4E00 || c > 0x9FFF) && ENDS.indexOf(c) >= 0;
    }

    private static boolean isPrescribed(String sentence) {
        if (sentence.length() > LONGEST) {
            return false;
        }
        for (var kind : KINDS) {
            if (hasInOrder(sentence, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasInOrder(String sentence, List<String> words) {
        int at = 0;
        for (var word : words) {
            at = sentence.indexOf(word, at);
            if (at < 0) {
                return false;
            }
            at += word.length();
        }
        return true;
    }
}
