package org.nianbao.parser.check;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What leads to one person besides {@link PersonalNumbers}: bank cards (银行卡号) and mail addresses (电子邮箱). */
final class PersonalTraces {

    /** A card of UnionPay (ISO/IEC 7812, numbers from 62), 16 to 19 digits, in one piece or in groups of four. */
    private static final Pattern CARD = Pattern.compile(
            "(?<![\\p{Nd}A-Za-z_])[6６][2２][\\p{Nd}]{2}(?:[ -]?[\\p{Nd}]{4}){3}(?:[ -]?[\\p{Nd}]{1,3})?(?![\\p{Nd}A-Za-z_])");

    /** Bounded, so that no text makes it slow; what has no letters at its end is no domain. */
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\w.+-])([A-Za-z0-9])[\\w.+-]{0,63}@((?:[A-Za-z0-9-]{1,63}\\.){1,6}[A-Za-z]{2,24})(?![\\w-])");

    private static final int HEAD = 4;
    private static final int TAIL = 2;

    private PersonalTraces() {}

    static String hideMail(String text) {
        return text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll(PersonalTraces::mail);
    }

    static String hideCards(String text) {
        return text.indexOf('2') < 0 && text.indexOf('２') < 0
                ? text
                : CARD.matcher(text).replaceAll(PersonalTraces::card);
    }

    /** A mailbox under gov.cn is an office's. */
    private static String mail(MatchResult found) {
        var domain = found.group(2);
        boolean office = domain.equals("gov.cn") || domain.endsWith(".gov.cn");
        return Matcher.quoteReplacement(office ? found.group() : found.group(1) + "***@" + domain);
    }

    private static String card(MatchResult found) {
        var number = found.group();
        if (!hasCheckDigit(number)) {
            return Matcher.quoteReplacement(number);
        }
        var masked = new StringBuilder(number);
        for (int i = HEAD; i < number.length() - TAIL; i++) {
            if (Character.isDigit(number.charAt(i))) {
                masked.setCharAt(i, '*');
            }
        }
        return masked.toString();
    }

    /** The check digit of ISO/IEC 7812 (Luhn); a serial number seldom has it. */
    private static boolean hasCheckDigit(String number) {
        int sum = 0;
        boolean doubled = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit >= 0) {
                int weighed = doubled ? digit * 2 : digit;
                sum += weighed > 9 ? weighed - 9 : weighed;
                doubled = !doubled;
            }
        }
        return sum % 10 == 0;
    }
}
