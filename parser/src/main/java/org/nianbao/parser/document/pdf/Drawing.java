package org.nianbao.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.page.Box;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.Page.Glyph;
import org.nianbao.parser.document.page.Sheet;

/**
 * What one page draws, in its author's coordinates until it is finished. Pages whose text stands on its side, by
 * {@code /Rotate} or without, are turned upright.
 */
final class Drawing {

    /** What leans more is a watermark (水印). */
    private static final double LEANING = 0.17;

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
        budget.marks(1);
        if (Math.min(Math.abs(dx), Math.abs(dy)) > LEANING * Math.max(Math.abs(dx), Math.abs(dy))) {
            return;
        }
        (visible ? glyphs : hidden).add(new Glyph(text, x, y, width, size));
        (visible ? turns : hiddenTurns).add(Quarter.of(dx, dy));
    }

    void rule(Box box) {
        budget.marks(1);
        rules.add(box);
    }

    void picture(Box box) {
        budget.marks(1);
        pictures.add(box);
    }

    /** Shapes that are no lines. */
    void outlines(int more) {
        budget.marks(more);
        outlines += more;
    }

    Page finish(PDRectangle visible, int rotation) {
        var paper = new Box(
                visible.getLowerLeftX(), visible.getLowerLeftY(), visible.getUpperRightX(), visible.getUpperRightY());
        var ways = turns.isEmpty() ? hiddenTurns : turns;
        var up = ways.isEmpty() ? Quarter.ofRotation(rotation) : Quarter.most(ways);
        var sheet =
                up.isSideways() ? new Sheet(paper.height(), paper.width()) : new Sheet(paper.width(), paper.height());
        for (int i = 0; i < glyphs.size(); i++) {
            sheet.glyph(up.turned(glyphs.get(i), turns.get(i), paper, Sheet.MIDDLE));
        }
        for (int i = 0; i < hidden.size(); i++) {
            sheet.hidden(up.turned(hidden.get(i), hiddenTurns.get(i), paper, Sheet.MIDDLE));
        }
        rules.forEach(rule -> sheet.rule(up.turned(rule, paper)));
        pictures.forEach(picture -> sheet.picture(up.turned(picture, paper)));
        sheet.outlines(outlines);
        return sheet.finish();
    }
}
