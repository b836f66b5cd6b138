package org.nianbao.crawler.alert.post;

import java.util.regex.Pattern;

/** Makes text fit for a mail. */
final class MailText {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t\n]]+");
    private static final Pattern LIST_NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
    private static final int LONGEST_LINE = 250;

    private MailText() {}

    /** One line for a header: what could begin another is a blank, and what looks encoded will not be decoded. */
    static String line(String text) {
        var line = BREAKS.matcher(text).replaceAll(" ").strip().replace("=?", "= ?");
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }

    /** A text in the canonical form of MIME (RFC 2046, 4.1.1): lines end in CRLF. */
    static String body(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROLS.matcher(lines).replaceAll("").replace("\n", "\r\n");
    }

    /**
     * The name of a list (RFC 2919, 3): words with dots between.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static String listName(String name) {
        if (!LIST_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "not the name of a list: " + BREAKS.matcher(name).replaceAll(" "));
        }
        return name;
    }
}
