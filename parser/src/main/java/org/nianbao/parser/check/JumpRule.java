package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** CRS-06: numbers that leap or collapse from one year to the next. */
final class JumpRule {

    private static final List<String> WATCHED = List.of(
            "T2.normdocs.made",
            "T2.normdocs.valid",
            "T2.licence.decisions",
            "T2.penalty.decisions",
            "T2.compulsion.decisions",
            "T2.fees.amount",
            "T3.A.tot",
            "T4.rev.sum",
            "T4.lit_dir.sum",
            "T4.lit_aft.sum");

    private static final BigDecimal TIMES = BigDecimal.valueOf(5);
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(20);

    private JumpRule() {}

    static List<Draft> leaps(CheckContext c) {
        var previous = c.previous();
        if (previous.isEmpty()) {
            return List.of();
        }
        var cells = new ArrayList<String>();
        var before = new ArrayList<String>();
        var now = new ArrayList<String>();
        for (var cell : WATCHED) {
            var a = previous.get().value(cell);
            var b = c.value(cell);
            if (a.isPresent() && b.isPresent() && isLeap(a.get(), b.get())) {
                var name = FormLabels.of(c.form()).cell(cell);
                cells.add(cell);
                before.add(name + " " + a.get().toPlainString());
                now.add(name + " " + b.get().toPlainString());
            }
        }
        return cells.isEmpty()
                ? List.of()
                : List.of(Draft.advice(Certainty.REVIEW)
                        .saying(Flow.listed(before, 10), Flow.listed(now, 10))
                        .at(cells)
                        .comparing(Flow.listed(before, 10), Flow.listed(now, 10)));
    }

    private static boolean isLeap(BigDecimal before, BigDecimal now) {
        var less = before.min(now);
        var more = before.max(now);
        return less.signum() >= 0 && more.compareTo(NOTABLE) >= 0 && more.compareTo(less.multiply(TIMES)) > 0;
    }
}
