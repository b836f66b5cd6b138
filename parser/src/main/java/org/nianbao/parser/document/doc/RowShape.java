package org.nianbao.parser.document.doc;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of a row lie, by the row's properties.
 *
 * @param cells from left to right
 */
record RowShape(List<Cell> cells) {

    /** Word makes no more cells in a row. */
    private static final int MOST_CELLS = 63;

    private static final int CELL_BYTES = 20;

    RowShape {
        cells = List.copyOf(cells);
    }

    /**
     * A cell's place.
     *
     * @param left edge in twips (1/1440 inch)
     * @param right edge
     * @param joinsLeft whether it is one with the cell to its left
     * @param joinsAbove whether it is one with the cell above
     */
    record Cell(int left, int right, boolean joinsLeft, boolean joinsAbove) {

        Cell joined(boolean toTheLeft) {
            return new Cell(left, right, toTheLeft, joinsAbove);
        }

        Cell merged(boolean withTheOneAbove) {
            return new Cell(left, right, joinsLeft, withTheOneAbove);
        }
    }

    /**
     * The shape that ends a row.
     *
     * @param properties of the paragraph that ends it, after the style's number
     * @param data the stream where properties lie that are too many for the paragraph
     */
    static RowShape of(byte[] properties, byte[] data) {
        var cells = new ArrayList<Cell>();
        apply(new Sprms(properties, 2), data, cells, true);
        return new RowShape(cells);
    }

    private static void apply(Sprms sprms, byte[] data, List<Cell> cells, boolean mayLeadAway) {
        while (sprms.next()) {
            switch (sprms.code()) {
                case 0xD608 -> define(sprms, cells);
                case 0x5624 -> join(sprms, cells, true);
                case 0x5625 -> join(sprms, cells, false);
                case 0xD62B -> mergeUpwards(sprms, cells);
                case 0x5622 -> delete(sprms, cells);
                case 0x7621 -> insert(sprms, cells);
                case 0x7623 -> resize(sprms, cells);
                case 0x646B -> {
                    if (mayLeadAway) {
                        elsewhere(sprms.signed32(), data, cells);
                    }
                }
                default -> {}
            }
        }
    }

    private static void elsewhere(int offset, byte[] data, List<Cell> cells) {
        if (offset >= 0 && offset <= data.length - 2) {
            int length = (data[offset] & 0xFF) | (data[offset + 1] & 0x7F) << 8;
            int end = Math.min(data.length, offset + 2 + length);
            apply(new Sprms(java.util.Arrays.copyOfRange(data, offset + 2, end), 0), data, cells, false);
        }
    }

    /** TDefTableOperand: count, edges, then what is known of each cell. */
    private static void define(Sprms sprms, List<Cell> cells) {
        cells.clear();
        int count = sprms.length() == 0 ? 0 : sprms.unsigned8(0);
        if (count > MOST_CELLS || sprms.length() < 1 + 2 * (count + 1)) {
            return;
        }
        int about = 1 + 2 * (count + 1);
        for (int i = 0; i < count; i++) {
            int flagsAt = about + i * CELL_BYTES;
            int flags = flagsAt + 2 <= sprms.length() ? sprms.signed16(flagsAt) : 0;
            boolean joinsLeft = (flags & 0x02) != 0;
            boolean joinsAbove = (flags & 0x20) != 0 && (flags & 0x40) == 0;
            cells.add(new Cell(sprms.signed16(1 + 2 * i), sprms.signed16(3 + 2 * i), joinsLeft, joinsAbove));
        }
    }

    private static void join(Sprms sprms, List<Cell> cells, boolean joins) {
        int first = sprms.unsigned8(0);
        int limit = Math.min(sprms.unsigned8(1), cells.size());
        for (int i = first; i < limit; i++) {
            cells.set(i, cells.get(i).joined(joins && i > first));
        }
    }

    private static void mergeUpwards(Sprms sprms, List<Cell> cells) {
        int at = sprms.length() < 2 ? cells.size() : sprms.unsigned8(0);
        if (at < cells.size()) {
            cells.set(at, cells.get(at).merged(sprms.unsigned8(1) == 1));
        }
    }

    private static void delete(Sprms sprms, List<Cell> cells) {
        int first = Math.min(sprms.unsigned8(0), cells.size());
        int limit = Math.max(first, Math.min(sprms.unsigned8(1), cells.size()));
        int gone = limit == first
                ? 0
                : cells.get(limit - 1).right() - cells.get(first).left();
        cells.subList(first, limit).clear();
        shift(cells, first, -gone);
    }

    private static void insert(Sprms sprms, List<Cell> cells) {
        int at = Math.min(sprms.unsigned8(0), cells.size());
        int count = Math.min(sprms.unsigned8(1), MOST_CELLS - cells.size());
        int width = sprms.signed16(2);
        int left = at > 0
                ? cells.get(at - 1).right()
                : cells.isEmpty() ? 0 : cells.get(0).left();
        for (int i = 0; i < count; i++) {
            cells.add(at + i, new Cell(left + i * width, left + (i + 1) * width, false, false));
        }
        shift(cells, at + Math.max(count, 0), Math.max(count, 0) * width);
    }

    private static void resize(Sprms sprms, List<Cell> cells) {
        int limit = Math.min(sprms.unsigned8(1), cells.size());
        int width = sprms.signed16(2);
        for (int i = sprms.unsigned8(0); i < limit; i++) {
            var cell = cells.get(i);
            int more = width - (cell.right() - cell.left());
            cells.set(i, new Cell(cell.left(), cell.left() + width, cell.joinsLeft(), cell.joinsAbove()));
            shift(cells, i + 1, more);
        }
    }

    private static void shift(List<Cell> cells, int from, int by) {
        for (int i = from; i < cells.size(); i++) {
            var c = cells.get(i);
            cells.set(i, new Cell(c.left() + by, c.right() + by, c.joinsLeft(), c.joinsAbove()));
        }
    }
}
