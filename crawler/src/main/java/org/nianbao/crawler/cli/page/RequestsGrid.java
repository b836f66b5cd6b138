package org.nianbao.crawler.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nianbao.parser.report.Template;
import org.nianbao.parser.report.Template.RowSpec;
import org.nianbao.parser.report.Template.Table3;

/** Table 三 as printed: up to three labels before the numbers of a row. */
final class RequestsGrid {

    private static final int LABELS = 3;

    private final Table3 table;
    private final Predicate<String> inOneRow;
    private final Numbers numbers;
    private final List<List<Slot>> rows = new ArrayList<>();
    /** Labels of groups that begin with the next row. */
    private final List<Slot> waiting = new ArrayList<>();

    private RequestsGrid(Table3 table, Predicate<String> inOneRow, Numbers numbers) {
        this.table = table;
        this.inOneRow = inOneRow;
        this.numbers = numbers;
    }

    /**
     * The table.
     *
     * @param inOneRow whether the report prints a group, such as {@code C6}, as one row without its parts
     */
    static Grid of(Template form, Predicate<String> inOneRow, Numbers numbers) {
        var grid = new RequestsGrid(form.tables().T3(), inOneRow, numbers);
        grid.table.rows().stream().filter(r -> r.parent().isEmpty()).forEach(r -> grid.row(r, 0));
        return new Grid("T3", grid.head(), grid.rows);
    }

    private List<List<Slot>> head() {
        var columns = table.columns();
        var groups = table.groups();
        int inner = columns.size() - 2;
        var second = List.of(
                Slot.over(columns.get(0).label(), 1, 2),
                Slot.over(groups.get(1), inner, 1),
                Slot.over(columns.get(columns.size() - 1).label(), 1, 2));
        return List.of(
                List.of(Slot.over(table.stub().label(), LABELS, LABELS), Slot.over(groups.get(0), columns.size(), 1)),
                second,
                columns.subList(1, columns.size() - 1).stream()
                        .map(c -> Slot.over(c.label(), 1, 1))
                        .toList());
    }

    private void row(RowSpec row, int depth) {
        if (row.isGroup() && !inOneRow.test(row.id())) {
            waiting.add(Slot.beside(row.label(), 1, height(row)));
            table.childrenOf(row.id()).forEach(child -> row(child, depth + 1));
            return;
        }
        var slots = new ArrayList<>(waiting);
        waiting.clear();
        slots.add(Slot.beside(row.label(), LABELS - depth, 1));
        table.columns().forEach(c -> slots.add(numbers.of("T3." + row.id() + "." + c.id(), 1)));
        rows.add(slots);
    }

    private int height(RowSpec row) {
        return row.isGroup() && !inOneRow.test(row.id())
                ? table.childrenOf(row.id()).stream().mapToInt(this::height).sum()
                : 1;
    }
}
