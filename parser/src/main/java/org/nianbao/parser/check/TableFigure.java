package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a table says on a topic. Blanks are no zeros, yet what stands beside them can only be added to.
 *
 * @param exact the number, if every cell it needs holds one
 * @param least what the cells that hold a number add up to
 */
record TableFigure(Optional<BigDecimal> exact, BigDecimal least) {

    static TableFigure of(Topic topic, CheckContext c) {
        return topic.kind() == Topic.Kind.REQUESTS ? ofRows(topic.rows(c), c) : ofCells(topic.cells(c), c);
    }

    static TableFigure ofRows(List<String> rows, CheckContext c) {
        var figures = rows.stream().map(row -> ofRow(row, c)).toList();
        boolean whole =
                !rows.isEmpty() && figures.stream().allMatch(f -> f.exact().isPresent());
        var least = figures.stream().map(TableFigure::least).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new TableFigure(whole ? Optional.of(least) : Optional.empty(), least);
    }

    private static TableFigure ofCells(List<String> cells, CheckContext c) {
        var least = sumOfRead(cells, c);
        return new TableFigure(c.sum(cells).map(sum -> least), least);
    }

    /** 总计 of the row, else the six kinds of applicants. */
    private static TableFigure ofRow(String row, CheckContext c) {
        var total = c.value("T3." + row + ".tot");
        if (total.isPresent()) {
            return new TableFigure(total, total.get());
        }
        var kinds = c.form().tables().T3().columns().stream()
                .filter(column -> !column.isTotal())
                .map(column -> "T3." + row + "." + column.id())
                .toList();
        return ofCells(kinds, c);
    }

    private static BigDecimal sumOfRead(List<String> cells, CheckContext c) {
        return cells.stream().flatMap(cell -> c.value(cell).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the table can not have this number. */
    boolean excludes(BigDecimal number) {
        return exact.map(v -> v.compareTo(number) != 0).orElse(least.compareTo(number) > 0);
    }

    /** For a message: 17, or ≥17 where cells are blank. */
    String printed() {
        return (exact.isPresent() ? "" : "≥") + least.stripTrailingZeros().toPlainString();
    }
}
