package org.nianbao.parser.check;

import java.util.List;

/** Hides what identifies a person (公民身份号码、手机号码、银行卡号、电子邮箱) in everything that is shown: 640*************12. */
public final class Mask {

    private static final int ID_DIGITS = 18;
    private static final int MOBILE_DIGITS = 11;
    private static final int HEAD = 3;
    private static final int TAIL = 2;

    private Mask() {}

    static List<String> all(List<String> texts) {
        return texts.stream().map(Mask::over).toList();
    }

    /**
     * What a portal or a report wrote, with the middle of every such number and address starred; most texts hold none and are
     * returned as they are. A mailbox under gov.cn is an office's and stays.
     */
    public static String over(String text) {
        return PersonalTraces.hideMail(numbers(text));
    }

    /** As {@link #over}, but mail addresses stay: for our own lines, which say where to write to. */
    public static String numbers(String text) {
        StringBuilder masked = null;
        for (int i = 0; i < text.length(); ) {
            if (!PersonalNumbers.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = PersonalNumbers.runEnd(text, i);
            if (end - i >= MOBILE_DIGITS && isPersonal(text.substring(i, end))) {
                masked = masked == null ? new StringBuilder(text) : masked;
                for (int j = i + HEAD; j < end - TAIL; j++) {
                    masked.setCharAt(j, '*');
                }
            }
            i = Math.max(end, i + 1);
        }
        return PersonalTraces.hideCards(masked == null ? text : masked.toString());
    }

    /** Wider than what is reported: a number with a wrong check digit is hidden as well. */
    private static boolean isPersonal(String run) {
        return (run.length() == ID_DIGITS && PersonalNumbers.hasBirthday(run)) || PersonalNumbers.isMobile(run);
    }
}
