package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;

/** TXT-02: half-width marks among Han characters. One finding with a count, since a typist's habit repeats. */
final class HalfWidth {

    private static final String MARKS = ",;:()?!";
    private static final String FULL = "，；：（）？！";

    /** So many commas, all of them half-width, are how the file was made; that is said once. */
    private static final int HABIT = 10;

    /** Marks nearer to each other than this stand in one quote. */
    private static final int FAR = 10;

    private HalfWidth() {}

    static List<Draft> marks(CheckContext c) {
        var quotes = new ArrayList<String>();
        int section = 0;
        int half = 0;
        boolean full = false;
        for (var line : c.prose()) {
            var text = line.text().strip();
            int shown = 0;
            boolean latin = false;
            for (int i = 0; i < text.length(); i++) {
                char mark = text.charAt(i);
                if (Terms.isHan(mark)) {
                    continue;
                }
                full |= mark > 0x7F && FULL.indexOf(mark) >= 0;
                boolean inChinese = mark < 0x80 && MARKS.indexOf(mark) >= 0 && isInChinese(text, i);
                // A bracket closes what it opened: API(接口) is Latin to its end.
                latin = mark == '(' ? !inChinese : latin;
                if (inChinese && !(mark == ')' && latin)) {
                    half++;
                    section = quotes.isEmpty() ? line.section() : section;
                    if (i >= shown) {
                        quotes.add(Quotes.around(text, i, i + 1));
                        shown = i + FAR;
                    }
                }
            }
        }
        if (half == 0) {
            return List.of();
        }
        var draft = Draft.advice(Quotes.ofCharacters(c.report())).in(section).quoting(quotes.get(0));
        return List.of(!full && half >= HABIT ? draft.variant("all", half) : draft.saying(half, Quotes.listed(quotes)));
    }

    /** A comma has Han characters on both sides, a bracket Han inside and nothing Latin outside. */
    private static boolean isInChinese(String text, int at) {
        char mark = text.charAt(at);
        char before = neighbour(text, at, -1);
        char after = neighbour(text, at, 1);
        return switch (mark) {
            case '(' -> Terms.isHan(after) && (before == 0 || isChinese(before));
            case ')' -> Terms.isHan(before) && (after == 0 || isChinese(after));
            default -> isChinese(before) && isChinese(after);
        };
    }

    /** The next character that is no blank, 0 at the end of the line. */
    private static char neighbour(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && text.charAt(i) <= ' ') {
            i += step;
        }
        return i < 0 || i >= text.length() ? 0 : text.charAt(i);
    }

    private static boolean isChinese(char c) {
        return Terms.isHan(c) || "“”《》（）。、；：，".indexOf(c) >= 0;
    }
}
