package org.nianbao.crawler.rendition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.parser.document.Block;

/** Where the cells of a table come to stand: columns as wide as needed, rows as high, cut where a page ends. */
final class PdfTable {

    /** Free room at the sides of a cell, in points. */
    static final float PADDING = 4;

    /** A cell and its lines. */
    record Placed(int row, int column, int rows, int columns, List<String> lines) {}

    final float[] x;
    final float[] heights;
    final List<Placed> cells = new ArrayList<>();

    PdfTable(Block.Grid grid, float width, PdfLook look) {
        int columns = grid.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> c.column() + c.columnSpan())
                .max()
                .orElse(1);
        x = columns(grid, columns, width, look);
        heights = new float[grid.rows().size()];
        for (int r = 0; r < heights.length; r++) {
            for (var cell : grid.rows().get(r).cells()) {
                int end = cell.column() + cell.columnSpan();
                int fit = (int) ((x[end] - x[cell.column()] - 2 * PADDING) / look.letter());
                int rows = Math.min(cell.rowSpan(), heights.length - r);
                cells.add(new Placed(r, cell.column(), rows, cell.columnSpan(), wrap(cell.text(), Math.max(1, fit))));
            }
        }
        Arrays.fill(heights, leading(look) + PADDING);
        for (var cell : cells) {
            float room = 0;
            for (int r = cell.row(); r < cell.row() + cell.rows(); r++) {
                room += fit(heights[r], look) * leading(look);
            }
            heights[cell.row() + cell.rows() - 1] += Math.max(0, cell.lines().size() * leading(look) - room);
        }
    }

    static float leading(PdfLook look) {
        return look.letter() * 1.25f;
    }

    /** How many lines a place of this height holds. */
    static int fit(float height, PdfLook look) {
        return (int) ((height - PADDING + 0.01f) / leading(look));
    }

    private static float[] columns(Block.Grid grid, int columns, float width, PdfLook look) {
        Map<Integer, Integer> letters = new HashMap<>();
        grid.rows().stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.columnSpan() == 1)
                .forEach(c -> {
                    boolean number = !c.text().isEmpty() && c.text().chars().allMatch(ch -> ch < 0x80);
                    int need = number
                            ? (c.text().length() + 2) / 2
                            : c.rowSpan() > 1 ? 2 : Math.min(c.text().length(), look.label());
                    letters.merge(c.column(), Math.max(2, need), Math::max);
                });
        var x = new float[columns + 1];
        for (int c = 0; c < columns; c++) {
            x[c + 1] = x[c] + letters.getOrDefault(c, 4) * look.letter() + 2 * PADDING;
        }
        // Too wide for the page: labels give way, numbers do not.
        float excess = x[columns] - width;
        for (int c = 0; c < columns && excess > 0; c++) {
            float spare = Math.min(excess, x[c + 1] - x[c] - 2.6f * look.letter() - 2 * PADDING);
            if (letters.getOrDefault(c, 4) > 3 && spare > 0) {
                for (int k = c + 1; k <= columns; k++) {
                    x[k] -= spare;
                }
                excess -= spare;
            }
        }
        return x;
    }

    /** Chinese breaks anywhere; a Latin letter takes half the room of a Chinese one, and numbers stay whole. */
    static List<String> wrap(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = 0;
        for (var word : text.split("(?<=[^\\x21-\\x7e])|(?=[^\\x21-\\x7e])")) {
            float need = word.codePoints().mapToObj(c -> c < 0x80 ? 0.6f : 1f).reduce(0f, Float::sum);
            if (used + need > letters && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(word);
            used += need;
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
