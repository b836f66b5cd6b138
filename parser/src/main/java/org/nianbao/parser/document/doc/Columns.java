package org.nianbao.parser.document.doc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a table's grid, told from the edges of its cells: edges that nearly agree are one. */
final class Columns {

    /** 2 mm: rows drawn or pasted apart differ by less, columns of numbers are wider. */
    private static final int MOST_SLACK = 113;

    private final int[] starts;

    private Columns(int[] starts) {
        this.starts = starts;
    }

    /**
     * The columns of rows.
     *
     * @return empty if a cell has no width
     */
    static Optional<Columns> of(List<List<DraftRow.Placed>> rows) {
        int narrowest = Integer.MAX_VALUE;
        var sorted = new int[2 * rows.stream().mapToInt(List::size).sum()];
        int n = 0;
        for (var row : rows) {
            for (var cell : row) {
                narrowest = Math.min(narrowest, cell.right() - cell.left());
                sorted[n++] = cell.left();
                sorted[n++] = cell.right();
            }
        }
        if (narrowest <= 0) {
            return Optional.empty();
        }
        // Edges of one cell are three times as far apart, so they are never taken for one.
        int slack = Math.min(MOST_SLACK, narrowest / 3);
        Arrays.sort(sorted);
        var starts = new int[n];
        int count = 0;
        for (int edge : sorted) {
            if (count == 0 || edge - starts[count - 1] > slack) {
                starts[count] = edge;
                count++;
            }
        }
        return Optional.of(new Columns(Arrays.copyOf(starts, count)));
    }

    /** The column that begins at an edge, from 0. */
    int at(int edge) {
        int found = Arrays.binarySearch(starts, edge);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
