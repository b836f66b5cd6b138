package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CRS-01 to CRS-04: numbers that a report takes over from the one before. */
final class CarryOverRules {

    private static final List<String> BLOCKS = List.of("rev", "lit_dir", "lit_aft");

    private CarryOverRules() {}

    /** 上年结转 is what the report before carried over (结转下年度继续办理), column by column. */
    static List<Draft> requests(CheckContext c) {
        var cells = new ArrayList<String>();
        var now = new ArrayList<String>();
        var before = new ArrayList<String>();
        for (var column : c.form().tables().T3().columns()) {
            var cell = "T3.B." + column.id();
            var carriedIn = c.value(cell);
            var carriedOver = last("T3.D." + column.id(), c);
            if (differ(carriedIn, carriedOver)) {
                cells.add(cell);
                now.add(column.label() + " " + plain(carriedIn));
                before.add(column.label() + " " + plain(carriedOver));
            }
        }
        if (cells.isEmpty() || CrossYearNotes.onRequests(c).isPresent()) {
            return List.of();
        }
        return List.of(Draft.violation(Certainty.REVIEW)
                .saying(Flow.listed(now, 7), Flow.listed(before, 7), year(c))
                .at(cells)
                .comparing(Flow.listed(before, 7), Flow.listed(now, 7)));
    }

    /** 现行有效 follows from last year's, made and repealed. */
    static List<Draft> stock(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var row : List.of("rules", "normdocs")) {
            var cells = List.of("T2." + row + ".valid", "T2." + row + ".made", "T2." + row + ".repealed");
            var valid = c.value(cells.get(0));
            var made = c.value(cells.get(1));
            var repealed = c.value(cells.get(2));
            var before = last(cells.get(0), c);
            if (made.isEmpty() || repealed.isEmpty() || before.isEmpty()) {
                continue;
            }
            var due = before.get().add(made.get()).subtract(repealed.get());
            if (differ(valid, Optional.of(due)) && CrossYearNotes.onDocuments(c).isEmpty()) {
                drafts.add(Draft.warning(Certainty.REVIEW)
                        .saying(
                                FormLabels.of(c.form()).row("T2", row),
                                plain(valid),
                                plain(before),
                                plain(made),
                                plain(repealed),
                                plain(Optional.of(due)),
                                year(c))
                        .at(cells)
                        .comparing(plain(Optional.of(due)), plain(valid)));
            }
        }
        return drafts;
    }

    /** What was pending has a result now, or still is pending. */
    static List<Draft> pending(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var block : BLOCKS) {
            var cell = "T4." + block + ".sum";
            var total = c.value(cell);
            var pending = last("T4." + block + ".pend", c);
            if (total.isPresent() && pending.isPresent() && total.get().compareTo(pending.get()) < 0) {
                drafts.add(Draft.advice(Certainty.REVIEW)
                        .saying(FormLabels.of(c.form()).cell(cell).row(), plain(total), plain(pending), year(c))
                        .at(List.of(cell))
                        .comparing("≥ " + plain(pending), plain(total)));
            }
        }
        return drafts;
    }

    /** The form of 2019: 上一年项目数量 is last year's 上一年项目数量 plus 本年增/减. */
    static List<Draft> items(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var row : List.of("licence", "other_services", "penalty", "compulsion", "fees")) {
            var cell = "T2." + row + ".prior_items";
            var prior = last(cell, c);
            var delta = last("T2." + row + ".delta", c);
            var now = c.value(cell);
            if (prior.isPresent()
                    && delta.isPresent()
                    && differ(now, Optional.of(prior.get().add(delta.get())))) {
                var due = plain(Optional.of(prior.get().add(delta.get())));
                drafts.add(Draft.warning(Certainty.REVIEW)
                        .saying(
                                FormLabels.of(c.form()).row("T2", row),
                                plain(now),
                                plain(prior),
                                plain(delta),
                                due,
                                year(c))
                        .at(List.of(cell))
                        .comparing(due, plain(now)));
            }
        }
        return drafts;
    }

    private static Optional<BigDecimal> last(String cell, CheckContext c) {
        return c.previous().flatMap(report -> report.value(cell));
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
    }

    private static int year(CheckContext c) {
        return c.report().year().orElse(0) - 1;
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    }
}
