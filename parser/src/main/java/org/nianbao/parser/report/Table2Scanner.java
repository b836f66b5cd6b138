package org.nianbao.parser.report;

import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.LabelBook.Hit;
import org.nianbao.parser.report.Table2Block.Row;
import org.nianbao.parser.report.TableLabel.Kind;

/** Table 二: column labels of a block, then its rows; the columns in force are those printed last. */
final class Table2Scanner {

    private final List<Token> tokens;
    private final CellCollector cells;
    private final TableNotes notes;
    private Table2Block block = new Table2Block(Optional.empty());

    /** A row's label stood there and no numbers behind it: the next numbers may be its own, torn off. */
    private boolean owed;

    /** Some label stood beside its numbers: where one does not, they are torn apart. */
    private boolean lined;

    Table2Scanner(List<Token> tokens, CellCollector cells, TableNotes notes) {
        this.tokens = tokens;
        this.cells = cells;
        this.notes = notes;
    }

    int label(Hit hit, int at) {
        var caption = hit.as("T2", Kind.CAPTION);
        if (caption.isPresent()) {
            begin(caption.map(LabelBook.Entry::id));
            return noted(hit, at, Kind.CAPTION);
        }
        var column = hit.as("T2", Kind.COLUMN);
        if (column.isPresent()) {
            if (block.hasRows()) {
                begin(Optional.empty());
            }
            if (!column.get().id().equals(LabelBook.STUB)) {
                block.column(column.get().id());
            }
            return noted(hit, at, Kind.COLUMN);
        }
        var row = hit.as("T2", Kind.ROW);
        return row.isPresent() ? row(hit, row.get().id(), at) : hit.next();
    }

    private void begin(Optional<String> caption) {
        leave();
        block = new Table2Block(caption);
    }

    private int row(Hit hit, String row, int at) {
        noted(hit, at, Kind.ROW);
        int end = hit.next();
        while (end < tokens.size()
                && !tokens.get(end).isText()
                && !tokens.get(end).isGridRowEnd()) {
            end++;
        }
        int line = tokens.get(hit.next() - 1).line();
        int lineEnd = hit.next();
        while (lineEnd < end && tokens.get(lineEnd).line() == line) {
            lineEnd++;
        }
        var onLine = values(hit.next(), lineEnd);
        // Whole beside its label: what stands on the next lines is another row's, or the number of a page.
        int own = onLine.isEmpty() ? end : lineEnd;
        var behind = values(hit.next(), own);
        boolean torn = (owed || lined) && onLine.isEmpty();
        lined |= lineEnd > hit.next();
        var all =
                tokens.subList(hit.next(), end).stream().filter(Token::isValue).toList();
        owed = all.isEmpty();
        if (torn || behind.isEmpty() || !block.has(row)) {
            block.add(new Row(Optional.of(row), List.of()));
            notes.unplaced("T2", ValueRun.numbers(all));
            return end;
        }
        block.add(new Row(Optional.of(row), behind));
        notes.row("T2", row);
        cells.place(block.ids(row), behind, "T2");
        if (own < end) {
            numbers(own, end);
        }
        return end;
    }

    private List<Token> values(int from, int end) {
        return ValueRun.exactly(
                tokens.subList(from, end).stream().filter(Token::isValue).toList(), block.width());
    }

    /** Numbers that stand behind no label: a row whose label is lost, empty or damaged. */
    void numbers(int from, int end) {
        for (var line : ValueRun.of(tokens, from, end).rows(block.width())) {
            boolean emptyLabel =
                    line.size() == block.width() + 1 && !line.get(0).isNumber();
            var values = emptyLabel ? line.subList(1, line.size()) : line;
            boolean whole = !values.isEmpty()
                    && values.size() == block.width()
                    && values.stream().allMatch(Token::isNumber);
            if (whole) {
                block.add(new Row(Optional.empty(), values));
            } else if (line.size() > 1 || !PageNumber.canBe(line.get(0))) {
                block.add(new Row(Optional.empty(), List.of()));
                notes.unplaced("T2", ValueRun.numbers(line));
            }
        }
    }

    /** The block is at its end: rows without a label are placed by their order, or not at all. */
    void leave() {
        var lost = block.rows().stream().filter(r -> r.id().isEmpty()).toList();
        var order = lost.isEmpty() ? List.<String>of() : block.byOrder();
        if (order.isEmpty()) {
            lost.forEach(r -> notes.unplaced("T2", ValueRun.numbers(r.values())));
        }
        for (int i = 0; i < order.size(); i++) {
            if (block.rows().get(i).id().isEmpty()) {
                var row = order.get(i);
                notes.lost("T2", row);
                notes.row("T2", row);
                cells.place(block.ids(row), block.rows().get(i).values(), "T2");
            }
        }
        block = new Table2Block(Optional.empty());
        owed = false;
    }

    private int noted(Hit hit, int at, Kind kind) {
        notes.label("T2", hit.raw(), hit.entries(), Optional.of(kind));
        notes.covers("T2", tokens.get(at).block());
        notes.covers("T2", tokens.get(hit.next() - 1).block());
        return hit.next();
    }
}
