package org.nianbao.parser.document;

import java.util.List;

/** A piece of a document in reading order. */
public sealed interface Block {

    /**
     * A paragraph, or one line of a plain text file.
     *
     * @param text the text as printed; blanks inside are kept
     */
    record Paragraph(String text) implements Block {}

    /**
     * A table.
     *
     * @param rows its rows from top to bottom; each holds the cells that begin in that row
     * @param ruled whether the source says where each cell begins and ends (HTML), or rows were guessed from text
     */
    record Grid(List<Row> rows, boolean ruled) implements Block {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A picture; it may hold a table that no reader sees.
     *
     * @param source where it lies, as printed
     */
    record Image(String source) implements Block {}

    /** One row of a grid: the cells that begin in it, from left to right. */
    record Row(List<GridCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text its text as printed
     * @param column the grid column in which it begins, from 0
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     */
    record GridCell(String text, int column, int columnSpan, int rowSpan) {}
}
