package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Limits;

/** Draws a page by hand; letters are 10 points high, those of Latin half as wide. */
final class Sketch {

    private final List<Page.Glyph> glyphs = new ArrayList<>();
    private final List<Page.Ruling> rulings = new ArrayList<>();
    private final List<Page.Picture> pictures = new ArrayList<>();

    Sketch text(double x, double y, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            double width = text.charAt(i) < 0x80 ? 5 : 10;
            glyphs.add(new Page.Glyph(text.substring(i, i + 1), at, y, width, 10));
            at += width;
        }
        return this;
    }

    Sketch glyph(String text, double x, double y, double size) {
        glyphs.add(new Page.Glyph(text, x, y, size / 2, size));
        return this;
    }

    Sketch line(double x1, double y1, double x2, double y2) {
        rulings.add(new Page.Ruling(x1, y1, x2, y2));
        return this;
    }

    /** The four sides of a box. */
    Sketch box(double x1, double y1, double x2, double y2) {
        return line(x1, y1, x2, y1).line(x1, y2, x2, y2).line(x1, y1, x1, y2).line(x2, y1, x2, y2);
    }

    Sketch picture(double x, double y, double width, double height) {
        pictures.add(new Page.Picture(x, y, width, height));
        return this;
    }

    /** A table of boxes with columns 60 and rows 20 wide from (100, y) on; the texts stand in their middle. */
    Sketch table(double y, String... rows) {
        for (int r = 0; r < rows.length; r++) {
            var cells = rows[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                box(100 + 60 * c, y + 20 * r, 160 + 60 * c, y + 20 * r + 20);
                text(104 + 60 * c, y + 20 * r + 14, cells[c]);
            }
        }
        return this;
    }

    Page page() {
        return new Page(595, 842, glyphs, rulings, pictures);
    }

    static List<Block> read(Sketch... sketches) {
        var pages = java.util.Arrays.stream(sketches).map(Sketch::page).toList();
        return PageBlocks.of(pages, Limits.USUAL).blocks();
    }

    /** Blocks in short: paragraphs as they are, the rows of a table with bars, spans as {@code columns×rows}. */
    static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph p) {
                lines.add(p.text());
            } else if (block instanceof Block.Grid grid) {
                grid.rows()
                        .forEach(row -> lines.add(String.join(
                                "|", row.cells().stream().map(Sketch::cell).toList())));
            } else {
                lines.add("picture");
            }
        }
        return lines;
    }

    private static String cell(Block.GridCell cell) {
        boolean plain = cell.columnSpan() == 1 && cell.rowSpan() == 1;
        return cell.text() + (plain ? "" : " " + cell.columnSpan() + "×" + cell.rowSpan());
    }
}
