package org.nianbao.crawler.ledger;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class CellText {

    /** Longest text of a cell in UTF-16 units (ECMA-376; Excel's own limit). */
    static final int LONGEST = 32_767;

    private static final String CUT = "…";

    /** What XML 1.0 has no place for, and what stands for itself only in a workbook: {@code _x000D_}. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The same text, without what cannot stand there; what is too long ends with an ellipsis. */
    static String of(String text) {
        var clean =
                NOT_XML.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD");
        var escaped = ESCAPE.matcher(clean).replaceAll("_x005F_");
        return escaped.length() <= LONGEST ? escaped : cut(escaped);
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
