package org.nianbao.crawler.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as the form prints it, merged cells included.
 *
 * @param id {@code T2}, {@code T3} or {@code T4}
 * @param rows each row holds only the cells that begin in it
 */
record SampleTable(String id, List<List<Cell>> rows) {

    SampleTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A printed cell.
     *
     * @param text what stands in it
     * @param columns grid columns it covers
     * @param rows grid rows it covers
     * @param cellId the number's id; empty for a label
     */
    record Cell(String text, int columns, int rows, Optional<String> cellId) {

        static Cell label(String text, int columns, int rows) {
            return new Cell(text, columns, rows, Optional.empty());
        }

        static Cell number(String cellId, String text, int columns) {
            return new Cell(text, columns, 1, Optional.of(cellId));
        }
    }

    /** Rows of a table while it is being written. */
    static final class Rows {
        private final List<List<Cell>> rows = new ArrayList<>();

        void add(Cell... cells) {
            rows.add(new ArrayList<>(List.of(cells)));
        }

        void append(Cell cell) {
            rows.get(rows.size() - 1).add(cell);
        }

        SampleTable table(String id) {
            return new SampleTable(id, rows);
        }
    }
}
