package org.nianbao.parser.document.flow;

import java.util.Locale;

/** Writes numbers as lists print them. What a format does not reach is written in digits. */
public final class Numerals {

    private static final String HAN = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] HAN_UNITS = {"", "十", "百", "千"};
    private static final String[] LEGAL_UNITS = {"", "拾", "佰", "仟"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    public static String write(int number, NumberFormat format) {
        var digits = Integer.toString(number);
        return switch (format) {
            case NONE -> "";
            case DECIMAL -> digits;
            case TWO_DIGITS -> number >= 0 && number < 10 ? "0" + digits : digits;
            case FULL_WIDTH -> eachDigit(digits, "０１２３４５６７８９");
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters(number);
            case LOWER_LETTER -> letters(number).toLowerCase(Locale.ROOT);
            case CHINESE -> counting(number, HAN, HAN_UNITS);
            case CHINESE_DIGITS -> eachDigit(digits, HAN);
            case CHINESE_LEGAL -> counting(number, LEGAL, LEGAL_UNITS);
            case STEMS -> oneOf(number, "甲乙丙丁戊己庚辛壬癸");
            case BRANCHES -> oneOf(number, "子丑寅卯辰巳午未申酉戌亥");
            case CIRCLED -> enclosed(number, '①', 20);
            case BRACKETED -> enclosed(number, '⑴', 20);
            case FULL_STOP -> enclosed(number, '⒈', 20);
            case CHINESE_CIRCLED -> enclosed(number, '㊀', 10);
            case CHINESE_BRACKETED -> enclosed(number, '㈠', 10);
            case DASHED -> "- " + digits + " -";
        };
    }

    private static String eachDigit(String digits, String ten) {
        return digits.chars()
                .mapToObj(c -> c == '-' ? "-" : Character.toString(ten.charAt(c - '0')))
                .collect(java.util.stream.Collectors.joining());
    }

    private static String enclosed(int number, char first, int last) {
        return number > 0 && number <= last ? Character.toString(first + number - 1) : Integer.toString(number);
    }

    private static String oneOf(int number, String row) {
        return number > 0 && number <= row.length()
                ? Character.toString(row.charAt(number - 1))
                : Integer.toString(number);
    }

    /** 一百零五, 十二, 壹拾贰. */
    private static String counting(int number, String digits, String[] units) {
        if (number <= 0 || number > 9999) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        boolean zero = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = !out.isEmpty();
                continue;
            }
            out.append(zero ? "零" : "");
            zero = false;
            // 十二, not 一十二, at the start; but 壹拾贰.
            boolean bareTen = out.isEmpty() && place == 1 && digit == 1 && digits.equals(HAN);
            if (!bareTen) {
                out.append(digits.charAt(digit));
            }
            out.append(units[place]);
        }
        return out.toString();
    }

    private static String roman(int number) {
        if (number <= 0 || number > 3999) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    /** A to Z, then AA, BB. */
    private static String letters(int number) {
        if (number <= 0 || number > 780) {
            return Integer.toString(number);
        }
        return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }
}
