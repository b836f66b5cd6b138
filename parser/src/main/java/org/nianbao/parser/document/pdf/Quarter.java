package org.nianbao.parser.document.pdf;

import java.util.List;
import org.nianbao.parser.document.page.Box;
import org.nianbao.parser.document.page.Page.Glyph;

/** The way a base line runs, and how the page is turned for it to run to the right. */
enum Quarter {
    RIGHT,
    UP,
    LEFT,
    DOWN;

    static Quarter of(double dx, double dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? RIGHT : LEFT;
        }
        return dy > 0 ? UP : DOWN;
    }

    /** The direction that runs to the right on a page shown turned clockwise. */
    static Quarter ofRotation(int degrees) {
        return values()[Math.floorMod(degrees / 90, 4)];
    }

    /** The one met most often. */
    static Quarter most(List<Quarter> all) {
        var count = new int[4];
        all.forEach(q -> count[q.ordinal()]++);
        var best = RIGHT;
        for (var q : values()) {
            best = count[q.ordinal()] > count[best.ordinal()] ? q : best;
        }
        return best;
    }

    boolean isSideways() {
        return this == UP || this == DOWN;
    }

    /** From the page's left edge, once turned. */
    private double x(double x, double y, Box paper) {
        return switch (this) {
            case RIGHT -> x - paper.left();
            case UP -> y - paper.bottom();
            case LEFT -> paper.right() - x;
            case DOWN -> paper.top() - y;
        };
    }

    /** From the page's upper edge, once turned. */
    private double y(double x, double y, Box paper) {
        return switch (this) {
            case RIGHT -> paper.top() - y;
            case UP -> x - paper.left();
            case LEFT -> y - paper.bottom();
            case DOWN -> paper.right() - x;
        };
    }

    /** A box on the turned page; its {@code bottom} is then its upper edge, as y grows downwards there. */
    Box turned(Box box, Box paper) {
        return Box.at(x(box.left(), box.bottom(), paper), y(box.left(), box.bottom(), paper))
                .with(x(box.right(), box.top(), paper), y(box.right(), box.top(), paper));
    }

    /**
     * A letter on the turned page. One whose base line runs another way keeps its middle.
     *
     * @param middle from the base line to the middle of a letter, in its height
     */
    Glyph turned(Glyph g, Quarter way, Box paper, double middle) {
        if (way == this) {
            return new Glyph(g.text(), x(g.x(), g.y(), paper), y(g.x(), g.y(), paper), g.width(), g.size());
        }
        double along = g.width() / 2;
        double above = middle * g.size();
        double cx = g.x()
                + switch (way) {
                    case RIGHT -> along;
                    case UP -> -above;
                    case LEFT -> -along;
                    case DOWN -> above;
                };
        double cy = g.y()
                + switch (way) {
                    case RIGHT -> above;
                    case UP -> along;
                    case LEFT -> -above;
                    case DOWN -> -along;
                };
        return new Glyph(
                g.text(), x(cx, cy, paper) - g.size() / 2, y(cx, cy, paper) + middle * g.size(), g.size(), g.size());
    }
}
