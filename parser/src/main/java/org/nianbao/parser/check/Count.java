package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number with its unit as it stands in a sentence, with the words around it.
 *
 * @param before the sentence up to the number
 * @param lead the words right before it, back to the count or punctuation before; enumerations (、) stay whole
 * @param number as written, 万 and 亿 multiplied out
 * @param unit such as 件; a percentage has %
 * @param approximate whether the text says so: 余, 约, 近 …, or a number rounded to 万
 * @param trail the words right after it, up to the next count or punctuation
 */
record Count(String before, String lead, BigDecimal number, String unit, boolean approximate, String trail) {

    /** Longer ones first, so that 万元 is not taken for 万. */
    private static final List<String> UNITS =
            List.of("件次", "条次", "份次", "人次", "万元", "件", "宗", "起", "条", "份", "个", "篇", "期", "次", "项", "部", "元", "%");

    private static final String UNITS_BEGIN = "件条份人万宗起个篇期次项部元%";

    private static final String STOPS = ",:()\"“”";
    private static final List<String> NEARLY_BEFORE =
            List.of("约", "近", "超", "逾", "超过", "将近", "大约", "至少", "不少于", "突破", "左右");
    private static final List<String> NEARLY_AFTER = List.of("以上", "左右", "余", "多");
    private static final int LONGEST_NUMBER = 16;

    /** The counts of a sentence as {@link Flow} prepares it, from left to right. */
    static List<Count> in(String sentence) {
        var found = new ArrayList<Count>();
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (!isNumeral(sentence.charAt(i))) {
                continue;
            }
            int end = endOfNumber(sentence, i);
            var at = read(sentence, i, end, from);
            if (at.isPresent()) {
                found.add(at.get());
                from = unitEnd(sentence, end);
            }
            i = end - 1;
        }
        return found;
    }

    private static Optional<Count> read(String s, int start, int end, int from) {
        int afterScale = end < s.length() && (s.charAt(end) == '万' || s.charAt(end) == '亿') ? end + 1 : end;
        // 5万元 has its unit at 万; the scale belongs to the number everywhere else.
        boolean scaled = afterScale > end && !s.startsWith("万元", end);
        int unitAt = skipNearly(s, scaled ? afterScale : end);
        var unit = unitAt(s, unitAt);
        var number = number(s.substring(start, end));
        if (unit.isEmpty() || number.isEmpty() || (start > 0 && "第〔.".indexOf(s.charAt(start - 1)) >= 0)) {
            return Optional.empty();
        }
        int unitEnd = unitAt + unit.length();
        var before = s.substring(0, start);
        var lead = lead(s.substring(Math.min(from, start), start));
        var trail = trail(s, unitEnd);
        boolean nearly =
                scaled || unitAt > end || endsWithAny(lead, NEARLY_BEFORE) || startsWithAny(trail, NEARLY_AFTER);
        var value = scaled ? number.get().movePointRight(s.charAt(end) == '万' ? 4 : 8) : number.get();
        return Optional.of(new Count(before, lead, value, unit, nearly, trail));
    }

    private static boolean endsWithAny(String text, List<String> words) {
        for (var word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, List<String> words) {
        for (var word : words) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the unit of a number that ends here ends; the number's own end if it has none. */
    private static int unitEnd(String s, int end) {
        int at = end < s.length() && "万亿".indexOf(s.charAt(end)) >= 0 ? end + 1 : end;
        int unitAt = skipNearly(s, at);
        return unitAt + unitAt(s, unitAt).length();
    }

    private static int skipNearly(String s, int at) {
        return at < s.length() && "余多来".indexOf(s.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static String unitAt(String s, int at) {
        if (at >= s.length() || UNITS_BEGIN.indexOf(s.charAt(at)) < 0) {
            return "";
        }
        for (var unit : UNITS) {
            if (s.startsWith(unit, at)) {
                return unit;
            }
        }
        return "";
    }

    private static String lead(String words) {
        int stop = -1;
        for (int i = words.length() - 1; i >= 0 && stop < 0; i--) {
            stop = STOPS.indexOf(words.charAt(i)) >= 0 ? i : -1;
        }
        var lead = words.substring(stop + 1);
        return lead.startsWith("、") ? lead.substring(1) : lead;
    }

    private static String trail(String s, int from) {
        int end = from;
        while (end < s.length() && STOPS.indexOf(s.charAt(end)) < 0 && !isDigit(s.charAt(end))) {
            end++;
        }
        return s.substring(from, end);
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || isHanDigit(c);
    }

    private static boolean isHanDigit(char c) {
        return switch (c) {
            case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万' -> true;
            default -> false;
        };
    }

    private static int endOfNumber(String s, int start) {
        boolean arabic = s.charAt(start) <= '9';
        int end = start + 1;
        while (end < s.length() && (arabic ? isArabic(s, end) : isHanDigit(s.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** A digit, or a point or comma between two digits. */
    private static boolean isArabic(String s, int at) {
        char c = s.charAt(at);
        return isDigit(c) || ((c == '.' || c == ',') && at + 1 < s.length() && isDigit(s.charAt(at + 1)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<BigDecimal> number(String written) {
        if (written.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (written.contains(".")) {
            boolean plain = written.indexOf('.') == written.lastIndexOf('.') && !written.contains(",");
            return plain ? Optional.of(new BigDecimal(written)) : Optional.empty();
        }
        if (written.contains(",") && !isGrouped(written)) {
            return Optional.empty();
        }
        var whole = ChineseNumbers.read(written);
        return whole.isPresent() ? Optional.of(BigDecimal.valueOf(whole.getAsLong())) : Optional.empty();
    }

    /** 1,214 is a number, 12,3 is two. */
    private static boolean isGrouped(String written) {
        var groups = written.split(",", -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return groups[0].length() <= 3;
    }
}
