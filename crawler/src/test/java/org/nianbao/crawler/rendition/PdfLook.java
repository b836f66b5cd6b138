package org.nianbao.crawler.rendition;

/**
 * How a PDF is drawn.
 *
 * @param borders how the sides of cells are drawn
 * @param letter height of the letters, in points
 * @param label width of a column of labels, in letters; longer ones are wrapped
 * @param pageHeight height of the part of a page that is written on, in points: low pages cut more tables
 */
public record PdfLook(Borders borders, float letter, int label, float pageHeight) {

    /** Programs draw the same table in many ways. */
    public enum Borders {
        /** Four strokes a cell. */
        STROKES,
        /** Four thin filled boxes a cell. */
        FILLS,
        /** A box of its own around each cell, a little within its place. */
        BOXES,
        /** Short strokes one after the other. */
        DASHES
    }
}
