package org.nianbao.crawler.rendition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.parser.document.Block;

/** Prints blocks as an OFD file: A4 pages, wrapped lines, tables that go on over pages, a running header from a template. */
public final class OfdWriter {

    private static final double SIZE = 4;
    private static final double LINE = 6.5;
    private static final double LEFT = 25;
    private static final double WIDTH = 160;
    private static final double TOP = 28;
    private static final double BOTTOM = 270;
    private static final String ADDRESS = "http://www.ofdspec.org/2016";

    private final OfdLook look;
    private final OfdPages pages;
    private double y = TOP;

    private OfdWriter(OfdLook look) {
        this.look = look;
        this.pages = new OfdPages(look);
    }

    /**
     * A file.
     *
     * @param blocks what it shows; pictures are left out
     */
    public static byte[] write(String title, List<Block> blocks, OfdLook look) {
        var writer = new OfdWriter(look);
        boolean first = true;
        for (var block : blocks) {
            if (block instanceof Block.Paragraph p) {
                if (first) {
                    writer.centred(p.text());
                } else {
                    writer.paragraph(p.text());
                }
                first = false;
            } else if (block instanceof Block.Grid grid) {
                writer.y = new OfdTable(grid, LEFT, WIDTH, writer.pages).draw(writer.y + 2, TOP, BOTTOM) + 2;
            }
        }
        return writer.zip(title);
    }

    private void centred(String text) {
        double size = SIZE * 1.4;
        for (var line : OfdTable.wrapped(text, WIDTH / size)) {
            pages.text(LEFT + (WIDTH - OfdPages.width(line) * size) / 2, y + size, size, line);
            y += LINE * 1.5;
        }
    }

    private void paragraph(String text) {
        var indented = "　　" + text;
        for (var line : OfdTable.wrapped(indented, WIDTH / SIZE)) {
            if (y + LINE > BOTTOM) {
                pages.next();
                y = TOP;
            }
            var shown = line.startsWith("　　") ? line.substring(2) : line;
            pages.text(LEFT + (line.length() - shown.length()) * SIZE, y + SIZE, SIZE, shown);
            y += LINE;
        }
    }

    private byte[] zip(String title) {
        var bytes = new ByteArrayOutputStream();
        boolean absolute = look == OfdLook.LETTERS;
        var folder = absolute ? "/Doc_0/" : "";
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "OFD.xml",
                    "<OFD " + xmlns() + " Version=\"1.0\" DocType=\"OFD\"><DocBody><DocInfo><DocID>0</DocID><Title>"
                            + title + "</Title></DocInfo><DocRoot>" + (absolute ? "/" : "")
                            + "Doc_0/Document.xml</DocRoot></DocBody></OFD>");
            var list = new StringBuilder();
            for (int i = 0; i < pages.count(); i++) {
                list.append(
                        "<Page ID=\"" + (10 + i) + "\" BaseLoc=\"" + folder + "Pages/Page_" + i + "/Content.xml\"/>");
                part(
                        zip,
                        "Doc_0/Pages/Page_" + i + "/Content.xml",
                        "<Page " + xmlns() + "><Template TemplateID=\"5\" ZOrder=\"Background\"/><Content><Layer ID=\""
                                + (5000 + i) + "\">" + pages.contents().get(i) + number(i)
                                + "</Layer></Content></Page>");
            }
            part(
                    zip,
                    "Doc_0/Document.xml",
                    "<Document " + xmlns() + "><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
                            + "<PublicRes>" + folder + "PublicRes.xml</PublicRes><TemplatePage ID=\"5\" BaseLoc=\""
                            + folder + "Tpls/Tpl_0/Content.xml\"/></CommonData><Pages>" + list + "</Pages></Document>");
            part(
                    zip,
                    "Doc_0/PublicRes.xml",
                    "<Res " + xmlns() + " BaseLoc=\"Res\"><Fonts><Font ID=\"3\" FontName=\"宋体\"/></Fonts></Res>");
            part(zip, "Doc_0/Tpls/Tpl_0/Content.xml", header());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String header() {
        var template = new OfdPages(look);
        template.text(90, 15, 3, "政府信息公开");
        return "<Page " + xmlns() + "><Content><Layer ID=\"6\">"
                + template.contents().get(0) + "</Layer></Content></Page>";
    }

    private String number(int page) {
        var footer = new OfdPages(look);
        footer.text(103, 287, 3, Integer.toString(page + 1));
        return footer.contents().get(0);
    }

    private String xmlns() {
        return look == OfdLook.MATRIX ? "xmlns=\"" + ADDRESS + "\"" : "xmlns:ofd=\"" + ADDRESS + "\"";
    }

    private void part(ZipOutputStream zip, String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        // The same bytes whenever it is written.
        entry.setTime(315_532_800_000L);
        zip.putNextEntry(entry);
        var elements = look == OfdLook.MATRIX ? xml : xml.replaceAll("<(/?)(?=[A-Z])", "<$1ofd:");
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + elements).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
