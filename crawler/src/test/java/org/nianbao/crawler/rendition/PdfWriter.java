package org.nianbao.crawler.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.nianbao.parser.document.Block;

/** Writes blocks as PDF: paragraphs wrapped and indented, tables drawn with lines and cut by pages, page numbers below. */
public final class PdfWriter {

    private static final float MARGIN = 60;
    private static final float TOP = 780;

    private final PDDocument pdf;
    private final PDFont font;
    private final PdfLook look;
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private PDPageContentStream page;
    private float y;

    private PdfWriter(PDDocument pdf, PdfLook look) throws IOException {
        this.pdf = pdf;
        this.look = look;
        this.font = PdfFont.load(pdf);
        this.page = nextPage();
    }

    /** Skips the test, saying so, where no font with Chinese letters is installed. */
    public static void assumePossible() {
        PdfFont.assumeInstalled();
    }

    /** The file. */
    public static byte[] write(List<Block> blocks, PdfLook look) {
        try (var pdf = new PDDocument()) {
            var writer = new PdfWriter(pdf, look);
            for (var block : blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    writer.paragraph(paragraph.text());
                } else if (block instanceof Block.Grid grid) {
                    writer.table(new PdfTable(grid, writer.width, look));
                }
            }
            writer.page.close();
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream nextPage() throws IOException {
        var added = new PDPage(PDRectangle.A4);
        pdf.addPage(added);
        var content = new PDPageContentStream(pdf, added);
        y = TOP;
        text(content, PDRectangle.A4.getWidth() / 2 - 12, 40, "— " + pdf.getNumberOfPages() + " —");
        return content;
    }

    private void turn() throws IOException {
        page.close();
        page = nextPage();
    }

    private float bottom() {
        return TOP - look.pageHeight();
    }

    private void text(PDPageContentStream to, float x, float base, String text) throws IOException {
        to.beginText();
        to.setFont(font, look.letter());
        to.newLineAtOffset(x, base);
        to.showText(text);
        to.endText();
    }

    private void paragraph(String text) throws IOException {
        int letters = (int) (width / look.letter());
        // Two blanks of a letter each begin a paragraph.
        for (var line : PdfTable.wrap("\u3000\u3000" + text.replace('\t', ' '), letters)) {
            if (y - look.letter() * 1.6f < bottom()) {
                turn();
            }
            y -= look.letter() * 1.6f;
            text(page, MARGIN, y, line);
        }
    }

    private void table(PdfTable table) throws IOException {
        y -= look.letter();
        var rest = new HashMap<PdfTable.Placed, List<String>>();
        table.cells.forEach(c -> rest.put(c, new ArrayList<>(c.lines())));
        int row = 0;
        while (row < table.heights.length) {
            int end = row;
            float height = 0;
            while (end < table.heights.length && y - height - table.heights[end] >= bottom()) {
                height += table.heights[end++];
            }
            if (end > row) {
                part(table, row, end, rest);
                y -= height;
                row = end;
            }
            if (row < table.heights.length) {
                turn();
            }
        }
        y -= look.letter();
    }

    /** The rows of a table that stand on one page; a merged cell goes on with the rest of its lines. */
    private void part(PdfTable table, int from, int to, HashMap<PdfTable.Placed, List<String>> rest)
            throws IOException {
        for (var cell : table.cells) {
            int first = Math.max(cell.row(), from);
            int last = Math.min(cell.row() + cell.rows(), to);
            if (first >= last) {
                continue;
            }
            float top = y - sum(table.heights, from, first);
            float height = sum(table.heights, first, last);
            float left = MARGIN + table.x[cell.column()];
            float right = MARGIN + table.x[cell.column() + cell.columns()];
            border(left, top, right, top - height);
            var lines = java.util.Objects.requireNonNull(rest.get(cell));
            int fit = Math.min(lines.size(), PdfTable.fit(height, look));
            // Centred, as most forms are.
            float base = top - (height - fit * PdfTable.leading(look)) / 2 - look.letter();
            for (int i = 0; i < fit; i++) {
                text(page, left + PdfTable.PADDING, base - i * PdfTable.leading(look), lines.get(i));
            }
            lines.subList(0, fit).clear();
        }
    }

    private static float sum(float[] values, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }

    private void border(float left, float top, float right, float bottom) throws IOException {
        if (look.borders() == PdfLook.Borders.BOXES) {
            page.addRect(left + 0.6f, bottom + 0.6f, right - left - 1.2f, top - bottom - 1.2f);
            page.stroke();
            return;
        }
        line(left, top, right, top);
        line(left, bottom, right, bottom);
        line(left, bottom, left, top);
        line(right, bottom, right, top);
    }

    private void line(float x1, float y1, float x2, float y2) throws IOException {
        switch (look.borders()) {
            case FILLS -> {
                page.addRect(x1 - 0.25f, y1 - 0.25f, x2 - x1 + 0.5f, y2 - y1 + 0.5f);
                page.fill();
            }
            case DASHES -> {
                float length = Math.max(x2 - x1, y2 - y1);
                for (float at = 0; at < length; at += 7) {
                    float end = Math.min(at + 5, length);
                    page.moveTo(x1 + (x2 - x1) * at / length, y1 + (y2 - y1) * at / length);
                    page.lineTo(x1 + (x2 - x1) * end / length, y1 + (y2 - y1) * end / length);
                }
                page.stroke();
            }
            default -> {
                page.moveTo(x1, y1);
                page.lineTo(x2, y2);
                page.stroke();
            }
        }
    }
}
