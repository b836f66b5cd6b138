package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.page.Page.Glyph;
import org.nianbao.parser.document.page.Page.Picture;
import org.nianbao.parser.document.page.Page.Ruling;

/** A page while it is drawn, in points from its upper left corner. What cannot be seen is left out at the end. */
public final class Sheet {

    /** From the base line to the middle of a letter, in its height. */
    public static final double MIDDLE = 0.35;

    /** A picture that covers this part of a page is the page: a scan. */
    private static final double WHOLE = 0.5;

    /** So many filled outlines on a page without letters are its letters. */
    private static final int OUTLINES = 200;

    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> hidden = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private int outlines;

    public Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public void glyph(Glyph glyph) {
        glyphs.add(glyph);
    }

    /** A letter drawn in no colour, as the text that OCR lays over a scan. */
    public void hidden(Glyph glyph) {
        hidden.add(glyph);
    }

    /** A line, or a thin filled box, as the line through its middle. */
    public void rule(Box box) {
        rulings.add(
                box.width() >= box.height()
                        ? new Ruling(box.left(), box.middleY(), box.right(), box.middleY())
                        : new Ruling(box.middleX(), box.bottom(), box.middleX(), box.top()));
    }

    /** A picture, as far as it lies on the paper. */
    public void picture(Box box) {
        var seen = box.within(new Box(0, 0, width, height));
        if (!seen.isEmpty()) {
            pictures.add(new Picture(seen.left(), seen.bottom(), seen.width(), seen.height()));
        }
    }

    /** Shapes that are no lines. */
    public void outlines(int more) {
        outlines += more;
    }

    public Page finish() {
        boolean scan = pictures.stream().anyMatch(p -> p.width() * p.height() > WHOLE * width * height);
        if (!scan) {
            glyphs.addAll(hidden);
        }
        var seen = onPaper();
        if (seen.isEmpty() && pictures.isEmpty() && outlines > OUTLINES) {
            pictures.add(new Picture(0, 0, width, height));
        }
        return new Page(width, height, seen, rulings, pictures);
    }

    /** Letters on the paper. A word that runs over its edge is kept whole: half a number is another number. */
    private List<Glyph> onPaper() {
        var kept = new ArrayList<Glyph>(glyphs.size());
        double endX = Double.NaN;
        double endY = Double.NaN;
        for (var g : glyphs) {
            double x = g.x() + g.width() / 2;
            double y = g.y() - MIDDLE * g.size();
            boolean inside = x >= 0 && x <= width && y >= 0 && y <= height;
            if (inside || Math.abs(g.x() - endX) < g.size() / 2 && Math.abs(g.y() - endY) < 1) {
                kept.add(g);
                endX = g.x() + g.width();
                endY = g.y();
            }
        }
        return kept;
    }
}
