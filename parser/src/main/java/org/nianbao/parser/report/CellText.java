package org.nianbao.parser.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a number cell: a number, perhaps with a unit or a remark, a blank, or something else. */
final class CellText {

    private static final Set<String> BLANKS = Set.of("", "-", "—", "－", "–", "/", "／", "无", "——", "\\");

    /** No count or amount of a report has more digits; longer runs are telephone or registration numbers. */
    private static final String NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,8})?";

    private static final Pattern VALUE =
            Pattern.compile("(?<number>" + NUMBER + ")(?:万元|亿元|元|件|项|条|个|宗|起|次)?(?<remark>[(\\[].{0,200})?");

    private static final int LONGEST = 240;

    private CellText() {}

    /** A mark for "not filled", a number (digits first, then at most a unit and a bracketed remark), or a text. */
    static Token.Kind kind(String raw) {
        if (isCount(raw)) {
            return Token.Kind.NUMBER;
        }
        var squeezed = Labels.squeeze(raw);
        if (BLANKS.contains(squeezed)) {
            return Token.Kind.BLANK;
        }
        return raw.length() <= LONGEST
                        && canBegin(squeezed.charAt(0))
                        && VALUE.matcher(fold(squeezed)).matches()
                ? Token.Kind.NUMBER
                : Token.Kind.TEXT;
    }

    /** What nearly all cells hold, told without a pattern. */
    private static boolean isCount(String raw) {
        if (raw.isEmpty() || raw.length() > 9) {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Most cells with a text are told from numbers by their first character. */
    private static boolean canBegin(char first) {
        return first < 0x3400 || first > 0x9FFF;
    }

    /**
     * The number, without unit and remark. A remark whose bracket never closes was cut off, and what is cut may change
     * the number's meaning: no value.
     */
    static Optional<BigDecimal> value(String raw) {
        if (isCount(raw)) {
            return Optional.of(BigDecimal.valueOf(Integer.parseInt(raw)));
        }
        if (raw.length() > LONGEST || isTwoNumbers(raw)) {
            return Optional.empty();
        }
        var m = VALUE.matcher(fold(raw));
        if (!m.matches()) {
            return Optional.empty();
        }
        var remark = m.group("remark");
        if (remark != null && !remark.endsWith(")") && !remark.endsWith("]")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(m.group("number").replace(",", "")));
    }

    /** 1 2 is a twelve set wide, but 12 34 may be two numbers in one cell: nobody knows, so it is none. */
    private static boolean isTwoNumbers(String raw) {
        int digits = 0;
        int longest = 0;
        int groups = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isDigit(c)) {
                groups += digits == 0 ? 1 : 0;
                digits++;
                longest = Math.max(longest, digits);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                digits = 0;
            } else if (".,．，".indexOf(c) >= 0) {
                digits++;
            } else if (groups > 0) {
                break;
            }
        }
        return groups > 1 && longest > 1;
    }

    private static String fold(String raw) {
        return Labels.squeeze(Folding.fold(raw));
    }
}
