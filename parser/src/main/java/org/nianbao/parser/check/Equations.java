package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.Template.LabelSpec;
import org.nianbao.parser.report.TemplateVersion;

/** The sums that the form prints or names (勾稽关系, 总计), as cells on the two sides of an equation. */
final class Equations {

    /**
     * Two sums that must be equal.
     *
     * @param name label of the column, row or group it is about, as the form prints it; for rows the row's id
     */
    record Equation(String name, List<String> left, List<String> right) {

        List<String> cells() {
            return Stream.concat(left.stream(), right.stream()).toList();
        }

        /** Whether every cell was read as a number and the sums differ. */
        boolean isBroken(CheckContext c) {
            return sums(c).filter(order -> order != 0).isPresent();
        }

        /** Whether every cell was read as a number and the sums are equal. */
        boolean holds(CheckContext c) {
            return sums(c).filter(order -> order == 0).isPresent();
        }

        private Optional<Integer> sums(CheckContext c) {
            Optional<BigDecimal> one = c.sum(left);
            Optional<BigDecimal> other = c.sum(right);
            return one.isPresent() && other.isPresent()
                    ? Optional.of(one.get().compareTo(other.get()))
                    : Optional.empty();
        }
    }

    /** All sums of a form; they depend on nothing but the form and on how it prints （六）. */
    record Sums(
            List<Equation> balance,
            List<Equation> resultTotals,
            List<Equation> rowTotals,
            List<Equation> remedyTotals) {

        static Sums of(Template form, boolean otherHandlingInOneRow) {
            var rows = CheckContext.requestRows(form, otherHandlingInOneRow);
            var columns = form.tables().T3().columns();
            return new Sums(
                    Equations.balance(columns),
                    Equations.resultTotals(columns, rows),
                    Equations.rowTotals(columns, rows),
                    Equations.remedyTotals(form.tables().T4().columns()));
        }
    }

    private record Print(TemplateVersion form, boolean otherHandlingInOneRow) {}

    private static final Map<Print, Sums> SUMS = Stream.of(Template.FORM_2021, Template.FORM_2019)
            .flatMap(form -> Stream.of(true, false)
                    .map(oneRow -> Map.entry(new Print(form.version(), oneRow), Sums.of(form, oneRow))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Equations() {}

    private static Sums sums(CheckContext c) {
        return Objects.requireNonNull(SUMS.get(new Print(c.form().version(), c.otherHandlingInOneRow())));
    }

    /** All of tables 三 and 四. */
    static List<Equation> all(CheckContext c) {
        return Stream.of(balance(c), resultTotals(c), rowTotals(c), remedyTotals(c))
                .flatMap(List::stream)
                .toList();
    }

    /** 第一项加第二项之和，等于第三项加第四项之和, column by column. */
    static List<Equation> balance(CheckContext c) {
        return sums(c).balance();
    }

    private static List<Equation> balance(List<LabelSpec> columns) {
        return columns.stream()
                .map(column -> new Equation(
                        column.label(), cells(List.of("A", "B"), column.id()), cells(List.of("C7", "D"), column.id())))
                .toList();
    }

    /** The results above （七）总计 on the left, it on the right. */
    static List<Equation> resultTotals(CheckContext c) {
        return sums(c).resultTotals();
    }

    private static List<Equation> resultTotals(List<LabelSpec> columns, List<String> rows) {
        var results = results(rows);
        return columns.stream()
                .map(column ->
                        new Equation(column.label(), cells(results, column.id()), List.of("T3.C7." + column.id())))
                .toList();
    }

    /** The six kinds of applicants on the left, 总计 of the row on the right. */
    static List<Equation> rowTotals(CheckContext c) {
        return sums(c).rowTotals();
    }

    private static List<Equation> rowTotals(List<LabelSpec> columns, List<String> rows) {
        var kinds = columns.stream().filter(column -> !column.isTotal()).toList();
        return rows.stream()
                .map(row -> new Equation(
                        row,
                        kinds.stream()
                                .map(column -> "T3." + row + "." + column.id())
                                .toList(),
                        List.of("T3." + row + ".tot")))
                .toList();
    }

    /** Table 四: the four results on the left, 总计 of the group on the right. */
    static List<Equation> remedyTotals(CheckContext c) {
        return sums(c).remedyTotals();
    }

    private static List<Equation> remedyTotals(List<LabelSpec> all) {
        var groups =
                all.stream().collect(Collectors.groupingBy(LabelSpec::group, LinkedHashMap::new, Collectors.toList()));
        var equations = new ArrayList<Equation>();
        groups.forEach((group, columns) -> equations.add(new Equation(
                group,
                columns.stream()
                        .filter(column -> !column.isTotal())
                        .map(column -> "T4." + column.id())
                        .toList(),
                columns.stream()
                        .filter(LabelSpec::isTotal)
                        .map(column -> "T4." + column.id())
                        .toList())));
        return List.copyOf(equations);
    }

    static List<String> resultRows(CheckContext c) {
        return results(c.requestRows());
    }

    private static List<String> results(List<String> rows) {
        return rows.stream()
                .filter(row -> row.startsWith("C") && !row.equals("C7"))
                .toList();
    }

    static List<String> cells(List<String> rows, String column) {
        return rows.stream().map(row -> "T3." + row + "." + column).toList();
    }
}
