package org.nianbao.parser.document.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;

/** Walks the paragraphs of a story (main text, text boxes) once and puts its tables together on the way. */
final class Story {

    private static final char CELL_END = 0x07;

    private final HWPFDocument document;
    private final Limits limits;
    private final DocNumbering numbers;
    private final DocPictures pictures;
    private final Passage body;
    private final Deque<DraftTable> open = new ArrayDeque<>();
    private int cells;

    Story(HWPFDocument document, Limits limits) {
        this.document = document;
        this.limits = limits;
        this.numbers = new DocNumbering(document.getListTables());
        this.pictures = new DocPictures(document);
        this.body = new Passage(limits);
    }

    /** Adds what stands between two positions of the document's text. */
    void read(int from, int end) {
        int to = Math.min(end, document.getText().length());
        var runs = new Runs(document, from, to, pictures);
        for (var paragraph : document.getParagraphTable().getParagraphs()) {
            if (paragraph.getStart() >= from && paragraph.getStart() < to) {
                read(paragraph, to, runs);
            }
        }
        closeTables(0);
        body.endLine();
    }

    /** All that was read, in order. */
    List<Block> blocks() {
        return body.blocks();
    }

    private void read(PAPX paragraph, int limit, Runs runs) {
        var marks = ParagraphMarks.of(paragraph, document.getStyleSheet());
        if (marks.level() > limits.depth()) {
            throw CannotRead.limit("depth", limits.depth());
        }
        closeTables(marks.level());
        while (open.size() < marks.level()) {
            open.push(new DraftTable(limits));
        }
        int end = Math.min(paragraph.getEnd(), limit);
        boolean hiddenEnd = runs.hides(end - 1, marks.style());
        if (marks.rowEnd() && !open.isEmpty()) {
            endRow(paragraph, hiddenEnd);
            return;
        }
        var flow = open.isEmpty() ? body : open.peek().cell();
        if (flow.atLineStart() && !hiddenEnd) {
            flow.append(numbers.next(marks));
        }
        runs.print(paragraph.getStart(), end, marks.style(), flow);
        if (open.isEmpty()) {
            // A struck-out paragraph mark joins two paragraphs.
            if (!hiddenEnd) {
                flow.endLine();
            }
            return;
        }
        flow.endLine();
        boolean cellMark = document.getText().charAt(end - 1) == CELL_END && marks.level() == 1;
        if (cellMark || marks.innerCellEnd()) {
            open.peek().endCell();
        }
    }

    private void endRow(PAPX paragraph, boolean struckOut) {
        if (struckOut) {
            open.element().dropRow();
        } else {
            open.element().endRow(RowShape.of(paragraph.getGrpprl(), document.getDataStream()));
        }
    }

    private void closeTables(int level) {
        while (open.size() > level) {
            var table = open.pop();
            cells += table.cellCount();
            if (cells > limits.cells()) {
                throw CannotRead.limit("cells", limits.cells());
            }
            var outer = open.isEmpty() ? body : open.peek().cell();
            outer.table(table.finish());
        }
    }
}
