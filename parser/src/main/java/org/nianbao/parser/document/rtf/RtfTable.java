package org.nianbao.parser.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.flow.TableDraft;
import org.nianbao.parser.document.flow.TableDraft.Merge;

/** A table while it is read. Columns are known only at its end, from the edges of all its cells. */
final class RtfTable {

    /** Edges nearer to each other than this (0.7 mm) are the same, drawn by hand. */
    private static final int SAME_EDGE = 40;

    private record Row(List<List<Block>> contents, List<RtfRow.CellPlace> places) {}

    private final List<Row> rows = new ArrayList<>();
    private List<List<Block>> cells = new ArrayList<>();

    /** The properties of the row being read, or of the last one. */
    RtfRow properties = new RtfRow();

    /** Whether the content of a cell has begun. */
    boolean inCell;

    void cell(List<Block> content) {
        cells.add(content);
        inCell = false;
    }

    void row() {
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, properties.cells()));
            cells = new ArrayList<>();
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void into(TableDraft draft) {
        var columns = columns();
        for (var row : rows) {
            draft.row();
            int at = 0;
            for (int i = 0; i < row.contents.size(); i++) {
                if (i >= row.places.size()) {
                    draft.cell(row.contents.get(i), 1, Merge.NONE);
                    continue;
                }
                var place = row.places.get(i);
                int left = columns.floorEntry(place.left()).getValue();
                int right = columns.floorEntry(Math.max(place.left(), place.right()))
                        .getValue();
                draft.pass(left - at);
                int span = Math.max(1, right - left);
                if (place.continuesLeft() && i > 0) {
                    draft.widen(span);
                } else {
                    draft.cell(row.contents.get(i), span, place.down());
                }
                at = Math.max(at, left) + span;
            }
        }
    }

    /** The number of the column that begins at an edge. */
    private TreeMap<Integer, Integer> columns() {
        var edges = new TreeMap<Integer, Integer>();
        for (var row : rows) {
            for (var place : row.places) {
                edges.put(place.left(), 0);
                edges.put(place.right(), 0);
            }
        }
        var columns = new TreeMap<Integer, Integer>();
        long first = Integer.MIN_VALUE - 1000L;
        int column = -1;
        for (var edge : edges.keySet()) {
            if (edge - first > SAME_EDGE) {
                first = edge;
                column++;
            }
            columns.put(edge, column);
        }
        return columns;
    }
}
