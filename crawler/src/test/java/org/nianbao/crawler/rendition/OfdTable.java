package org.nianbao.crawler.rendition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.parser.document.Block;

/** A table laid out on pages: columns by their texts, rows as high as their lines, cut between rows. */
final class OfdTable {

    private static final double SIZE = 3;
    private static final double LINE = 4.2;
    private static final double PADDING = 1;

    private final Block.Grid grid;
    private final double left;
    private final OfdPages pages;
    private final double[] edges;
    private final double[] heights;

    /** What each cell has still to print; cells with the same text are equal, so by identity. */
    private final Map<Block.GridCell, Deque<String>> rest = new IdentityHashMap<>();

    private record Cell(Block.GridCell cell, int row) {}

    private final List<Cell> cells = new ArrayList<>();

    OfdTable(Block.Grid grid, double left, double width, OfdPages pages) {
        this.grid = grid;
        this.left = left;
        this.pages = pages;
        this.edges = edges(width);
        this.heights = new double[grid.rows().size()];
        Arrays.fill(heights, LINE + 2 * PADDING);
        for (int r = 0; r < heights.length; r++) {
            for (var cell : grid.rows().get(r).cells()) {
                cells.add(new Cell(cell, r));
                var lines = wrapped(cell.text(), (width(cell) - 2 * PADDING) / SIZE);
                rest.put(cell, new ArrayDeque<>(lines));
                int last = r + cell.rowSpan() - 1;
                double there = 0;
                for (int k = r; k <= last; k++) {
                    there += heights[k];
                }
                heights[last] += Math.max(0, lines.size() * LINE + 2 * PADDING - there);
            }
        }
    }

    private double[] edges(double width) {
        int columns = grid.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> c.column() + c.columnSpan())
                .max()
                .orElse(1);
        var weights = new double[columns];
        Arrays.fill(weights, 3);
        for (var row : grid.rows()) {
            for (var cell : row.cells()) {
                if (cell.columnSpan() == 1) {
                    double wide = Math.min(OfdPages.width(cell.text()), 12);
                    weights[cell.column()] = Math.max(weights[cell.column()], wide);
                }
            }
        }
        double sum = Arrays.stream(weights).sum();
        var edges = new double[columns + 1];
        edges[0] = left;
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + width * weights[i] / sum;
        }
        return edges;
    }

    private double width(Block.GridCell cell) {
        return edges[cell.column() + cell.columnSpan()] - edges[cell.column()];
    }

    /** Draws it from a height downwards, on as many pages as it takes; returns where it ends. */
    double draw(double start, double top, double bottom) {
        double y = start;
        int from = 0;
        while (from < heights.length) {
            int to = from;
            double end = y;
            while (to < heights.length && end + heights[to] <= bottom) {
                end += heights[to];
                to++;
            }
            if (to > from) {
                page(from, to, y);
            } else if (y == top) {
                throw new IllegalArgumentException("a row is higher than a page");
            }
            if (to < heights.length) {
                pages.next();
                end = top;
            }
            y = end;
            from = to;
        }
        return y;
    }

    private void page(int from, int to, double y) {
        var ys = new double[to - from + 1];
        ys[0] = y;
        for (int r = from; r < to; r++) {
            ys[r - from + 1] = ys[r - from] + heights[r];
        }
        var boxes = new ArrayList<double[]>();
        for (var cell : cells) {
            int first = Math.max(from, cell.row());
            int last = Math.min(to, cell.row() + cell.cell().rowSpan());
            if (first < last) {
                var c = cell.cell();
                var box = new double[] {
                    edges[c.column()], ys[first - from], edges[c.column() + c.columnSpan()], ys[last - from]
                };
                boxes.add(box);
                text(c, box);
            }
        }
        pages.boxes(boxes);
    }

    private void text(Block.GridCell cell, double[] box) {
        var lines = Objects.requireNonNull(rest.get(cell));
        double y = box[1] + PADDING;
        while (!lines.isEmpty() && y + LINE <= box[3] + 0.01) {
            pages.text(box[0] + PADDING, y + SIZE, SIZE, lines.remove());
            y += LINE;
        }
    }

    /** A text in lines no wider than so many font heights. */
    static List<String> wrapped(String text, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (int letter : text.codePoints().toArray()) {
            double more = OfdPages.width(letter);
            if (used + more > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(letter);
            used += more;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
