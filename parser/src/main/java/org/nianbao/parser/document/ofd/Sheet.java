package org.nianbao.parser.document.ofd;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.page.Page;

/** A page while it is drawn, in millimetres from its upper left corner. */
final class Sheet {

    static final double POINTS = 72 / 25.4;

    /** A picture that covers this part of a page is the page: a scan. */
    private static final double WHOLE = 0.5;

    /** So many filled outlines on a page without letters are its letters. */
    private static final int OUTLINES = 200;

    /** Counts what is drawn on all pages of a file. */
    static final class Budget {
        private final int most;
        private int marks;

        Budget(int most) {
            this.most = most;
        }

        void mark() {
            if (++marks > most) {
                throw CannotRead.limit("glyphs", most);
            }
        }
    }

    private final double width;
    private final double height;
    private final Budget budget;
    private final List<Page.Glyph> glyphs = new ArrayList<>();
    private final List<Page.Glyph> hidden = new ArrayList<>();
    private final List<Page.Ruling> rulings = new ArrayList<>();
    private final List<Page.Picture> pictures = new ArrayList<>();
    private int outlines;

    Sheet(double width, double height, Budget budget) {
        this.width = width;
        this.height = height;
        this.budget = budget;
    }

    /**
     * A letter.
     *
     * @param visible false if it is drawn in no colour, as the text that OCR lays over a scan
     */
    void glyph(String text, double x, double y, double advance, double size, boolean visible) {
        budget.mark();
        if (x + advance / 2 >= 0 && x + advance / 2 <= width && y >= 0 && y - size / 2 <= height) {
            (visible ? glyphs : hidden)
                    .add(new Page.Glyph(text, x * POINTS, y * POINTS, advance * POINTS, size * POINTS));
        }
    }

    /** A level or upright line. */
    void ruling(double x1, double y1, double x2, double y2) {
        budget.mark();
        rulings.add(new Page.Ruling(
                Math.min(x1, x2) * POINTS,
                Math.min(y1, y2) * POINTS,
                Math.max(x1, x2) * POINTS,
                Math.max(y1, y2) * POINTS));
    }

    void picture(double x, double y, double w, double h) {
        budget.mark();
        double left = Math.max(0, x);
        double top = Math.max(0, y);
        double right = Math.min(width, x + w);
        double bottom = Math.min(height, y + h);
        if (right > left && bottom > top) {
            pictures.add(
                    new Page.Picture(left * POINTS, top * POINTS, (right - left) * POINTS, (bottom - top) * POINTS));
        }
    }

    /** A shape that is no line. */
    void outline() {
        budget.mark();
        outlines++;
    }

    Page finish() {
        double area = width * POINTS * height * POINTS;
        boolean scan = pictures.stream().anyMatch(p -> p.width() * p.height() > WHOLE * area);
        if (!scan) {
            glyphs.addAll(hidden);
        }
        if (glyphs.isEmpty() && pictures.isEmpty() && outlines > OUTLINES) {
            picture(0, 0, width, height);
        }
        return new Page(width * POINTS, height * POINTS, glyphs, rulings, pictures);
    }
}
