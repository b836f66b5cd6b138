package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.document.page.Table.Cell;

/** Joins a table to its rest on the next page: repeated head rows go, merged cells and rows cut in two become whole. */
final class Stitch {

    /** Sides of columns on two pages may differ by this much. */
    private static final double NEAR = 6;

    /** How the label of a new row begins: （三）, 3., 三、. */
    private static final Pattern NEW_ITEM =
            Pattern.compile("\\s*(?:[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、).*", Pattern.DOTALL);

    private final double[] xs;
    private final List<Cell> above;
    private final List<Cell> below;
    private final int cut;

    private Stitch(Table above, Table below, double[] xs) {
        this.xs = xs;
        this.above = new ArrayList<>(inColumns(above, xs));
        this.cut = above.rows();
        this.below = new ArrayList<>(inColumns(below, xs));
    }

    /** Both as one table; empty if their columns do not agree. */
    static Optional<Table> join(Table above, Table below) {
        return columns(above.xs(), below.xs()).map(xs -> new Stitch(above, below, xs).joined(below.rows()));
    }

    /** The columns of both, if those of one are among those of the other. */
    private static Optional<double[]> columns(double[] a, double[] b) {
        var more = a.length >= b.length ? a : b;
        var fewer = a.length >= b.length ? b : a;
        for (double x : fewer) {
            if (Math.abs(more[nearest(more, x)] - x) > NEAR) {
                return Optional.empty();
            }
        }
        return Math.abs(a[a.length - 1] - b[b.length - 1]) > NEAR ? Optional.empty() : Optional.of(more);
    }

    private static int nearest(double[] xs, double x) {
        int best = 0;
        for (int i = 1; i < xs.length; i++) {
            if (Math.abs(xs[i] - x) < Math.abs(xs[best] - x)) {
                best = i;
            }
        }
        return best;
    }

    private static List<Cell> inColumns(Table table, double[] xs) {
        return table.cells().stream()
                .map(c -> {
                    int first = nearest(xs, table.xs()[c.column()]);
                    int end = nearest(xs, table.xs()[c.column() + c.columnSpan()]);
                    return c.moved(first, c.row(), Math.max(1, end - first));
                })
                .toList();
    }

    private Table joined(int rowsBelow) {
        int head = repeatedRows(rowsBelow);
        below.removeIf(c -> c.row() < head);
        below.replaceAll(c -> c.moved(c.column(), c.row() - head, c.columnSpan()));
        int rest = rowsBelow - head;
        if (rest > 0 && isTorn()) {
            mendRow();
            rest--;
        } else {
            mendMerged(0);
        }
        var cells = new ArrayList<>(above);
        below.forEach(c -> cells.add(c.moved(c.column(), c.row() + cut, c.columnSpan())));
        return new Table(xs, cut + rest, cells);
    }

    /** How many rows at the top of the rest repeat the table's own; a merged cell must be repeated whole. */
    private int repeatedRows(int rowsBelow) {
        int same = 0;
        while (same < rowsBelow && same < cut && signature(above, same).equals(signature(below, same))) {
            same++;
        }
        while (same > 0 && crosses(same)) {
            same--;
        }
        return same;
    }

    private boolean crosses(int row) {
        return below.stream().anyMatch(c -> c.row() < row && c.row() + c.rowSpan() > row);
    }

    private static String signature(List<Cell> cells, int row) {
        var out = new StringBuilder();
        cells.stream()
                .filter(c -> c.row() == row)
                .forEach(c -> out.append(c.column())
                        .append(':')
                        .append(c.text().replaceAll("\\s", ""))
                        .append('\n'));
        return out.toString();
    }

    private List<Cell> lastRow() {
        return above.stream()
                .filter(c -> c.row() + c.rowSpan() == cut && c.rowSpan() == 1)
                .toList();
    }

    private List<Cell> firstRow() {
        return below.stream().filter(c -> c.row() == 0 && c.rowSpan() == 1).toList();
    }

    /**
     * Whether the rest begins with the other half of a row: no column holds something in both halves except labels, and
     * the lower label is no beginning of an item. A row without numbers is the head over a block: two of the same shape
     * do not follow each other.
     */
    private boolean isTorn() {
        var upper = lastRow();
        var lower = firstRow();
        if (upper.isEmpty() || upper.size() != lower.size()) {
            return false;
        }
        boolean half = false;
        boolean label = false;
        boolean head = upper.size() > 1;
        for (int i = 0; i < upper.size(); i++) {
            var a = upper.get(i);
            var b = lower.get(i);
            if (a.column() != b.column() || a.columnSpan() != b.columnSpan()) {
                return false;
            }
            if (!a.isBlank() && !b.isBlank() && (isNumber(a.text()) || isNumber(b.text()))) {
                return false;
            }
            if (NEW_ITEM.matcher(b.text()).matches()) {
                return false;
            }
            half |= a.isBlank() != b.isBlank() && isNumber(a.text() + b.text());
            label |= !a.isBlank() && !isNumber(a.text());
            head &= !a.isBlank() && !isNumber(a.text()) && !isNumber(b.text());
        }
        return head ? lower.stream().anyMatch(c -> !c.isBlank()) : half && label;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && TextLine.isDigit(text.charAt(0))
                && !NEW_ITEM.matcher(text).matches();
    }

    private void mendRow() {
        firstRow().forEach(lower -> merge(lower, 1));
        // A merged cell that goes on beside the mended row goes on from a row that is already counted.
        mendMerged(1);
        below.replaceAll(c -> c.moved(c.column(), Math.max(0, c.row() - 1), c.columnSpan()));
    }

    private void mendMerged(int counted) {
        for (var lower : below.stream().filter(c -> c.row() == 0).toList()) {
            if (above.stream().anyMatch(upper -> isCut(upper, lower))) {
                merge(lower, counted);
            }
        }
    }

    private boolean isCut(Cell upper, Cell lower) {
        return upper.row() + upper.rowSpan() == cut
                && upper.column() == lower.column()
                && upper.columnSpan() == lower.columnSpan()
                && (upper.rowSpan() > 1 || lower.rowSpan() > 1)
                && !isNumber(upper.text())
                && !isNumber(lower.text())
                && (upper.isBlank()
                        || lower.isBlank()
                        || !NEW_ITEM.matcher(lower.text()).matches());
    }

    /** Appends a lower cell to the one above the cut; {@code counted} of its rows are no new ones. */
    private void merge(Cell lower, int counted) {
        for (int i = 0; i < above.size(); i++) {
            var upper = above.get(i);
            if (upper.row() + upper.rowSpan() == cut && upper.column() == lower.column()) {
                above.set(
                        i,
                        new Cell(
                                upper.column(),
                                upper.row(),
                                upper.columnSpan(),
                                upper.rowSpan() + lower.rowSpan() - counted,
                                upper.text() + lower.text()));
                below.remove(lower);
                return;
            }
        }
    }
}
