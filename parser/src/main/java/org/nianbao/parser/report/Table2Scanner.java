package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.LabelBook.Hit;
import org.nianbao.parser.report.TableLabel.Kind;

/** Table 二: column labels of a block, then its rows; the columns in force are those printed last. */
final class Table2Scanner {

    private final List<Token> tokens;
    private final CellCollector cells;
    private final TableNotes notes;
    private final List<String> columns = new ArrayList<>();
    private boolean rowSeen;

    Table2Scanner(List<Token> tokens, CellCollector cells, TableNotes notes) {
        this.tokens = tokens;
        this.cells = cells;
        this.notes = notes;
    }

    void restart() {
        columns.clear();
        rowSeen = false;
    }

    int label(Hit hit, int at) {
        var caption = hit.as("T2", Kind.CAPTION);
        if (caption.isPresent()) {
            restart();
            return noted(hit, at, Kind.CAPTION);
        }
        var column = hit.as("T2", Kind.COLUMN);
        if (column.isPresent()) {
            if (rowSeen) {
                restart();
            }
            if (!column.get().id().equals(LabelBook.STUB)) {
                columns.add(column.get().id());
            }
            return noted(hit, at, Kind.COLUMN);
        }
        var row = hit.as("T2", Kind.ROW);
        return row.isPresent() ? row(hit, row.get().id(), at) : hit.next();
    }

    private int row(Hit hit, String row, int at) {
        noted(hit, at, Kind.ROW);
        rowSeen = true;
        var behind = CellCollector.behind(tokens, hit.next());
        var values = CellCollector.exactly(behind, columns.size());
        if (columns.isEmpty() || values.isEmpty()) {
            notes.unplaced("T2", CellCollector.numbers(behind));
            return skip(hit.next());
        }
        notes.row("T2", row);
        cells.place(columns.stream().map(c -> "T2." + row + "." + c).toList(), values, "T2");
        return skip(hit.next());
    }

    /** Past the numbers that were dealt with. */
    private int skip(int from) {
        int i = from;
        while (i < tokens.size() && (tokens.get(i).isValue() || isLineEnd(tokens.get(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(Token token) {
        return token.kind() == Token.Kind.ROW_END && !token.ruled();
    }

    private int noted(Hit hit, int at, Kind kind) {
        notes.label("T2", hit.raw(), hit.entries(), Optional.of(kind));
        notes.covers("T2", tokens.get(at).block());
        notes.covers("T2", tokens.get(hit.next() - 1).block());
        return hit.next();
    }
}
