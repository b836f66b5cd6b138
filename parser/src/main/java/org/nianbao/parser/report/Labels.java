package org.nianbao.parser.report;

import java.text.Normalizer;

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
        var s = squeeze(Normalizer.normalize(label, Normalizer.Form.NFKC));
        var out = new StringBuilder(s.length());
        s.codePoints().forEach(c -> {
            switch (c) {
                case '“', '”', '„', '‟', '″', '「', '」', '『', '』' -> out.append('"');
                case '‘', '’', '′' -> out.append('\'');
                case '〈', '＜' -> out.append('<');
                case '〉', '＞' -> out.append('>');
                case '〔', '【', '﹝' -> out.append('[');
                case '〕', '】', '﹞' -> out.append(']');
                case '﹑' -> out.append('、');
                default -> out.appendCodePoint(c);
            }
        });
        return ITEM.matcher(out).replaceFirst("$1$2.");
    }

    private static final java.util.regex.Pattern ITEM =
            java.util.regex.Pattern.compile("^(?:\\((\\d{1,2})\\)|(\\d{1,2})[.、])");
}
