package org.nianbao.parser.document.doc;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The columns of a table's grid, told from the edges of its cells: edges that nearly agree are one. */
final class Columns {

    /** 2 mm: rows drawn or pasted apart differ by less, columns of numbers are wider. */
    private static final int MOST_SLACK = 113;

    private final int[] starts;
    private final int slack;

    private Columns(int[] starts, int slack) {
        this.starts = starts;
        this.slack = slack;
    }

    /**
     * The columns.
     *
     * @param edges all edges of all rows
     * @param narrowest width of the narrowest cell; edges that far apart are never taken for one
     * @return empty if the cells have no width
     */
    static Optional<Columns> of(IntStream edges, int narrowest) {
        if (narrowest <= 0) {
            return Optional.empty();
        }
        int slack = Math.min(MOST_SLACK, narrowest / 3);
        var sorted = edges.sorted().toArray();
        var starts = new int[sorted.length];
        int count = 0;
        for (int edge : sorted) {
            if (count == 0 || edge - starts[count - 1] > slack) {
                starts[count] = edge;
                count++;
            }
        }
        return Optional.of(new Columns(Arrays.copyOf(starts, count), slack));
    }

    /** The column that begins at an edge, from 0. */
    int at(int edge) {
        int found = Arrays.binarySearch(starts, edge);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** How far apart edges of one column may lie. */
    int slack() {
        return slack;
    }
}
