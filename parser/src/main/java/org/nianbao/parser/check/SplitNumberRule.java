package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.parser.check.Equations.Equation;
import org.nianbao.parser.document.Format;

/**
 * T3-10: two adjacent digits of table 三 that as one number repair its sums (20 printed as 2 | 0). Only where a file gives
 * letters by their place, and then it may be our reading that is wrong.
 */
final class SplitNumberRule {

    private static final Set<Format> PLACED = Set.of(Format.PDF, Format.OFD, Format.TEXT);

    private SplitNumberRule() {}

    static List<Draft> joined(CheckContext c) {
        if (!PLACED.contains(c.report().format())) {
            return List.of();
        }
        var rows = Equations.rowTotals(c);
        var broken = rows.stream().filter(e -> e.isBroken(c)).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<>(Equations.balance(c));
        columns.addAll(Equations.resultTotals(c));
        var drafts = new ArrayList<Draft>();
        for (var row : broken) {
            pair(row, columns, c).ifPresent(drafts::add);
        }
        return drafts;
    }

    private static Optional<Draft> pair(Equation row, List<Equation> columns, CheckContext c) {
        var cells = row.left();
        for (int i = 0; i + 1 < cells.size(); i++) {
            var left = digit(cells.get(i), c);
            var right = digit(cells.get(i + 1), c);
            if (left.isEmpty() || right.isEmpty() || left.get().signum() == 0) {
                continue;
            }
            var union = left.get().movePointRight(1).add(right.get());
            var changed = Map.of(cells.get(i), union, cells.get(i + 1), BigDecimal.ZERO);
            if (holds(row, changed, c) && repairs(columns, changed, c)) {
                var both = List.of(cells.get(i), cells.get(i + 1));
                var labels = FormLabels.of(c.form());
                return Optional.of(Draft.advice(Certainty.REVIEW)
                        .saying(
                                labels.row("T3", row.name()),
                                left.get().toPlainString(),
                                right.get().toPlainString(),
                                union.toPlainString())
                        .at(both)
                        .comparing(union.toPlainString(), left.get() + " | " + right.get()));
            }
        }
        return Optional.empty();
    }

    /** At least one column that did not add up does now, and none that did fails. */
    private static boolean repairs(List<Equation> columns, Map<String, BigDecimal> changed, CheckContext c) {
        boolean repaired = false;
        for (var column : columns) {
            if (column.cells().stream().noneMatch(changed::containsKey)) {
                continue;
            }
            boolean after = holds(column, changed, c);
            if (column.holds(c) && !after) {
                return false;
            }
            repaired |= column.isBroken(c) && after;
        }
        return repaired;
    }

    private static boolean holds(Equation e, Map<String, BigDecimal> changed, CheckContext c) {
        var left = sum(e.left(), changed, c);
        var right = sum(e.right(), changed, c);
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }

    private static Optional<BigDecimal> sum(List<String> cells, Map<String, BigDecimal> changed, CheckContext c) {
        var sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var value = Optional.ofNullable(changed.get(cell)).or(() -> c.value(cell));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }

    private static Optional<BigDecimal> digit(String cell, CheckContext c) {
        return c.value(cell)
                .filter(v -> v.signum() >= 0 && v.compareTo(BigDecimal.TEN) < 0)
                .filter(v -> v.stripTrailingZeros().scale() <= 0);
    }
}
