package org.nianbao.parser.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.parser.report.LabelBook.Hit;
import org.nianbao.parser.report.TableLabel.Kind;

/**
 * Table 三. A row whose label is lost is placed by its order only if its group has exactly the form's rows and each row
 * all its cells (rule catalogue, section 7).
 */
final class Table3Scanner {

    private final LabelBook book;
    private final List<Token> tokens;
    private final CellCollector cells;
    private final TableNotes notes;
    private boolean subtotalColumn;

    /** A row's label stood there and no numbers behind it: the next numbers may be its own, torn off. */
    private boolean owed;

    /** The row placed last, if nothing but a row without a known label came after it. */
    private String last = "";

    /** The numbers of that row without a known label; empty if there is none. */
    private List<Token> waiting = List.of();

    Table3Scanner(LabelBook book, List<Token> tokens, CellCollector cells, TableNotes notes) {
        this.book = book;
        this.tokens = tokens;
        this.cells = cells;
        this.notes = notes;
    }

    /**
     * A row of a real grid whose label is damaged. Its numbers wait for the next row: if just one row of the same group
     * belongs between that one and the one before, it is this.
     */
    int damaged(int at) {
        var behind = CellCollector.behind(tokens, at + 1);
        var values = tokens.get(at).ruled() ? CellCollector.exactly(behind, ids("").size()) : List.<Token>of();
        if (values.isEmpty()) {
            return at + 1;
        }
        last = waiting.isEmpty() ? last : "";
        waiting = values;
        notes.unplaced("T3", CellCollector.numbers(behind));
        return end(at + 1);
    }

    private void placeWaiting(String next) {
        int dot = next.lastIndexOf('.');
        var siblings = dot < 0
                ? List.<String>of()
                : Template.FORM_2021.tables().T3().childrenOf(next.substring(0, dot)).stream()
                        .map(Template.RowSpec::id)
                        .toList();
        int at = siblings.indexOf(last);
        if (!waiting.isEmpty() && at >= 0 && siblings.indexOf(next) == at + 2) {
            notes.unplaced("T3", -CellCollector.numbers(waiting));
            notes.lost("T3", siblings.get(at + 1));
            place(siblings.get(at + 1), waiting);
        }
        waiting = List.of();
    }

    int label(Hit hit, int at) {
        var group = hit.as("T3", Kind.GROUP);
        if (group.isPresent()) {
            noted(hit, at, Kind.GROUP);
            return group(group.get().id(), hit.next());
        }
        var row = hit.as("T3", Kind.ROW);
        if (row.isPresent()) {
            noted(hit, at, Kind.ROW);
            return row(row.get().id(), hit.next());
        }
        var column = hit.as("T3", Kind.COLUMN);
        if (column.isPresent()) {
            subtotalColumn |= column.get().id().isEmpty();
            return noted(hit, at, Kind.COLUMN);
        }
        return hit.as("T3", Kind.CAPTION).isPresent() ? noted(hit, at, Kind.CAPTION) : hit.next();
    }

    private int row(String row, int from) {
        placeWaiting(row);
        last = "";
        var behind = CellCollector.behind(tokens, from);
        boolean trusted = !owed || behind.isEmpty() || isBeside(behind.get(0), tokens.get(from - 1));
        owed = behind.isEmpty();
        if (!trusted || !place(row, behind)) {
            notes.unplaced("T3", CellCollector.numbers(behind));
        } else {
            last = row;
        }
        return end(from);
    }

    /** In the same row of a grid, or on the same line of a text. */
    private static boolean isBeside(Token value, Token label) {
        return value.ruled() || value.block() == label.block();
    }

    /** One row of numbers behind a group's label, or several whose own labels are lost. */
    private int group(String group, int from) {
        int end = end(from);
        // （六）其他处理 is a group in one form and a row in the other: what follows decides.
        if (group.equals("C6") && !isRowOf(group, end) && place(group, CellCollector.behind(tokens, from))) {
            return end;
        }
        var rows = rows(from, end);
        if (rows.isEmpty()) {
            return from;
        }
        var children = Template.FORM_2021.tables().T3().childrenOf(group);
        var all = rows.stream().flatMap(List::stream).toList();
        if (rows.size() != children.size() || !uniform(rows)) {
            notes.unplaced("T3", CellCollector.numbers(all));
            return end;
        }
        int n = ids("").size();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            notes.lost("T3", children.get(i).id());
            // One number more than columns: it stands where the label should be.
            place(children.get(i).id(), row.subList(row.size() - n, row.size()));
        }
        return end;
    }

    /** Whether the label here names a row of the group: then the numbers before it are a row's whose label is lost. */
    private boolean isRowOf(String group, int at) {
        return at < tokens.size()
                && book.longest(tokens, at)
                        .flatMap(next -> next.as("T3", Kind.ROW))
                        .filter(row -> row.id().startsWith(group + "."))
                        .isPresent();
    }

    private boolean uniform(List<List<Token>> rows) {
        int n = ids("").size();
        int first = rows.get(0).size();
        return (first == n || first == n + 1) && rows.stream().allMatch(r -> r.size() == first);
    }

    /** The numbers from here to the next word, row by row; rows that hold none are the covered cells of a merged one. */
    private List<List<Token>> rows(int from, int end) {
        var rows = new ArrayList<List<Token>>();
        var row = new ArrayList<Token>();
        for (int i = from; i <= end; i++) {
            if (i == end || tokens.get(i).kind() == Token.Kind.ROW_END) {
                if (!row.isEmpty()) {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (tokens.get(i).kind() == Token.Kind.NUMBER) {
                row.add(tokens.get(i));
            }
        }
        return rows;
    }

    private boolean place(String row, List<Token> behind) {
        var ids = ids(row);
        var values = CellCollector.exactly(behind, ids.size());
        if (values.isEmpty()) {
            return false;
        }
        notes.row("T3", row);
        cells.place(ids, values, "T3");
        return true;
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

    /** Index of the next word; a row of a real grid ends with the row, unless the next one begins with a number. */
    private int end(int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).kind() != Token.Kind.TEXT) {
            i++;
        }
        return i;
    }

    private int noted(Hit hit, int at, Kind kind) {
        notes.label("T3", hit.raw(), hit.entries(), Optional.of(kind));
        notes.covers("T3", tokens.get(at).block());
        notes.covers("T3", tokens.get(hit.next() - 1).block());
        return hit.next();
    }
}
