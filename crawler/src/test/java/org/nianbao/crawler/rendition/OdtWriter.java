package org.nianbao.crawler.rendition;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.parser.document.Block;

/** Writes ODT and flat ODT: spans torn apart, lists, covered cells, remarks and deleted text. */
final class OdtWriter {

    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final Hand hand;
    private final Numbering numbering = new Numbering();
    private final StringBuilder out = new StringBuilder();

    private OdtWriter(Hand hand) {
        this.hand = hand;
    }

    static byte[] write(List<Block> blocks, long seed) {
        var hand = new Hand(seed);
        var writer = new OdtWriter(hand);
        writer.body(blocks);
        var content = styles() + "<office:body><office:text>" + writer.out + "</office:text></office:body>";
        if (hand.once(3)) {
            return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document" + NAMESPACES + " office:mimetype=\""
                            + TYPE + "\">" + content + "</office:document>")
                    .getBytes(StandardCharsets.UTF_8);
        }
        var parts = new LinkedHashMap<String, String>(Map.of());
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.put(
                "content.xml", "<office:document-content" + NAMESPACES + ">" + content + "</office:document-content>");
        return DocxWriter.zip(parts);
    }

    private static String styles() {
        return "<office:automatic-styles><text:list-style style:name=\"L1\">" + level(1, "一, 二, 三, ...", "", "、")
                + level(2, "一, 二, 三, ...", "（", "）") + "</text:list-style><text:list-style style:name=\"L2\">"
                + level(1, "1", "", ".") + "</text:list-style></office:automatic-styles>";
    }

    private static String level(int level, String format, String before, String after) {
        return "<text:list-level-style-number text:level=\"" + level + "\" style:num-format=\"" + format
                + "\" style:num-prefix=\"" + before + "\" style:num-suffix=\"" + after + "\"/>";
    }

    private void body(List<Block> blocks) {
        out.append("<text:tracked-changes><text:changed-region><text:deletion><text:p>9</text:p></text:deletion>"
                + "</text:changed-region></text:tracked-changes>");
        if (hand.layoutTable) {
            out.append("<table:table><table:table-row><table:table-cell>");
        }
        for (var block : blocks) {
            out.append(hand.once(9) ? "<text:p/>" : "");
            if (block instanceof Block.Paragraph paragraph) {
                listed(paragraph.text(), numbering.running(paragraph.text()));
            } else if (block instanceof Block.Grid grid) {
                table(grid);
            }
        }
        if (hand.layoutTable) {
            out.append("</table:table-cell></table:table-row></table:table>");
        }
    }

    private void listed(String text, Optional<Numbering.Numbered> number) {
        if (number.isEmpty() || !hand.numbersItself) {
            paragraph(text);
            return;
        }
        var at = number.get();
        var style = at.level() == 2 ? "L2" : "L1";
        boolean goesOn = at.level() < 2 || !at.first();
        out.append("<text:list text:style-name=\"" + style + "\" text:continue-numbering=\"" + goesOn
                + "\"><text:list-item>");
        out.append(at.level() == 1 ? "<text:list><text:list-item>" : "");
        paragraph(at.rest());
        out.append(at.level() == 1 ? "</text:list-item></text:list>" : "");
        out.append("</text:list-item></text:list>");
    }

    private void paragraph(String text) {
        out.append("<text:p>");
        for (var run : hand.runs(text)) {
            var printed = DocxWriter.escaped(run);
            out.append(hand.once(2) ? printed : "<text:span>" + printed + "</text:span>");
            if (hand.once(12)) {
                out.append("<office:annotation><text:p>7</text:p></office:annotation><text:soft-page-break/>");
            }
            if (hand.once(12)) {
                out.append("<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>7</text:p>"
                        + "</text:note-body></text:note>");
            }
        }
        out.append("</text:p>");
    }

    private void table(Block.Grid grid) {
        out.append("<table:table><table:table-column table:number-columns-repeated=\"" + Slots.columns(grid) + "\"/>");
        var rows = Slots.of(grid);
        for (int r = 0; r < rows.size(); r++) {
            boolean header = r == 0 && hand.once(2);
            out.append(header ? "<table:table-header-rows>" : "").append("<table:table-row>");
            int column = 0;
            for (var slot : rows.get(r)) {
                covered(slot.cell().column() - column);
                cell(slot);
                column = slot.cell().column() + slot.cell().columnSpan();
            }
            covered(Slots.columns(grid) - column);
            out.append("</table:table-row>").append(header ? "</table:table-header-rows>" : "");
        }
        out.append("</table:table>");
    }

    private void cell(Slots.Slot slot) {
        var cell = slot.cell();
        if (!slot.begins()) {
            covered(cell.columnSpan());
            return;
        }
        out.append("<table:table-cell table:number-columns-spanned=\"" + cell.columnSpan()
                + "\" table:number-rows-spanned=\"" + cell.rowSpan() + "\">");
        listed(cell.text(), numbering.inCell(cell.text()));
        out.append("</table:table-cell>");
        covered(cell.columnSpan() - 1);
    }

    private void covered(int columns) {
        if (columns > 1 && hand.once(2)) {
            out.append("<table:covered-table-cell table:number-columns-repeated=\"" + columns + "\"/>");
        } else {
            out.append("<table:covered-table-cell/>".repeat(Math.max(0, columns)));
        }
    }
}
