package org.nianbao.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.Page.Glyph;

/**
 * What one page draws, in its author's coordinates until it is finished. Pages whose text stands on its side, by
 * {@code /Rotate} or without, are turned upright.
 */
final class Drawing {

    /** From the base line to the middle of a letter, in its height. */
    private static final double MIDDLE = 0.35;

    /** What leans more is a watermark (水印). */
    private static final double LEANING = 0.17;

    /** A picture that covers this part of a page is the page: a scan. */
    private static final double WHOLE = 0.5;

    /** So many filled outlines on a page without letters are its letters. */
    private static final int OUTLINES = 200;

    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Quarter> turns = new ArrayList<>();
    private final List<Glyph> hidden = new ArrayList<>();
    private final List<Quarter> hiddenTurns = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private int outlines;

    Drawing(Budget budget) {
        this.budget = budget;
    }

    /**
     * A letter.
     *
     * @param x start of its base line
     * @param y start of its base line
     * @param dx direction of its base line
     * @param dy direction of its base line
     * @param visible false if it is drawn in no colour, as the text that OCR lays over a scan
     */
    void glyph(String text, double x, double y, double dx, double dy, double width, double size, boolean visible) {
        budget.mark();
        if (Math.min(Math.abs(dx), Math.abs(dy)) > LEANING * Math.max(Math.abs(dx), Math.abs(dy))) {
            return;
        }
        (visible ? glyphs : hidden).add(new Glyph(text, x, y, width, size));
        (visible ? turns : hiddenTurns).add(Quarter.of(dx, dy));
    }

    void rule(Box box) {
        budget.mark();
        rules.add(box);
    }

    void picture(Box box) {
        budget.mark();
        pictures.add(box);
    }

    void outline() {
        budget.mark();
        outlines++;
    }

    Page finish(PDRectangle visible, int rotation) {
        var paper = new Box(
                visible.getLowerLeftX(), visible.getLowerLeftY(), visible.getUpperRightX(), visible.getUpperRightY());
        var seen = pictures.stream()
                .map(p -> p.within(paper))
                .filter(p -> !p.isEmpty())
                .toList();
        boolean scan = seen.stream().anyMatch(p -> p.area() > WHOLE * paper.area());
        if (!scan) {
            glyphs.addAll(hidden);
            turns.addAll(hiddenTurns);
        }
        var up = glyphs.isEmpty() ? Quarter.ofRotation(rotation) : Quarter.most(turns);
        for (int i = 0; i < glyphs.size(); i++) {
            glyphs.set(i, up.turned(glyphs.get(i), turns.get(i), paper, MIDDLE));
        }
        double width = up.isSideways() ? paper.height() : paper.width();
        double height = up.isSideways() ? paper.width() : paper.height();
        var visibleGlyphs = onPaper(width, height);
        var rulings = new ArrayList<Page.Ruling>(rules.size());
        for (var rule : rules) {
            var box = up.turned(rule, paper);
            rulings.add(
                    box.width() >= box.height()
                            ? new Page.Ruling(box.left(), box.middleY(), box.right(), box.middleY())
                            : new Page.Ruling(box.middleX(), box.bottom(), box.middleX(), box.top()));
        }
        var shown = new ArrayList<Page.Picture>();
        for (var picture : seen) {
            var box = up.turned(picture, paper);
            shown.add(new Page.Picture(box.left(), box.bottom(), box.width(), box.height()));
        }
        if (visibleGlyphs.isEmpty() && shown.isEmpty() && outlines > OUTLINES) {
            shown.add(new Page.Picture(0, 0, width, height));
        }
        return new Page(width, height, visibleGlyphs, rulings, shown);
    }

    /** Letters on the paper. A word that runs over its edge is kept whole: half a number is another number. */
    private List<Glyph> onPaper(double width, double height) {
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
