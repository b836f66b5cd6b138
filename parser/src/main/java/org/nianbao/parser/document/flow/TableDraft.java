package org.nianbao.parser.document.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Budget;
import org.nianbao.parser.document.FormTables;
import org.nianbao.parser.document.Spaces;

/** A table while its rows are read. A table that only arranges the page becomes what stands in it. */
public final class TableDraft {

    private final Budget budget;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int column;

    /** What a cell has to do with the one above or below, where formats say so cell by cell. */
    public enum Merge {
        NONE,
        /** The cells below may be one with it. */
        BEGINS,
        /** It is one with the cell above, and what stands in it is not printed. */
        CONTINUES
    }

    private record Cell(List<Block> content, int column, int columnSpan, int rowSpan, Merge merge) {}

    TableDraft(Budget budget) {
        this.budget = budget;
    }

    /** Begins the next row. */
    public void row() {
        budget.cell();
        row = new ArrayList<>();
        column = 0;
        rows.add(row);
    }

    /** Takes back the row begun last, which is not printed. */
    public void dropRow() {
        rows.remove(rows.size() - 1);
    }

    /** The row begun last stands there so many times; rows without text count once. */
    public void repeatRow(int times) {
        boolean blank = row.stream().allMatch(c -> c.content.isEmpty());
        for (int i = 1; i < times && !blank; i++) {
            row.forEach(c -> budget.cell());
            rows.add(row);
        }
    }

    /** Leaves columns free, or to cells that reach down from above. */
    public void pass(int columns) {
        column += Math.max(0, Math.min(columns, FormTables.MOST_COLUMNS));
    }

    /** The next cell of the row, with the columns and rows it covers. */
    public void cell(List<Block> content, int columnSpan, int rowSpan) {
        add(content, columnSpan, rowSpan, Merge.NONE);
    }

    /** The next cell, with the columns it covers and how it is merged. */
    public void cell(List<Block> content, int columnSpan, Merge merge) {
        add(content, columnSpan, 1, merge);
    }

    /** The cell before reaches further to the right. */
    public void widen(int columns) {
        if (row.isEmpty()) {
            pass(columns);
            return;
        }
        var last = row.remove(row.size() - 1);
        column = last.column;
        add(last.content, last.columnSpan + Math.min(columns, FormTables.MOST_COLUMNS), last.rowSpan, last.merge);
    }

    private void add(List<Block> content, int columnSpan, int rowSpan, Merge merge) {
        budget.cell();
        // Beyond the last column nothing is a cell of the form.
        if (column < FormTables.MOST_COLUMNS) {
            int span = Math.max(1, Math.min(columnSpan, FormTables.MOST_COLUMNS - column));
            row.add(new Cell(content, column, span, Math.max(1, rowSpan), merge));
            column += span;
        }
    }

    List<Block> blocks() {
        var cells = rows.stream().flatMap(List::stream).toList();
        boolean layout = cells.stream()
                .anyMatch(c -> c.content.stream().anyMatch(Block.Grid.class::isInstance)
                        || FormTables.isArticle(text(c.content)));
        var blocks = new ArrayList<Block>();
        if (layout) {
            cells.forEach(c -> blocks.addAll(c.content));
            return blocks;
        }
        blocks.add(grid());
        cells.forEach(
                c -> c.content.stream().filter(Block.Image.class::isInstance).forEach(blocks::add));
        return blocks;
    }

    private Block.Grid grid() {
        var covered = covered();
        var whole = new ArrayList<Block.Row>();
        for (int r = 0; r < rows.size(); r++) {
            var cells = new ArrayList<Block.GridCell>();
            for (var cell : rows.get(r)) {
                if (!covered.get(r).get(cell.column)) {
                    int height = Math.min(cell.rowSpan, rows.size() - r);
                    while (r + height < rows.size() && covered.get(r + height).get(cell.column)) {
                        height++;
                    }
                    cells.add(new Block.GridCell(text(cell.content), cell.column, cell.columnSpan, height));
                }
            }
            whole.add(new Block.Row(cells));
        }
        return new Block.Grid(whole, true);
    }

    /** By row, the columns of cells that are one with the cell above. */
    private List<BitSet> covered() {
        var covered = new ArrayList<BitSet>();
        var open = new BitSet();
        var above = new BitSet();
        for (var row : rows) {
            var here = new BitSet();
            var nowOpen = new BitSet();
            for (var cell : row) {
                // A cell with a text of its own that claims to continue one above, where none begins, stands for
                // itself.
                boolean continues = cell.merge == Merge.CONTINUES
                        && above.get(cell.column)
                        && (open.get(cell.column) || cell.content.isEmpty());
                here.set(cell.column, continues);
                nowOpen.set(cell.column, continues || cell.merge != Merge.NONE);
            }
            above.clear();
            row.forEach(cell -> above.set(cell.column));
            open = nowOpen;
            covered.add(here);
        }
        return covered;
    }

    /** The paragraphs as one text, a blank between them. */
    static String text(List<Block> content) {
        if (content.size() == 1
                && content.get(0) instanceof Block.Paragraph only
                && only.text().indexOf('\t') < 0) {
            return only.text();
        }
        return Spaces.trim(content.stream().map(TableDraft::text).collect(Collectors.joining(" ")));
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Block.Grid grid
                ? grid.rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .map(Block.GridCell::text)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
