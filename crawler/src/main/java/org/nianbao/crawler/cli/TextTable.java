package org.nianbao.crawler.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.nianbao.crawler.face.DisplayWidth;
import org.nianbao.crawler.face.Wrap;

/** A table for the terminal: columns as wide as their content; what does not fit goes on in the next line. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST_LAST = 8;

    /**
     * A cell.
     *
     * @param paint applied after the text was broken and padded
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
     * @param widest most columns of the screen a column may take while the last one needs the room; 0 = as wide as it needs
     */
    List<String> lines(int width, List<Integer> widest) {
        var needs = needs(widest.size());
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < widest.size(); i++) {
            widths.add(widest.get(i) == 0 ? needs.get(i) : Math.min(needs.get(i), widest.get(i)));
        }
        int last = widths.size() - 1;
        int spare = width - widths.stream().mapToInt(Integer::intValue).sum() - last * GAP.length();
        for (int i = 0; i < last && spare > 0; i++) {
            int more = Math.min(spare, needs.get(i) - widths.get(i));
            widths.set(i, widths.get(i) + more);
            spare -= more;
        }
        widths.set(last, Math.max(NARROWEST_LAST, widths.get(last) + Math.min(0, spare)));
        return rows.stream().flatMap(row -> lines(row, widths).stream()).toList();
    }

    private List<Integer> needs(int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
                        .max()
                        .orElse(0))
                .toList();
    }

    private static List<String> lines(List<Cell> row, List<Integer> widths) {
        var broken = new ArrayList<List<String>>();
        for (int i = 0; i < row.size(); i++) {
            broken.add(Wrap.at(row.get(i).text(), widths.get(i)));
        }
        int height = Math.max(1, broken.stream().mapToInt(List::size).max().orElse(1));
        var lines = new ArrayList<String>();
        for (int at = 0; at < height; at++) {
            lines.add(line(row, broken, widths, at));
        }
        return lines;
    }

    private static String line(List<Cell> row, List<List<String>> broken, List<Integer> widths, int at) {
        var out = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean last = i == row.size() - 1;
            var text = at < broken.get(i).size() ? broken.get(i).get(at) : "";
            var shown = last ? text : DisplayWidth.pad(text, widths.get(i));
            out.append(text.isEmpty() ? shown : row.get(i).paint().apply(shown)).append(last ? "" : GAP);
        }
        return out.toString().stripTrailing();
    }
}
