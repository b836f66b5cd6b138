package org.nianbao.crawler.cli.notice;

/** Text from a report on its way into a letter. */
final class XmlText {

    private XmlText() {}

    /** Without what XML 1.0 cannot hold (2.2), such as control characters; line ends become blanks. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
                .filter(XmlText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
