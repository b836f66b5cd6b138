package org.nianbao.parser.report;

import java.util.List;
import org.nianbao.parser.document.Block;

/**
 * Text copied from a table with one cell a line and an empty line behind each: there an empty cell is seen by its
 * absence, as three empty lines in place of one, or two at the end of the text.
 */
final class SpacedLines {

    /** So many cells before the gap must stand in that manner. */
    private static final int CELLS_BEFORE = 3;

    /** No row of the form is longer; a wider gap is no row of empty cells. */
    private static final int MOST = 15;

    private final List<Block> blocks;

    SpacedLines(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * The empty cells in the gap that begins at a line, the first behind a line with text.
     *
     * @return how many of them; 0 if the text is in another manner or the gap does not come out even
     */
    int cellsIn(int from) {
        int end = from;
        while (end < blocks.size() && isEmpty(end)) {
            end++;
        }
        boolean last = end == blocks.size();
        int lines = end - from;
        int cells = (last ? lines : lines - 1) / 2;
        boolean even = lines == cells * 2 + (last ? 0 : 1);
        boolean spacedAfter = last || end + 1 >= blocks.size() || isEmpty(end + 1);
        return even && cells <= MOST && spacedAfter && spacedBefore(from) ? cells : 0;
    }

    private boolean spacedBefore(int gap) {
        if (gap < CELLS_BEFORE * 2 - 1) {
            return false;
        }
        for (int i = gap - 1; i >= gap - CELLS_BEFORE * 2 + 1; i -= 2) {
            if (isEmpty(i) || (i > gap - CELLS_BEFORE * 2 + 1 && !isEmpty(i - 1))) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty(int block) {
        return blocks.get(block) instanceof Block.Paragraph p && p.text().isEmpty();
    }
}
