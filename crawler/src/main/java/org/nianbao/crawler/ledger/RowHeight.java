package org.nianbao.crawler.ledger;

import java.util.List;

/** How high a row has to be for what is wrapped in it: not every program finds out by itself. */
final class RowHeight {

    private static final double OF_LINE = 14.5;

    /** Excel's limit is 409 points. */
    private static final int MOST_LINES = 28;

    /** From here on scripts whose characters take two places: CJK radicals and all that follows. */
    private static final int WIDE = 0x2E80;

    private RowHeight() {}

    /** In points. */
    static double of(List<Column> columns, List<Cell> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).wrapped() && cells.get(i) instanceof Cell.Text text) {
                lines = Math.max(lines, lines(text.text(), columns.get(i).width()));
            }
        }
        return OF_LINE * Math.min(lines, MOST_LINES);
    }

    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (places(line) + width - 2) / Math.max(1, width - 1)))
                .sum();
    }

    private static int places(String line) {
        return line.codePoints().map(c -> c >= WIDE ? 2 : 1).sum();
    }
}
