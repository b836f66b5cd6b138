package org.nianbao.crawler.alert;

/** Makes any text fit to stand in an XML 1.0 document. */
final class XmlText {

    private XmlText() {}

    /** The text without control characters and non-characters; half a surrogate pair becomes U+FFFD. */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append('\uFFFD');
            } else if (isAllowed(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Char of XML 1.0, less the C1 controls, which are allowed and useless. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0x7F) || (c > 0x9F && (c & 0xFFFE) != 0xFFFE);
    }
}
