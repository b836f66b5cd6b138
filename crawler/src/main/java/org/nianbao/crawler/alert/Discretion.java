package org.nianbao.crawler.alert;

import java.util.regex.Pattern;
import org.nianbao.parser.check.Mask;

/** Hides persons in whatever leaves the house: their numbers, and names that a label announces. */
public final class Discretion {

    /** A name that a label announces; the family name stays. */
    private static final Pattern PERSON = Pattern.compile(
            "((?:联系人|经办人|申请人|当事人|负责人|身份证姓名|姓名)\\s?[:：]\\s?\\p{IsHan})\\p{IsHan}{1,3}(?=[\\s，。,;；、)）]|$)");

    private Discretion() {}

    /**
     * One of our own lines: what others wrote in it was masked when the verdict was written, mail addresses too; those that
     * are left are the office's. The text with the given names of such persons and the middle of such numbers starred.
     */
    public static String over(String text) {
        return PERSON.matcher(Mask.numbers(text)).replaceAll("$1**");
    }
}
