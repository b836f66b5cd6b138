package org.nianbao.parser.report;

import java.text.Normalizer;

/** Brings printed labels into the form in which they are compared (steps of the template files). */
public final class Labels {

    private Labels() {}

    /** The text without any white space; nothing else is changed. */
    public static String squeeze(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF && c != 0x200B)
                .forEach(out::appendCodePoint);
        return out.toString();
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
