package org.nianbao.parser.document.ofd;

import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.page.Box;
import org.nianbao.parser.document.page.Page;
import org.nianbao.parser.document.page.Sheet;

/** What one page draws, in points from its upper left corner; counts it. */
final class Canvas {

    private final Sheet sheet;
    private final Budget budget;

    Canvas(double width, double height, Budget budget) {
        this.sheet = new Sheet(width, height);
        this.budget = budget;
    }

    /**
     * A letter.
     *
     * @param visible false if it is drawn in no colour
     */
    void glyph(Page.Glyph glyph, boolean visible) {
        budget.marks(1);
        if (visible) {
            sheet.glyph(glyph);
        } else {
            sheet.hidden(glyph);
        }
    }

    void rule(Box box) {
        budget.marks(1);
        sheet.rule(box);
    }

    void picture(Box box) {
        budget.marks(1);
        sheet.picture(box);
    }

    /** Shapes that are no lines. */
    void outlines(int more) {
        budget.marks(more);
        sheet.outlines(more);
    }

    Page finish() {
        return sheet.finish();
    }
}
