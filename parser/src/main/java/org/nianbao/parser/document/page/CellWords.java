package org.nianbao.parser.document.page;

import java.util.List;

/** The text of one cell from the letters that stand in it. */
final class CellWords {

    /** Lines of one text stand nearer than this, in the height of a letter; rows of a table seldom do. */
    private static final double LEADING = 1.7;

    /** What a cell keeps free at its sides, in points. */
    private static final double PADDING = 7;

    private CellWords() {}

    /**
     * The text, its lines joined without a blank as Chinese is broken; words of Latin letters get theirs back.
     *
     * @param left left side of the cell
     * @param right right side of the cell
     */
    static String of(List<Page.Glyph> glyphs, double left, double right) {
        var lines = TextLine.of(glyphs);
        var out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).inCell();
            if (i > 0) {
                char a = out.charAt(out.length() - 1);
                char b = text.charAt(0);
                if (TextLine.isDigit(a) && TextLine.isDigit(b)) {
                    out.append(isBroken(lines.get(i - 1), lines.get(i), left, right) ? "" : TextLine.APART);
                } else if (TextLine.isLatin(a) && TextLine.isLatin(b)) {
                    out.append(' ');
                }
            }
            out.append(text);
        }
        return out.toString();
    }

    /** Whether a number goes on in the next line because it did not fit, and is not two numbers one above the other. */
    private static boolean isBroken(TextLine line, TextLine next, double left, double right) {
        double free = PADDING + 0.6 * line.size();
        return line.glyphs().size() > 1
                && right - line.right() < free
                && line.left() - left < free
                && next.y() - line.y() < LEADING * line.size();
    }
}
