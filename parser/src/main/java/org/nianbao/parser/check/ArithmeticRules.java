package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.parser.report.Template;

/**
 * T3-01 to T3-03, T3-07 and T4-01: the sums the form prints or names (勾稽关系, 总计). A sum over a cell that was not
 * read or holds no number is not assessed.
 */
final class ArithmeticRules {

    /** Rows named one by one; the rest of a table that is wrong throughout goes into one finding. */
    private static final int ROWS_SHOWN = 5;

    private ArithmeticRules() {}

    /** 第一项加第二项之和，等于第三项加第四项之和, column by column. */
    static List<Draft> balance(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var column : columns(c)) {
            var in = cells(List.of("A", "B"), column.id());
            var out = cells(List.of("C7", "D"), column.id());
            var left = c.sum(in);
            var right = c.sum(out);
            if (differ(left, right)) {
                drafts.add(Draft.violation(Certainty.CERTAIN)
                        .saying(column.label(), plain(left), addends(c, in), plain(right), addends(c, out))
                        .at(joined(in, out))
                        .comparing(plain(left), plain(right)));
            }
        }
        return drafts;
    }

    /** （七）总计 is the sum of the results above it. */
    static List<Draft> resultTotal(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var column : columns(c)) {
            var leaves = cells(resultRows(c), column.id());
            var total = List.of("T3.C7." + column.id());
            var sum = c.sum(leaves);
            var printed = c.sum(total);
            if (differ(sum, printed)) {
                drafts.add(Draft.violation(Certainty.CERTAIN)
                        .saying(column.label(), plain(printed), plain(sum))
                        .at(joined(total, notZero(c, leaves)))
                        .comparing(plain(sum), plain(printed)));
            }
        }
        return drafts;
    }

    /** 总计 of each row is the sum of the six kinds of applicants. */
    static List<Draft> rowTotals(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        for (var row : c.requestRows()) {
            var parts = columns(c).stream()
                    .filter(column -> !column.isTotal())
                    .map(column -> "T3." + row + "." + column.id())
                    .toList();
            var total = List.of("T3." + row + ".tot");
            var sum = c.sum(parts);
            var printed = c.sum(total);
            if (differ(sum, printed)) {
                drafts.add(Draft.violation(Certainty.CERTAIN)
                        .saying(FormLabels.of(c.form()).row("T3", row), plain(printed), addends(c, parts), plain(sum))
                        .at(joined(total, notZero(c, parts)))
                        .comparing(plain(sum), plain(printed)));
            }
        }
        return drafts.size() <= ROWS_SHOWN ? drafts : cut(drafts);
    }

    /** Requests came in, and nothing became of them. */
    static List<Draft> vanished(CheckContext c) {
        var in = cells(List.of("A", "B"), "tot");
        var received = c.sum(in);
        var out = joined(cells(resultRows(c), "tot"), cells(List.of("C7", "D"), "tot"));
        if (received.isEmpty()
                || received.get().signum() <= 0
                || !out.stream()
                        .allMatch(cell ->
                                c.value(cell).filter(v -> v.signum() == 0).isPresent())) {
            return List.of();
        }
        return List.of(Draft.violation(Certainty.CERTAIN)
                .saying(plain(received))
                .at(joined(in, cells(List.of("C7", "D"), "tot")))
                .comparing(plain(received), "0"));
    }

    /** Table 四: 总计 of each block is the sum of its four results. */
    static List<Draft> remedyTotals(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var blocks = c.form().tables().T4().columns().stream()
                .collect(Collectors.groupingBy(
                        Template.LabelSpec::group, java.util.LinkedHashMap::new, Collectors.toList()));
        blocks.forEach((group, columns) -> {
            var parts = columns.stream()
                    .filter(column -> !column.isTotal())
                    .map(column -> "T4." + column.id())
                    .toList();
            var total = columns.stream()
                    .filter(Template.LabelSpec::isTotal)
                    .map(column -> "T4." + column.id())
                    .toList();
            var sum = c.sum(parts);
            var printed = c.sum(total);
            if (differ(sum, printed)) {
                drafts.add(Draft.violation(Certainty.CERTAIN)
                        .saying(group, plain(printed), addends(c, parts), plain(sum))
                        .at(joined(total, parts))
                        .comparing(plain(sum), plain(printed)));
            }
        });
        return drafts;
    }

    private static List<Draft> cut(List<Draft> drafts) {
        var rest = drafts.subList(ROWS_SHOWN, drafts.size());
        var rows = rest.stream().map(d -> "“" + d.args().get(0) + "”").toList();
        var cut = new ArrayList<>(drafts.subList(0, ROWS_SHOWN));
        cut.add(Draft.violation(Certainty.CERTAIN)
                .variant("more", rest.size(), Flow.listed(rows, 30))
                .at(rest.stream().flatMap(d -> d.cells().stream()).toList()));
        return cut;
    }

    private static List<String> resultRows(CheckContext c) {
        return c.requestRows().stream()
                .filter(row -> row.startsWith("C") && !row.equals("C7"))
                .toList();
    }

    private static List<Template.LabelSpec> columns(CheckContext c) {
        return c.form().tables().T3().columns();
    }

    private static List<String> cells(List<String> rows, String column) {
        return rows.stream().map(row -> "T3." + row + "." + column).toList();
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

    private static boolean differ(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) != 0;
    }

    private static String addends(CheckContext c, List<String> cells) {
        return cells.stream().map(cell -> plain(c.value(cell))).collect(Collectors.joining("+"));
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(v -> v.stripTrailingZeros().toPlainString()).orElse("");
    }
}
