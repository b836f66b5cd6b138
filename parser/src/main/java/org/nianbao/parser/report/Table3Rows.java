package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.parser.report.Table3Item.Words;
import org.nianbao.parser.report.Table3Names.GroupMark;
import org.nianbao.parser.report.TableLabel.Kind;

/**
 * Places the rows of table 三. A row whose label is lost or torn off is placed by its order only if its group has exactly
 * the form's rows and each row all its cells (rule catalogue, section 7): that is, if exactly as many whole rows stand
 * between two rows with names as the form has there, or a group's label is followed by exactly its rows.
 */
final class Table3Rows {

    private final List<Table3Item> items;
    private final Table3Names names;
    private final List<Table3Row> rows;
    private final boolean subtotalColumn;
    private final int columns;
    private final CellCollector cells;
    private final TableNotes notes;

    Table3Rows(List<Table3Item> items, boolean subtotalColumn, CellCollector cells, TableNotes notes) {
        this.items = items;
        this.subtotalColumn = subtotalColumn;
        this.columns = ids("").size();
        this.cells = cells;
        this.notes = notes;
        this.names = new Table3Names(items, columns);
        this.rows = names.rows;
    }

    void place() {
        nameOtherResults();
        names.groups.forEach(this::fillGroup);
        fillGaps();
        names.damaged.forEach(d -> notes.label(
                "T3",
                d.raw(),
                List.of(new LabelBook.Entry(
                        "T3",
                        Optional.of(d.row().isGroup() ? Kind.GROUP : Kind.ROW),
                        d.row().id(),
                        Match.UNKNOWN,
                        TemplateVersion.NONE)),
                Optional.empty()));
        var printed = lettersOfWords();
        for (var row : rows) {
            place(row, printed);
        }
    }

    private void place(Table3Row row, Map<Integer, Integer> printed) {
        if (row.isForeign()) {
            return;
        }
        var values = ValueRun.exactly(row.values, columns);
        if (values.isEmpty() && row.isByOrder()) {
            values = row.values.subList(1, row.values.size());
        }
        if (!row.isNamed() || values.isEmpty()) {
            notes.unplaced("T3", ValueRun.numbers(row.values));
            return;
        }
        if (row.isByOrder() && !names.labels.contains(row.id()) && !isPrinted(row.id(), printed)) {
            notes.lost("T3", row.id());
        }
        notes.row("T3", row.id());
        cells.place(ids(row.id()), values, "T3");
    }

    /** （六）其他处理 is a group in one form and a row in the other: the labels under it and the rows after it decide. */
    private void nameOtherResults() {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean alone = i + 1 == rows.size() || rows.get(i + 1).isNamed();
            if (row.groupBeside.filter(Table3Order.OTHER_RESULTS::equals).isPresent()
                    && alone
                    && row.isWhole(columns)
                    && !anyLabelIn(Table3Order.OTHER_RESULTS)) {
                row.name(Table3Order.OTHER_RESULTS);
            }
        }
    }

    private boolean anyLabelIn(String group) {
        return names.labels.stream().anyMatch(l -> Table3Order.isIn(l, group));
    }

    /** Rows under a group's label, all their own labels lost. */
    private void fillGroup(GroupMark mark) {
        var wanted = Table3Order.rowsOf(mark.group());
        int from = mark.row();
        if (wanted.isEmpty() || anyLabelIn(mark.group()) || !isReached(mark)) {
            return;
        }
        int end = from;
        while (end < rows.size() && !rows.get(end).isNamed() && (end == from || !isMarked(end))) {
            end++;
        }
        var group = rows.subList(from, end);
        if (group.size() == wanted.size() && areUniform(group)) {
            for (int i = 0; i < wanted.size(); i++) {
                group.get(i).nameByOrder(wanted.get(i));
            }
        }
    }

    private boolean isMarked(int row) {
        return names.groups.stream().anyMatch(g -> g.row() == row);
    }

    /** Nothing unknown stands before the group: in a torn table its label would be found amid its rows. */
    private boolean isReached(GroupMark mark) {
        if (mark.row() == 0) {
            return true;
        }
        var before = rows.get(mark.row() - 1);
        return before.isNamed()
                && !before.isForeign()
                && Table3Order.index(before.id()) < Table3Order.index(mark.group());
    }

    private boolean areUniform(List<Table3Row> group) {
        return group.stream().allMatch(r -> r.isWhole(columns))
                || (group.stream().allMatch(r -> r.hasNumberForLabel(columns))
                        && rows.stream().noneMatch(r -> r.isNamed() && !r.isByOrder() && r.hasNumberForLabel(columns)));
    }

    private void fillGaps() {
        boolean inOneRow = rows.stream().anyMatch(r -> r.id().equals(Table3Order.OTHER_RESULTS));
        var filled = new HashMap<Table3Row, String>();
        int from = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isNamed()) {
                continue;
            }
            if (from >= 0 && i - from > 1) {
                var gap = rows.subList(from + 1, i);
                var wanted =
                        Table3Order.between(rows.get(from).id(), rows.get(i).id(), inOneRow);
                if (wanted.size() == gap.size() && fits(gap, wanted)) {
                    for (int k = 0; k < gap.size(); k++) {
                        filled.put(gap.get(k), wanted.get(k));
                    }
                }
            }
            from = i;
        }
        var known =
                rows.stream().filter(r -> r.isWhole(columns)).map(Table3Row::id).collect(Collectors.toSet());
        known.addAll(filled.values());
        filled.forEach((row, id) -> {
            if (known.containsAll(Table3Order.siblings(id))) {
                row.nameByOrder(id);
            }
        });
    }

    private boolean fits(List<Table3Row> gap, List<String> wanted) {
        for (int i = 0; i < gap.size(); i++) {
            var row = gap.get(i);
            var id = wanted.get(i);
            if (!row.isWhole(columns)
                    || row.groupBeside.filter(g -> !Table3Order.isIn(id, g)).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** A label counts as printed, torn as it may be, if all its letters are among the words that are no label. */
    private static boolean isPrinted(String row, Map<Integer, Integer> printed) {
        var need = Letters.of(Labels.normalise(
                Template.FORM_2021.tables().T3().row(row).orElseThrow().label()));
        return Letters.cover(printed, need);
    }

    private Map<Integer, Integer> lettersOfWords() {
        return Letters.of(items.stream()
                .filter(Words.class::isInstance)
                .map(w -> ((Words) w).normal())
                .collect(Collectors.joining()));
    }

    /** The cell ids of a row from left to right; a 小计 column stands before 总计 and has no id. */
    private List<String> ids(String row) {
        var ids = new ArrayList<String>();
        for (var column : Template.FORM_2021.tables().T3().columns()) {
            if (column.isTotal() && subtotalColumn) {
                ids.add("");
            }
            ids.add("T3." + row + "." + column.id());
        }
        return ids;
    }
}
