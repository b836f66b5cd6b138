package org.nianbao.parser.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.FormTables;
import org.nianbao.parser.document.flow.TableDraft.Merge;

/** The properties of a row: where its cells end, and how they are merged. Lengths are twips (1/20 point). */
final class RtfRow {

    /** What a cell says of itself before its right edge. */
    record CellPlace(int left, int right, Merge down, boolean continuesLeft) {}

    private final List<CellPlace> cells = new ArrayList<>();
    private int left;
    private Merge down = Merge.NONE;
    private boolean continuesLeft;

    void left(int twips) {
        left = twips;
    }

    /** Whether the next cell is one with the one before. */
    void continuesLeft() {
        continuesLeft = true;
    }

    /** How the next cell is merged with those above and below. */
    void down(Merge merge) {
        down = merge;
    }

    /** The right edge, which ends a cell's properties. Beyond what a table may have, no cell is kept. */
    void edge(int twips) {
        if (cells.size() < FormTables.MOST_COLUMNS) {
            cells.add(new CellPlace(
                    cells.isEmpty() ? left : cells.get(cells.size() - 1).right, twips, down, continuesLeft));
        }
        down = Merge.NONE;
        continuesLeft = false;
    }

    List<CellPlace> cells() {
        return List.copyOf(cells);
    }
}
