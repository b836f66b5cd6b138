package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table for the terminal: columns as wide as their content, the last one cut where the screen ends. */
final class TextTable {

    private static final String GAP = "  ";

    /**
     * A cell.
     *
     * @param paint applied after the text was cut and padded
     */
    record Cell(String text, UnaryOperator<String> paint) {
        static Cell plain(String text) {
            return new Cell(text, UnaryOperator.identity());
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    /**
     * The table as lines.
     *
     * @param width of the screen
     * @param widest most columns of the screen a column may take; 0 = as wide as it needs
     */
    List<String> lines(int width, List<Integer> widest) {
        var widths = widths(widest);
        int last = widths.size() - 1;
        int before =
                widths.subList(0, last).stream().mapToInt(w -> w + GAP.length()).sum();
        widths.set(last, Math.max(8, Math.min(widths.get(last), width - before)));
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private List<Integer> widths(List<Integer> widest) {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < widest.size(); i++) {
            int column = i;
            int need = rows.stream()
                    .mapToInt(r -> DisplayWidth.of(r.get(column).text()))
                    .max()
                    .orElse(0);
            widths.add(widest.get(i) == 0 ? need : Math.min(need, widest.get(i)));
        }
        return widths;
    }

    private static String line(List<Cell> row, List<Integer> widths) {
        var out = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            var text = DisplayWidth.cut(cell.text(), widths.get(i));
            out.append(cell.paint().apply(i == row.size() - 1 ? text : DisplayWidth.pad(text, widths.get(i))));
            out.append(i == row.size() - 1 ? "" : GAP);
        }
        return out.toString().stripTrailing();
    }
}
