package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.parser.check.Equations.Equation;

/**
 * T3-01 to T3-03, T3-07 and T4-01: the equations of the form. A sum over a cell that was not read or holds no number is
 * not assessed.
 */
final class ArithmeticRules {

    /** Rows named one by one; the rest of a table that is wrong throughout goes into one finding. */
    private static final int ROWS_SHOWN = 5;

    private ArithmeticRules() {}

    /** 第一项加第二项之和，等于第三项加第四项之和, column by column. */
    static List<Draft> balance(CheckContext c) {
        return broken(
                c,
                Equations.balance(c),
                (e, draft) -> draft.saying(
                                e.name(),
                                sum(c, e.left()),
                                addends(c, e.left()),
                                sum(c, e.right()),
                                addends(c, e.right()))
                        .at(e.cells())
                        .comparing(sum(c, e.left()), sum(c, e.right())));
    }

    /** （七）总计 is the sum of the results above it. */
    static List<Draft> resultTotal(CheckContext c) {
        return broken(
                c,
                Equations.resultTotals(c),
                (e, draft) -> draft.saying(e.name(), sum(c, e.right()), sum(c, e.left()))
                        .at(joined(e.right(), notZero(c, e.left())))
                        .comparing(sum(c, e.left()), sum(c, e.right())));
    }

    /** 总计 of each row is the sum of the six kinds of applicants. */
    static List<Draft> rowTotals(CheckContext c) {
        var drafts = broken(
                c,
                Equations.rowTotals(c),
                (e, draft) -> draft.saying(
                                FormLabels.of(c.form()).row("T3", e.name()),
                                sum(c, e.right()),
                                addends(c, e.left()),
                                sum(c, e.left()))
                        .at(joined(e.right(), notZero(c, e.left())))
                        .comparing(sum(c, e.left()), sum(c, e.right())));
        return drafts.size() <= ROWS_SHOWN ? drafts : cut(drafts);
    }

    /** Requests came in, and nothing became of them. */
    static List<Draft> vanished(CheckContext c) {
        var in = Equations.cells(List.of("A", "B"), "tot");
        var settled = Equations.cells(List.of("C7", "D"), "tot");
        var received = c.sum(in);
        var out = joined(Equations.cells(Equations.resultRows(c), "tot"), settled);
        if (received.isEmpty()
                || received.get().signum() <= 0
                || !out.stream()
                        .allMatch(cell ->
                                c.value(cell).filter(v -> v.signum() == 0).isPresent())) {
            return List.of();
        }
        return List.of(Draft.violation(Certainty.CERTAIN)
                .saying(plain(received))
                .at(joined(in, settled))
                .comparing(plain(received), "0"));
    }

    /** Table 四: 总计 of each block is the sum of its four results. */
    static List<Draft> remedyTotals(CheckContext c) {
        return broken(
                c,
                Equations.remedyTotals(c),
                (e, draft) -> draft.saying(e.name(), sum(c, e.right()), addends(c, e.left()), sum(c, e.left()))
                        .at(joined(e.right(), e.left()))
                        .comparing(sum(c, e.left()), sum(c, e.right())));
    }

    private static List<Draft> broken(
            CheckContext c, List<Equation> equations, BiFunction<Equation, Draft, Draft> words) {
        return equations.stream()
                .filter(e -> e.isBroken(c))
                .map(e -> words.apply(e, Draft.violation(Certainty.CERTAIN)))
                .toList();
    }

    private static List<Draft> cut(List<Draft> drafts) {
        var rest = drafts.subList(ROWS_SHOWN, drafts.size());
        var rows = rest.stream().map(d -> "“" + d.args().get(0) + "”").toList();
        var summary = Draft.violation(Certainty.CERTAIN)
                .variant("more", rest.size(), Flow.listed(rows, 30))
                .at(rest.stream().flatMap(d -> d.cells().stream()).toList());
        return Stream.concat(drafts.subList(0, ROWS_SHOWN).stream(), Stream.of(summary))
                .toList();
    }

    /** The addends that matter to a reader; all of them if none is more than 0. */
    private static List<String> notZero(CheckContext c, List<String> cells) {
        var found = cells.stream()
                .filter(cell -> c.value(cell).filter(v -> v.signum() != 0).isPresent())
                .toList();
        return found.isEmpty() ? cells : found;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static String sum(CheckContext c, List<String> cells) {
        return plain(c.sum(cells));
    }

    private static String addends(CheckContext c, List<String> cells) {
        return cells.stream().map(cell -> plain(c.value(cell))).collect(Collectors.joining("+"));
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    }
}
