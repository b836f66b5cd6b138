package org.nianbao.parser.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** An HTML table as a grid: each cell with the columns and rows it covers. */
final class HtmlGrid {

    /** No form of the law is wider; a larger claim is a typing error or an attack. */
    private static final int MOST_COLUMNS = 200;

    /** A cell with more text than this holds an article, not a number or a label. */
    private static final int LONGEST_LABEL = 300;

    private HtmlGrid() {}

    /** The table as a grid; empty if it only arranges the page: it holds other tables, or whole texts. */
    static Optional<Block.Grid> read(Element table) {
        // Asked first: the rows of nested tables are this table's too, and their texts would be taken once a level.
        if (table.getElementsByTag("table").size() > 1) {
            return Optional.empty();
        }
        var rows = new ArrayList<Block.Row>();
        var covered = new ArrayList<BitSet>();
        Elements trs = table.select("tr");
        for (int r = 0; r < trs.size(); r++) {
            rows.add(row(trs.get(r), r, trs.size(), covered));
        }
        boolean holdsTexts = rows.stream()
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> c.text().length() > LONGEST_LABEL);
        return holdsTexts ? Optional.empty() : Optional.of(new Block.Grid(rows, true));
    }

    private static Block.Row row(Element tr, int r, int height, List<BitSet> covered) {
        var cells = new ArrayList<Block.GridCell>();
        int column = 0;
        for (var td : tr.children()) {
            if (!td.normalName().equals("td") && !td.normalName().equals("th")) {
                continue;
            }
            column = taken(covered, r).nextClearBit(column);
            if (column >= MOST_COLUMNS) {
                break;
            }
            int columnSpan = Math.min(span(td, "colspan"), MOST_COLUMNS - column);
            int rowSpan = Math.min(span(td, "rowspan"), height - r);
            for (int k = 0; k < rowSpan; k++) {
                taken(covered, r + k).set(column, column + columnSpan);
            }
            cells.add(new Block.GridCell(Spaces.trim(td.text()), column, columnSpan, rowSpan));
            column += columnSpan;
        }
        return new Block.Row(cells);
    }

    private static BitSet taken(List<BitSet> covered, int row) {
        while (covered.size() <= row) {
            covered.add(new BitSet());
        }
        return covered.get(row);
    }

    private static int span(Element td, String name) {
        var value = td.attr(name).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Integer.parseInt(value));
    }
}
