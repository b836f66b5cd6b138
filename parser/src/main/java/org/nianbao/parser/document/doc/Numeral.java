package org.nianbao.parser.document.doc;

import java.util.Locale;

/** Numbers of list items as printed, by the codes of number formats (MSONFC, [MS-OSHARED] 2.2.1.3). */
final class Numeral {

    private static final String PLAIN = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private Numeral() {}

    /** The number; empty for bullets, plain figures for formats that reports do not use. */
    static String of(int number, int format) {
        return switch (format) {
            case BULLET, NONE -> "";
            case 1 -> roman(number).toUpperCase(Locale.ROOT);
            case 2 -> roman(number);
            case 3 -> letters(number).toUpperCase(Locale.ROOT);
            case 4 -> letters(number);
            case 10, 36, 40 -> digits(number);
            case 11, 33, 35, 37, 39 -> counting(number, PLAIN, "十百千");
            case 16, 34, 38 -> counting(number, LEGAL, "拾佰仟");
            case 14, 19 -> fullWidth(number);
            case 18, 28 -> enclosed(number, '①', 20);
            case 22 -> number < 10 ? "0" + number : Integer.toString(number);
            case 26 -> enclosed(number, '⒈', 20);
            case 27 -> enclosed(number, '⑴', 20);
            case 29 -> enclosed(number, '㈠', 10);
            case 30 -> oneOf(number, "甲乙丙丁戊己庚辛壬癸");
            case 31 -> oneOf(number, "子丑寅卯辰巳午未申酉戌亥");
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                out.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return out.toString();
    }

    /** a to z, then aa, bb. */
    private static String letters(int number) {
        if (number < 1 || number > 780) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String digits(int number) {
        var out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append(c == '0' ? '〇' : PLAIN.charAt(c - '0')));
        return out.toString();
    }

    private static String fullWidth(int number) {
        var out = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
        return out.toString();
    }

    private static String enclosed(int number, char one, int last) {
        return number < 1 || number > last ? Integer.toString(number) : Character.toString(one + number - 1);
    }

    private static String oneOf(int number, String letters) {
        return number < 1 || number > letters.length()
                ? Integer.toString(number)
                : letters.substring(number - 1, number);
    }

    /** 一, 十, 十一, 二十, 一百零三. */
    private static String counting(int number, String digits, String units) {
        if (number < 1 || number > 9999) {
            return Integer.toString(number);
        }
        var text = Integer.toString(number);
        var out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            int power = text.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                out.append(digits.charAt(0));
                gap = false;
            }
            boolean bareTen = digit == 1 && power == 1 && i == 0 && digits.equals(PLAIN);
            if (!bareTen) {
                out.append(digits.charAt(digit));
            }
            if (power > 0) {
                out.append(units.charAt(power - 1));
            }
        }
        return out.toString();
    }
}
