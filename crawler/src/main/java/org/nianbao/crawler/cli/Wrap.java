package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit: between Han characters, and at blanks between words. */
final class Wrap {

    /** Marks that must not begin a line (GB/T 15834). */
    private static final String NOT_FIRST = "，。、；：？！”’）》】…%,.;:!?)";

    private Wrap() {}

    static List<String> at(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            if (c == '\n' || (used + DisplayWidth.of(c) > width && NOT_FIRST.indexOf(c) < 0)) {
                int cut = c == '\n' ? line.length() : breakAt(line, c);
                lines.add(line.substring(0, cut).stripTrailing());
                line.delete(0, cut);
                used = DisplayWidth.of(line.toString());
                if (c == '\n') {
                    continue;
                }
            }
            line.appendCodePoint(c);
            used += DisplayWidth.of(c);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Where the full line may be cut before {@code next}: not inside a word or a number. */
    private static int breakAt(StringBuilder line, int next) {
        if (!isWordPart(next)) {
            return line.length();
        }
        int i = line.length();
        while (i > 0 && isWordPart(line.charAt(i - 1))) {
            i--;
        }
        return i == 0 ? line.length() : i;
    }

    private static boolean isWordPart(int c) {
        return c < 0x250 && !Character.isWhitespace(c);
    }
}
