package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;

/** Brings printed labels into the form in which they are compared (steps of the template files). */
public final class Labels {

    private Labels() {}

    /** The text without any white space; nothing else is changed. Asked for every cell and line, hence by hand. */
    public static String squeeze(String text) {
        int i = 0;
        while (i < text.length() && !isBlank(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The words between white space. */
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** All of Unicode's white space lies in the basic plane; marks without width count as blank too. */
    private static boolean isBlank(char c) {
        return c <= ' '
                || c >= 0x7F && c < 0x3400 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B)
                || c == 0xFEFF;
    }

    /**
     * A label as compared: NFKC, no white space, one kind of bracket, quote and item number.
     *
     * @param label as printed
     */
    public static String normalise(String label) {
        var s = squeeze(Folding.fold(label));
        for (int i = 0; i < s.length(); i++) {
            if (oneKind(s.charAt(i)) != s.charAt(i)) {
                s = exchange(s);
                break;
            }
        }
        return item(s);
    }

    private static String exchange(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(oneKind(text.charAt(i)));
        }
        return out.toString();
    }

    private static char oneKind(char c) {
        return c < 0x7F || (c >= 0x4E00 && c <= 0x9FFF)
                ? c
                : switch (c) {
                    case '“', '”', '„', '‟', '″', '「', '」', '『', '』' -> '"';
                    case '‘', '’', '′' -> '\'';
                    case '〈' -> '<';
                    case '〉' -> '>';
                    case '〔', '【' -> '[';
                    case '〕', '】' -> ']';
                    default -> c;
                };
    }

    /** (1) and 1、 at the start become 1. */
    private static String item(String text) {
        if (text.isEmpty() || (text.charAt(0) != '(' && !isDigit(text.charAt(0)))) {
            return text;
        }
        int from = text.charAt(0) == '(' ? 1 : 0;
        int end = from;
        while (end < text.length() && end < from + 2 && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from || end == text.length()) {
            return text;
        }
        char after = text.charAt(end);
        boolean closed = from == 1 ? after == ')' : after == '.' || after == '、';
        return closed ? text.substring(from, end) + "." + text.substring(end + 1) : text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
