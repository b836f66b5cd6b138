package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.parser.report.Table3Item.Name;
import org.nianbao.parser.report.Table3Item.Values;
import org.nianbao.parser.report.Table3Item.Words;

/** Cuts table 三 into rows and gives each the name that stands beside it. */
final class Table3Names {

    /** A label may be broken over so many lines. */
    private static final int MOST_PIECES = 4;

    /** A group's label, standing before the row with that index. */
    record GroupMark(String group, int row) {}

    /** A damaged label that was understood, as printed. */
    record Damaged(String raw, Template.RowSpec row) {}

    final List<Table3Row> rows = new ArrayList<>();
    final List<GroupMark> groups = new ArrayList<>();
    final List<Damaged> damaged = new ArrayList<>();

    /** Ids of the rows whose labels were seen, with numbers or without. */
    final Set<String> labels = new HashSet<>();

    private final int columns;

    /** Since the last values: labels of rows, and the words that are none. */
    private final List<Name> waiting = new ArrayList<>();

    private final List<Words> words = new ArrayList<>();
    private Optional<Table3Item> previous = Optional.empty();

    Table3Names(List<Table3Item> items, int columns) {
        this.columns = columns;
        for (var item : items) {
            if (item instanceof Name name) {
                name(name);
            } else if (item instanceof Words other) {
                words.add(other);
            } else if (item instanceof Values values) {
                values(values);
            }
            previous = Optional.of(item);
        }
        acceptLabelsOnOwnLines();
    }

    private void name(Name name) {
        words.clear();
        if (name.group()) {
            groups.add(new GroupMark(name.id(), rows.size()));
        } else {
            labels.add(name.id());
            waiting.add(name);
        }
    }

    private void values(Values values) {
        var cut = values.run().rows(columns);
        if (isLonePageNumber(cut, values)) {
            return;
        }
        for (int i = 0; i < cut.size(); i++) {
            var row = new Table3Row(cut.get(i), values.run().stacked());
            if (i == 0) {
                beside(row, values, cut.size());
            }
            rows.add(row);
        }
        waiting.clear();
        words.clear();
    }

    private boolean isLonePageNumber(List<List<Token>> cut, Values values) {
        return cut.size() == 1
                && cut.get(0).size() == 1
                && PageNumber.canBe(cut.get(0).get(0))
                && !previous.filter(p -> isBeside(values, p)).isPresent();
    }

    private static boolean isBeside(Values values, Table3Item item) {
        return (item instanceof Name n && values.isBeside(n.last()))
                || (item instanceof Words w && values.isBeside(w.last()));
    }

    private void beside(Table3Row row, Values values, int rowsInRun) {
        boolean beside = previous.filter(p -> isBeside(values, p)).isPresent();
        boolean alone = rowsInRun == 1 && !values.run().lines().get(0).get(0).ruled();
        if (previous.orElse(null) instanceof Name name) {
            if (name.group()) {
                row.groupBeside = beside || alone ? Optional.of(name.id()) : Optional.empty();
            } else if (beside) {
                row.name(name.id());
            } else if (alone && waiting.size() == 1) {
                row.labelBefore = Optional.of(name.id());
            }
        } else if (previous.orElse(null) instanceof Words) {
            besideWords(row, beside, alone && waiting.isEmpty());
        }
    }

    private void besideWords(Table3Row row, boolean beside, boolean alone) {
        if (words.get(words.size() - 1).normal().equals("小计")) {
            row.name(Table3Row.FOREIGN);
            return;
        }
        if (!beside && !alone) {
            return;
        }
        var joined = new StringBuilder();
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - MOST_PIECES); i--) {
            joined.insert(0, words.get(i).normal());
            var near = NearLabels.TABLE_3.find(joined.toString());
            if (near.isPresent() && follows(near.get())) {
                understand(row, near.get(), raw(i), beside);
                return;
            }
        }
    }

    private String raw(int from) {
        var raw = new StringBuilder();
        words.subList(from, words.size()).forEach(w -> raw.append(w.raw()));
        return raw.toString();
    }

    private void understand(Table3Row row, Template.RowSpec near, String raw, boolean beside) {
        damaged.add(new Damaged(raw, near));
        if (near.isGroup()) {
            groups.add(new GroupMark(near.id(), rows.size()));
            row.groupBeside = Optional.of(near.id());
            return;
        }
        labels.add(near.id());
        if (beside) {
            row.name(near.id());
        } else {
            row.labelBefore = Optional.of(near.id());
        }
    }

    /** A damaged label is only believed where the form's order has it. */
    private boolean follows(Template.RowSpec near) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            var last = rows.get(i);
            if (last.isNamed() && !last.isForeign()) {
                return Table3Order.index(last.id()) < Table3Order.index(near.id());
            }
        }
        return true;
    }

    /**
     * Labels on lines of their own name the numbers under them only if each value has its own line too, or if no label
     * in the table stands beside its numbers: else they are torn off and may belong to other rows.
     */
    private void acceptLabelsOnOwnLines() {
        boolean anyBeside = rows.stream().anyMatch(r -> r.isNamed() && !r.isForeign() && !r.stacked);
        for (var row : rows) {
            if (!row.isNamed() && row.labelBefore.isPresent() && (row.stacked || !anyBeside)) {
                row.name(row.labelBefore.get());
            }
        }
    }
}
