package org.nianbao.parser.check;

import java.util.OptionalLong;

/** Whole numbers as written in running text: 1,214 and 一千二百一十四 alike. */
final class ChineseNumbers {

    /** A regular expression for what {@link #read} may be given; both alternatives are bounded. */
    static final String PATTERN = "(?:\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,9}|[零〇一二两三四五六七八九十百千万]{1,16})";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {}

    /** The number, or empty if the text is none, such as 十百 or 一二三. */
    static OptionalLong read(String text) {
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            var digits = text.replace(",", "");
            return digits.length() <= 12 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? OptionalLong.of(Long.parseLong(digits))
                    : OptionalLong.empty();
        }
        int wan = text.indexOf('万');
        if (wan < 0) {
            return section(text);
        }
        if (text.indexOf('万', wan + 1) >= 0) {
            return OptionalLong.empty();
        }
        var high = section(text.substring(0, wan));
        var rest = text.substring(wan + 1);
        var low = rest.isEmpty() ? OptionalLong.of(0) : section(rest);
        return high.isPresent() && low.isPresent() && high.getAsLong() > 0
                ? OptionalLong.of(high.getAsLong() * 10_000 + low.getAsLong())
                : OptionalLong.empty();
    }

    /** A number below 万: units fall from left to right, and 零 stands only between. */
    private static OptionalLong section(String text) {
        long sum = 0;
        long unitBefore = 10_000;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            long unit = unitOf(c);
            if (unit > 0) {
                boolean bareTen = unit == 10 && digit < 0;
                if (unit >= unitBefore || (digit <= 0 && !bareTen)) {
                    return OptionalLong.empty();
                }
                sum += (bareTen ? 1 : digit) * unit;
                unitBefore = unit;
                digit = -1;
                continue;
            }
            int value = digitOf(c);
            // Two digits in a row are a year or a list, not a number; after 零 one may follow.
            if (value < 0 || digit > 0 || (digit == 0 && value == 0)) {
                return OptionalLong.empty();
            }
            digit = value;
        }
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum + Math.max(digit, 0));
    }

    private static long unitOf(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int digitOf(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
