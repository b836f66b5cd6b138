package org.nianbao.parser.report;

import java.math.BigDecimal;
import java.util.List;

/** Whether the last number of a row is the sum of those before it (总计). Confirms a reading, never makes one. */
final class RowSum {

    private RowSum() {}

    static boolean holds(List<Token> row) {
        var sum = BigDecimal.ZERO;
        for (var token : row.subList(0, row.size() - 1)) {
            var value = CellText.value(token.raw());
            if (value.isEmpty()) {
                return false;
            }
            sum = sum.add(value.get());
        }
        var total = CellText.value(row.get(row.size() - 1).raw());
        return total.isPresent() && total.get().compareTo(sum) == 0;
    }
}
