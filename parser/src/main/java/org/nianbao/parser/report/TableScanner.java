package org.nianbao.parser.report;

import java.util.List;
import java.util.Map;
import org.nianbao.parser.report.LabelBook.Hit;
import org.nianbao.parser.report.TableLabel.Kind;

/**
 * Reads the three tables from the token stream: a label, then the numbers that belong to it. Works on real grids and on
 * tables that have become text alike. A run of numbers is placed only if it has exactly as many members as the form's
 * row has columns; anything else is counted as unplaced and never guessed.
 */
final class TableScanner {

    /** A T3 row or group label of this length cannot be a word of running text. */
    private static final int TELLING = 6;

    private final LabelBook book;
    private final List<Token> tokens;
    private final CellCollector cells;
    private final TableNotes notes = new TableNotes();

    /** The table the scanner is in: {@code T2}, {@code T3}, {@code T4}, or empty between tables. */
    private String table = "";

    private final Table2Scanner table2;
    private final Table3Scanner table3;
    private final Table4Scanner table4;

    private TableScanner(LabelBook book, List<Token> tokens) {
        this.book = book;
        this.tokens = tokens;
        this.cells = new CellCollector(notes);
        this.table2 = new Table2Scanner(tokens, cells, notes);
        this.table3 = new Table3Scanner(tokens, cells, notes);
        this.table4 = new Table4Scanner(tokens, cells, notes);
    }

    static ScannedTables scan(LabelBook book, List<Token> tokens) {
        var scanner = new TableScanner(book, tokens);
        int i = 0;
        while (i < tokens.size()) {
            i = scanner.step(i);
        }
        scanner.goTo("");
        return new ScannedTables(scanner.cells.cells(), scanner.notes);
    }

    private int step(int at) {
        var token = tokens.get(at);
        if (token.kind() == Token.Kind.ROW_END) {
            return at + 1;
        }
        if (token.isValue()) {
            return numbers(at);
        }
        var hit = book.longest(tokens, at);
        if (hit.isEmpty()) {
            other(token);
            return at + 1;
        }
        return label(hit.get(), at);
    }

    private void goTo(String next) {
        if (!next.equals(table)) {
            table2.leave();
            table3.leave();
            table = next;
        }
    }

    /** A word that is no label. */
    private void other(Token token) {
        switch (table) {
            case "T3" -> table3.other(token);
            case "T4" -> table4.torn(token);
            default -> {}
        }
    }

    /** Numbers that no label has taken. */
    private int numbers(int at) {
        int end = at;
        while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.TEXT) {
            end++;
        }
        switch (table) {
            case "T4" -> table4.numbers(at, end);
            case "T2" -> table2.numbers(at, end);
            case "T3" -> table3.numbers(at, end);
            default -> {}
        }
        return end;
    }

    private int label(Hit hit, int at) {
        var heading = hit.heading();
        if (heading.isPresent()) {
            goTo(tableOf(heading.get().id()));
            table2.leave();
            return hit.next();
        }
        enter(hit);
        return switch (table) {
            case "T2" -> table2.label(hit, at);
            case "T3" -> table3.label(hit, at);
            case "T4" -> table4.label(hit, at);
            default -> hit.next();
        };
    }

    private static String tableOf(String section) {
        return switch (section) {
            case "2" -> "T2";
            case "3" -> "T3";
            case "4" -> "T4";
            default -> "";
        };
    }

    /** Some labels can stand in one table only; they decide where we are even if the heading is lost. */
    private void enter(Hit hit) {
        if (hit.as("T2", Kind.CAPTION).isPresent()
                || hit.as("T2", Kind.COLUMN)
                        .filter(e -> hit.length() >= TELLING)
                        .isPresent()) {
            goTo("T2");
        } else if (hit.as("T3", Kind.CAPTION).isPresent() || (hit.length() >= TELLING && inTable3(hit))) {
            goTo("T3");
        } else if (hit.as("T4", Kind.COLUMN)
                        .filter(e -> !e.id().endsWith(".sum"))
                        .isPresent()
                || (hit.length() >= TELLING && hit.as("T4", Kind.GROUP).isPresent())) {
            goTo("T4");
        }
    }

    private static boolean inTable3(Hit hit) {
        return hit.as("T3", Kind.ROW).isPresent()
                || hit.as("T3", Kind.GROUP).isPresent()
                || hit.as("T3", Kind.COLUMN).isPresent();
    }

    /** The three tables as scanned, before it is known to which form they belong. */
    record ScannedTables(Map<String, Cell> cells, TableNotes notes) {}
}
