package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.parser.document.page.Page.Glyph;

/** Letters that stand on one base line, from left to right. */
final class TextLine {

    /** Between two numbers that stand apart: a blank would let them be read as one. */
    static final char APART = '｜';

    /** How far from the base line a letter may stand, in its height: a raised mark still belongs to the line. */
    private static final double SAME_LINE = 0.45;

    /** A letter drawn again this near, in its height, makes it look bold. */
    private static final double SAME_PLACE = 0.15;

    private static final double APART_DIGITS = 0.35;
    private static final double APART_WORDS = 0.2;
    private static final double APART_HAN = 1.0;

    /** From here on a gap parts columns. */
    private static final double APART_COLUMNS = 1.5;

    private final List<Glyph> glyphs;

    private TextLine(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The lines of some letters, from top to bottom; blanks and letters drawn twice left out. */
    static List<TextLine> of(List<Glyph> glyphs) {
        var sorted = new ArrayList<Glyph>(glyphs.size());
        for (var glyph : glyphs) {
            if (!isBlank(glyph.text())) {
                sorted.add(glyph);
            }
        }
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        var lines = new ArrayList<TextLine>();
        int start = 0;
        double size = 0;
        for (int i = 0; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).y() - sorted.get(start).y()
                            > SAME_LINE * Math.max(size, sorted.get(i).size())) {
                if (i > start) {
                    lines.add(new TextLine(ordered(sorted.subList(start, i))));
                }
                start = i;
                size = 0;
            }
            size = i == sorted.size() ? size : Math.max(size, sorted.get(i).size());
        }
        return lines;
    }

    private static List<Glyph> ordered(List<Glyph> letters) {
        var byX = new ArrayList<>(letters);
        byX.sort(Comparator.comparingDouble(Glyph::x));
        var kept = new ArrayList<Glyph>(byX.size());
        for (var glyph : byX) {
            if (!isRepeat(kept, glyph)) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static boolean isRepeat(List<Glyph> kept, Glyph glyph) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            var before = kept.get(i);
            if (glyph.x() - before.x() > SAME_PLACE * glyph.size()) {
                return false;
            }
            if (glyph.text().equals(before.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isSpaceChar(c) && c != 0x7F && c != 0x200B && c != 0xFEFF) {
                return false;
            }
        }
        return true;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        var last = glyphs.get(glyphs.size() - 1);
        return last.x() + last.width();
    }

    double y() {
        return glyphs.get(0).y();
    }

    /** Height of its largest letter. */
    double size() {
        double size = 0;
        for (var glyph : glyphs) {
            size = Math.max(size, glyph.size());
        }
        return size;
    }

    /** Whether it has gaps as wide as between columns. */
    boolean isTabular() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (gap(glyphs.get(i - 1), glyphs.get(i)) > APART_COLUMNS) {
                return true;
            }
        }
        return false;
    }

    /** The line as running text, a tab where a gap as wide as between columns is. */
    String running() {
        return text("\t", " ");
    }

    /** The line as text of a cell; numbers that stand apart are kept apart. */
    String inCell() {
        return text(" ", String.valueOf(APART));
    }

    /** The line as in a table without rulings: every gap that running text does not have parts two columns. */
    String byColumns() {
        var out = new StringBuilder(glyphs.size() + 8);
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && gap(glyphs.get(i - 1), glyphs.get(i)) > APART_DIGITS) {
                out.append('\t');
            }
            out.append(glyphs.get(i).text());
        }
        return out.toString();
    }

    /** What is free between two letters, in the height of the larger. */
    private static double gap(Glyph before, Glyph after) {
        return (after.x() - before.x() - before.width()) / Math.max(before.size(), after.size());
    }

    private String text(String columns, String numbers) {
        var out = new StringBuilder(glyphs.size() + 8);
        for (int i = 0; i < glyphs.size(); i++) {
            var glyph = glyphs.get(i);
            if (i > 0) {
                out.append(between(glyphs.get(i - 1), glyph, columns, numbers));
            }
            out.append(glyph.text());
        }
        return out.toString();
    }

    private static String between(Glyph before, Glyph after, String columns, String numbers) {
        double gap = gap(before, after);
        char a = before.text().charAt(before.text().length() - 1);
        char b = after.text().charAt(0);
        boolean digits = isDigit(a) && isDigit(b);
        if (digits && gap <= APART_COLUMNS) {
            return gap > APART_DIGITS || isMark(before, after) ? numbers : "";
        }
        if (gap > APART_COLUMNS) {
            return digits && columns.equals(" ") ? numbers : columns;
        }
        return gap > (isLatin(a) && isLatin(b) ? APART_WORDS : APART_HAN) ? " " : "";
    }

    /** A small raised or lowered digit beside a number refers to a note. */
    private static boolean isMark(Glyph a, Glyph b) {
        double small = Math.min(a.size(), b.size());
        double large = Math.max(a.size(), b.size());
        return small < 0.8 * large && Math.abs(a.y() - b.y()) > 0.12 * large;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    static boolean isLatin(char c) {
        return c < 0x2E80 && Character.isLetterOrDigit(c);
    }
}
