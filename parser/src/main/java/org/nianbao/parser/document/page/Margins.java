package org.nianbao.parser.document.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Left and right edge of the running text, and what they say about where paragraphs end. */
final class Margins {

    /** A line that ends this far before the others, in the height of its letters, ends its paragraph. */
    private static final double SHORT = 2.2;

    /** A line that begins this far to the right begins a paragraph; the usual indent is two letters. */
    private static final double INDENT = 1.2;

    /** From one base line to the next within a paragraph, at most. */
    private static final double LEADING = 2.4;

    private static final double SAME_SIZE = 0.2;

    /** A line and its page. */
    record PageLine(TextLine line, Page page) {}

    private record Edges(double left, double right) {}

    private final Map<Long, Edges> byWidth = new HashMap<>();

    private Margins() {}

    static Margins of(List<PageContent> pages) {
        var margins = new Margins();
        for (var content : pages) {
            for (var item : content.items()) {
                if (item instanceof PageContent.Line line) {
                    var edges = new Edges(line.line().left(), line.line().right());
                    margins.byWidth.merge(
                            width(content.page()),
                            edges,
                            (a, b) -> new Edges(Math.min(a.left(), b.left()), Math.max(a.right(), b.right())));
                }
            }
        }
        return margins;
    }

    private static long width(Page page) {
        return Math.round(page.width());
    }

    /** Whether a line is of the same paragraph as the one before it. */
    boolean goesOn(PageLine before, PageLine next) {
        double size = before.line().size();
        if (Math.abs(size - next.line().size()) > SAME_SIZE * size
                || before.line().isTabular()
                || next.line().isTabular()) {
            return false;
        }
        if (before.page() == next.page() && next.line().y() - before.line().y() > LEADING * size) {
            return false;
        }
        double right = edges(before).right();
        double left = edges(next).left();
        return before.line().right() > right - SHORT * size && next.line().left() < left + INDENT * size;
    }

    private Edges edges(PageLine line) {
        return byWidth.getOrDefault(width(line.page()), new Edges(0, line.page().width()));
    }
}
