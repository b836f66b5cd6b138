package org.nianbao.parser.document.page;

import java.util.List;

/**
 * A page as drawn.
 *
 * @param width of the visible page, in points
 * @param height of the visible page, in points
 * @param glyphs letters in the order drawn, which need not be the order of reading
 * @param rulings lines and thin filled boxes, upright or level; others do not matter
 * @param pictures raster images, and anything that hides what it shows from a reader
 */
public record Page(double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Picture> pictures) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
    }

    /**
     * A letter, or a few that are drawn as one.
     *
     * @param text as Unicode; U+FFFD where the file does not say which letter it is
     * @param x left edge
     * @param y base line
     * @param width advance
     * @param size height of the font as drawn
     */
    public record Glyph(String text, double x, double y, double width, double size) {}

    /** A straight line from ({@code x1}, {@code y1}) to ({@code x2}, {@code y2}), the smaller coordinate first. */
    public record Ruling(double x1, double y1, double x2, double y2) {}

    /** An image by its left, upper edge and size. */
    public record Picture(double x, double y, double width, double height) {}
}
