package org.nianbao.parser.check;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Numbers that belong to one person: identity numbers (公民身份号码, GB 11643) and mobile numbers (手机号码). */
final class PersonalNumbers {

    private static final int ID_DIGITS = 18;
    private static final int MOBILE_DIGITS = 11;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalNumbers() {}

    /**
     * The end of the run of digits that begins there, a closing X of an identity number included; {@code from} where none
     * begins. Digits of any width count.
     */
    static int runEnd(String text, int from) {
        if (from > 0 && isPartOfWord(text.charAt(from - 1))) {
            return from;
        }
        int end = from;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        if (end - from == ID_DIGITS - 1 && end < text.length() && isX(text.charAt(end))) {
            end++;
        }
        return end < text.length() && isPartOfWord(text.charAt(end)) ? from : end;
    }

    /** Whether the check digit is right and the digits hold a date of birth. */
    static boolean isIdentity(String run) {
        if (run.length() != ID_DIGITS || !hasBirthday(run)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += digit(run.charAt(i)) * WEIGHTS[i];
        }
        char last = isX(run.charAt(ID_DIGITS - 1)) ? 'X' : (char) ('0' + digit(run.charAt(ID_DIGITS - 1)));
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == last;
    }

    /** Whether the digits 7 to 14 are a day on which a living person may be born, and the first is that of a province. */
    static boolean hasBirthday(String run) {
        int province = digit(run.charAt(0));
        int year = number(run, 6, 10);
        if (province < 1 || province > 8 || year < 1900 || year > 2100) {
            return false;
        }
        try {
            LocalDate.of(year, number(run, 10, 12), number(run, 12, 14));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    static boolean isMobile(String run) {
        return run.length() == MOBILE_DIGITS && digit(run.charAt(0)) == 1 && digit(run.charAt(1)) >= 3;
    }

    private static int number(String run, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(run.charAt(i));
        }
        return number;
    }

    /** Of any width. */
    static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ';
    }

    private static boolean isPartOfWord(char c) {
        return digit(c) >= 0 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
