package org.nianbao.parser.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** An HTML table as a grid: each cell with the columns and rows it covers. */
final class HtmlGrid {

    private static final Set<String> ROW_GROUPS = Set.of("tbody", "thead", "tfoot");

    private final List<Block.Row> rows = new ArrayList<>();
    private final List<BitSet> covered = new ArrayList<>();

    /** It holds another table, or a whole text: it only arranges the page. */
    private boolean arranges;

    private HtmlGrid() {}

    /** The table as a grid; empty if it only arranges the page: it holds other tables, or whole texts. */
    static Optional<Block.Grid> read(Element table) {
        var grid = new HtmlGrid();
        var trs = rows(table);
        for (int r = 0; r < trs.size() && !grid.arranges; r++) {
            grid.row(trs.get(r), r, trs.size());
        }
        return grid.arranges ? Optional.empty() : Optional.of(new Block.Grid(grid.rows, true));
    }

    /** Its own rows; the parser has put each into a row group. */
    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (var child = table.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (ROW_GROUPS.contains(child.normalName())) {
                for (var tr = child.firstElementChild(); tr != null; tr = tr.nextElementSibling()) {
                    if (tr.normalName().equals("tr")) {
                        rows.add(tr);
                    }
                }
            }
        }
        return rows;
    }

    private void row(Element tr, int r, int height) {
        var cells = new ArrayList<Block.GridCell>();
        int column = 0;
        for (var td = tr.firstElementChild(); td != null && !arranges; td = td.nextElementSibling()) {
            if (!td.normalName().equals("td") && !td.normalName().equals("th")) {
                continue;
            }
            column = taken(r).nextClearBit(column);
            if (column >= FormTables.MOST_COLUMNS) {
                break;
            }
            int columnSpan = Math.min(span(td, "colspan"), FormTables.MOST_COLUMNS - column);
            int rowSpan = Math.min(span(td, "rowspan"), height - r);
            for (int k = 0; k < rowSpan; k++) {
                taken(r + k).set(column, column + columnSpan);
            }
            cells.add(new Block.GridCell(text(td), column, columnSpan, rowSpan));
            column += columnSpan;
        }
        rows.add(new Block.Row(cells));
    }

    /** The text of a cell; a line break or a paragraph in it is a blank. */
    private String text(Element td) {
        var text = new StringBuilder();
        HtmlNodes.walk(td, node -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && element != td) {
                arranges |= element.normalName().equals("table");
                text.append(element.tag().isInline() && !element.normalName().equals("br") ? "" : " ");
            }
            return !arranges;
        });
        var trimmed = Spaces.trim(text);
        arranges |= FormTables.isArticle(trimmed);
        return trimmed;
    }

    private BitSet taken(int row) {
        while (covered.size() <= row) {
            covered.add(new BitSet());
        }
        return covered.get(row);
    }

    private static int span(Element td, String name) {
        if (td.attributesSize() == 0) {
            return 1;
        }
        var value = td.attr(name).strip();
        if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.max(1, Integer.parseInt(value));
    }
}
