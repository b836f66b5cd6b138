package org.nianbao.crawler.face;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit: between Han characters, and at blanks between words. */
public final class Wrap {

    /** Marks that must not begin a line, and marks that must not end one (GB/T 15834). */
    private static final String NOT_FIRST = "，。、；：？！”’）》】〕〉」』…%,.;:!?)]";

    private static final String NOT_LAST = "“‘（《【〔〈「『([";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** What may not be torn apart: a word, or a character with its marks. */
    private final StringBuilder piece = new StringBuilder();
    /** In columns. */
    private int lineWidth;

    private int pieceWidth;

    private Wrap(int width) {
        this.width = width;
    }

    /**
     * The lines of a text, none wider than asked for; blanks at a break are dropped, all else stays.
     *
     * @param width columns, at least 2, which a Han character takes
     */
    public static List<String> at(String text, int width) {
        return new Wrap(Math.max(2, width)).lines(text);
    }

    private List<String> lines(String text) {
        int previous = ' ';
        for (int c : text.codePoints().toArray()) {
            if (!joins(previous, c)) {
                place();
            }
            if (c == '\n') {
                endLine();
            } else {
                piece.appendCodePoint(c);
                pieceWidth += DisplayWidth.of(c);
            }
            previous = c;
        }
        place();
        endLine();
        return lines;
    }

    private static boolean joins(int previous, int next) {
        return !Character.isWhitespace(previous)
                && !Character.isWhitespace(next)
                && (NOT_FIRST.indexOf(next) >= 0
                        || NOT_LAST.indexOf(previous) >= 0
                        || DisplayWidth.of(next) == 0
                        || (isWordPart(previous) && isWordPart(next)));
    }

    private static boolean isWordPart(int c) {
        return c < 0x250;
    }

    /** Puts the piece on this line, else on the next; one that is wider than a line is torn. */
    private void place() {
        if (lineWidth + pieceWidth > width && !line.isEmpty()) {
            endLine();
        }
        if (line.isEmpty() && !lines.isEmpty() && piece.toString().isBlank()) {
            piece.setLength(0);
        }
        for (int c : piece.codePoints().toArray()) {
            int columns = DisplayWidth.of(c);
            if (lineWidth + columns > width) {
                endLine();
            }
            line.appendCodePoint(c);
            lineWidth += columns;
        }
        piece.setLength(0);
        pieceWidth = 0;
    }

    private void endLine() {
        var done = line.toString().stripTrailing();
        if (!done.isEmpty()) {
            lines.add(done);
        }
        line.setLength(0);
        lineWidth = 0;
    }
}
