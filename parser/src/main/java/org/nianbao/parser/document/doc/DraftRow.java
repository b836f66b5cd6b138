package org.nianbao.parser.document.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param cells what stands in them, from left to right
 * @param shape where they lie
 */
record DraftRow(List<Passage> cells, RowShape shape) {

    /** No cell that shows a number is thinner (0.5 mm); Word leaves such slivers behind when cells are merged. */
    private static final int SLIVER = 30;

    /**
     * A cell with its place.
     *
     * @param text as shown; blank if the cell goes on from above
     */
    record Placed(String text, int left, int right, boolean joinsAbove) {}

    boolean isShaped() {
        return !cells.isEmpty() && cells.size() <= shape.cells().size();
    }

    /** The cells with their places, those that are one joined, slivers left out. */
    List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < cells.size(); i++) {
            var place = shape.cells().get(i);
            var text = cells.get(i).text();
            if (place.joinsLeft() && !placed.isEmpty()) {
                var before = placed.remove(placed.size() - 1);
                var joined = text.isEmpty() ? before.text() : before.text() + " " + text;
                placed.add(new Placed(joined, before.left(), place.right(), before.joinsAbove()));
            } else if (place.right() - place.left() >= SLIVER || !text.isEmpty()) {
                placed.add(new Placed(text, place.left(), place.right(), place.joinsAbove()));
            }
        }
        return placed;
    }
}
