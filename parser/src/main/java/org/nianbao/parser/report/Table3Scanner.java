package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.LabelBook.Hit;
import org.nianbao.parser.report.Table3Item.Name;
import org.nianbao.parser.report.Table3Item.Values;
import org.nianbao.parser.report.Table3Item.Words;
import org.nianbao.parser.report.TableLabel.Kind;

/** Table 三: gathers labels, other words and values in the order printed; {@link Table3Rows} then says what is whose. */
final class Table3Scanner {

    private final List<Token> tokens;
    private final CellCollector cells;
    private final TableNotes notes;
    private final List<Table3Item> items = new ArrayList<>();
    private boolean subtotalColumn;
    private boolean anyValues;

    Table3Scanner(List<Token> tokens, CellCollector cells, TableNotes notes) {
        this.tokens = tokens;
        this.cells = cells;
        this.notes = notes;
    }

    int label(Hit hit, int at) {
        var last = tokens.get(hit.next() - 1);
        var group = hit.as("T3", Kind.GROUP);
        var row = hit.as("T3", Kind.ROW);
        var column = hit.as("T3", Kind.COLUMN);
        if (group.isPresent()) {
            items.add(new Name(group.get().id(), true, last));
            return noted(hit, at, Kind.GROUP);
        }
        if (row.isPresent()) {
            items.add(new Name(row.get().id(), false, last));
            return noted(hit, at, Kind.ROW);
        }
        items.add(new Words(hit.normal(), hit.raw(), last));
        if (column.isPresent()) {
            // 小计 over a column stands before all numbers; later it names a row that the form does not have.
            subtotalColumn |= column.get().id().isEmpty() && !anyValues;
            return noted(hit, at, Kind.COLUMN);
        }
        return hit.as("T3", Kind.CAPTION).isPresent() ? noted(hit, at, Kind.CAPTION) : hit.next();
    }

    /** Words that are no label: a piece of one, or a damaged one. */
    void other(Token token) {
        items.add(new Words(token.normal(), token.raw(), token));
    }

    void numbers(int from, int end) {
        var run = ValueRun.of(tokens, from, end);
        if (!run.lines().isEmpty()) {
            items.add(new Values(run));
            anyValues = true;
        }
    }

    /** The table, or a part of it, is at its end. */
    void leave() {
        if (anyValues) {
            new Table3Rows(items, subtotalColumn, cells, notes).place();
        }
        items.clear();
        anyValues = false;
    }

    private int noted(Hit hit, int at, Kind kind) {
        notes.label("T3", hit.raw(), hit.entries(), Optional.of(kind));
        notes.covers("T3", tokens.get(at).block());
        notes.covers("T3", tokens.get(hit.next() - 1).block());
        return hit.next();
    }
}
