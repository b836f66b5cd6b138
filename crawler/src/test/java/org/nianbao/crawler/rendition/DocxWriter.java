package org.nianbao.crawler.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.parser.document.Block;

/** Writes DOCX the way people make them: runs torn apart, changes kept, content controls, numbers by the program. */
final class DocxWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private final Hand hand;
    private final Numbering numbering = new Numbering();
    private final StringBuilder out = new StringBuilder();

    private DocxWriter(Hand hand) {
        this.hand = hand;
    }

    static byte[] write(List<Block> blocks, long seed) {
        var hand = new Hand(seed);
        var writer = new DocxWriter(hand);
        var main = hand.once(4) ? "word/document2.xml" : "word/document.xml";
        var word = hand.once(4) ? STRICT : WORD;
        writer.body(blocks);
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                        + main
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations(Map.of("officeDocument", hand.once(2) ? "/" + main : main)));
        parts.put(
                main.replace("word/", "word/_rels/") + ".rels",
                relations(Map.of("numbering", "numbering.xml", "footer", "footer1.xml")));
        parts.put(
                "word/footer1.xml",
                HEAD + "<w:ftr xmlns:w=\"" + word + "\"><w:p><w:r><w:t>- 3 -</w:t></w:r></w:p></w:ftr>");
        parts.put("word/numbering.xml", writer.numberingPart(word));
        parts.put(main, HEAD + "<w:document xmlns:w=\"" + word + "\"><w:body>" + writer.out + "</w:body></w:document>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static String relations(Map<String, String> targets) {
        var xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
        targets.forEach((type, target) -> xml.append("<Relationship Id=\"r-" + type + "\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/>"));
        return xml.append("</Relationships>").toString();
    }

    private String numberingPart(String word) {
        var xml = new StringBuilder(HEAD + "<w:numbering xmlns:w=\"" + word + "\">");
        xml.append("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、")
                + level(1, "chineseCountingThousand", "（%2）") + "</w:abstractNum>");
        xml.append("<w:abstractNum w:abstractNumId=\"1\">" + level(0, "decimal", "%1.") + "</w:abstractNum>");
        xml.append("<w:num w:numId=\"100\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (int i = 1; i <= numbering.lists(); i++) {
            xml.append("<w:num w:numId=\"" + i + "\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.append("</w:numbering>").toString();
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private void body(List<Block> blocks) {
        if (hand.layoutTable) {
            out.append("<w:tbl><w:tr><w:tc>");
        }
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                boolean control = hand.once(6);
                out.append(control ? "<w:sdt><w:sdtPr/><w:sdtContent>" : "");
                paragraph(paragraph.text(), numbering.running(paragraph.text()));
                out.append(control ? "</w:sdtContent></w:sdt>" : "");
            } else if (block instanceof Block.Grid grid) {
                table(grid);
            }
        }
        if (hand.layoutTable) {
            out.append("<w:p/></w:tc></w:tr></w:tbl>");
        }
        out.append("<w:sectPr/>");
    }

    private void paragraph(String text, Optional<Numbering.Numbered> number) {
        out.append("<w:p><w:pPr>");
        boolean counted = number.isPresent() && hand.numbersItself;
        if (counted) {
            var at = number.get();
            out.append("<w:numPr><w:ilvl w:val=\"" + (at.level() == 2 ? 0 : at.level()) + "\"/><w:numId w:val=\""
                    + (at.level() == 2 ? at.list() : 100) + "\"/></w:numPr>");
        }
        out.append("<w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>");
        hand.runs(counted ? number.get().rest() : text).forEach(this::run);
        out.append("</w:p>");
    }

    private void run(String text) {
        boolean inserted = hand.once(8);
        out.append(inserted ? "<w:ins w:id=\"1\">" : "");
        out.append("<w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r>");
        out.append(inserted ? "</w:ins>" : "");
        if (hand.once(8)) {
            out.append("<w:del w:id=\"2\"><w:r><w:delText>9</w:delText></w:r></w:del>");
        }
        if (hand.once(12)) {
            out.append("<w:r><w:rPr><w:vanish/></w:rPr><w:t>8</w:t></w:r>");
        }
        if (hand.once(12)) {
            out.append("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> REF 7 </w:instrText>"
                    + "<w:fldChar w:fldCharType=\"separate\"/><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }
    }

    private void table(Block.Grid grid) {
        out.append("<w:tbl><w:tblPr/><w:tblGrid/>");
        for (var row : Slots.of(grid)) {
            boolean control = hand.once(8);
            out.append(control ? "<w:sdt><w:sdtContent>" : "").append("<w:tr>");
            int column = 0;
            if (!row.isEmpty() && row.get(0).cell().column() > 0) {
                column = row.get(0).cell().column();
                out.append("<w:trPr><w:gridBefore w:val=\"" + column + "\"/></w:trPr>");
            }
            row.forEach(this::cell);
            out.append("</w:tr>").append(control ? "</w:sdtContent></w:sdt>" : "");
        }
        out.append("</w:tbl>");
    }

    private void cell(Slots.Slot slot) {
        var cell = slot.cell();
        boolean control = hand.once(10);
        out.append(control ? "<w:sdt><w:sdtContent>" : "").append("<w:tc><w:tcPr>");
        if (cell.columnSpan() > 1) {
            out.append("<w:gridSpan w:val=\"" + cell.columnSpan() + "\"/>");
        }
        if (!slot.begins()) {
            out.append(hand.once(2) ? "<w:vMerge/>" : "<w:vMerge w:val=\"continue\"/>");
        } else if (cell.rowSpan() > 1) {
            out.append("<w:vMerge w:val=\"restart\"/>");
        }
        out.append("</w:tcPr>");
        if (slot.begins()) {
            paragraph(cell.text(), numbering.inCell(cell.text()));
        } else {
            out.append("<w:p/>");
        }
        out.append("</w:tc>").append(control ? "</w:sdtContent></w:sdt>" : "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
