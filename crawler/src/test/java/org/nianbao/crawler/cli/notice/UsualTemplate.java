package org.nianbao.crawler.cli.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the templates that come with the program, in the layout of official letters (GB/T 9704-2012, 5 to 7: A4, type area
 * 156 by 225 mm, 仿宋 of size 三号, 28 points from line to line). Run {@link #main} after a change; a test tells when that was
 * forgotten.
 */
final class UsualTemplate {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final boolean english;

    private UsualTemplate(boolean english) {
        this.english = english;
    }

    /**
     * Writes both templates.
     *
     * @param args the folder of the resources of this room
     */
    public static void main(String[] args) throws IOException {
        for (boolean english : new boolean[] {false, true}) {
            Files.write(Path.of(args[0], english ? "notice_en.docx" : "notice.docx"), zip(parts(english)));
        }
    }

    static Map<String, String> parts(boolean english) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/_rels/document.xml.rels", relations());
        parts.put("word/document.xml", new UsualTemplate(english).document());
        parts.put("word/styles.xml", styles());
        parts.put("word/settings.xml", settings());
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/footer1.xml", footer("right", "rightChars"));
        parts.put("word/footer2.xml", footer("left", "leftChars"));
        return parts;
    }

    private String document() {
        return HEAD + "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + letter()
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""
                + " w:header=\"851\" w:footer=\"1418\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private String letter() {
        if (english) {
            english();
        } else {
            chinese();
        }
        return body.toString();
    }

    private void chinese() {
        p("Number", "　　　〔　　　　〕　　　号");
        block("violationsChapter", "Heading", "关于{{agency}}{{year}}年度政府信息公开工作年度报告的整改通知");
        mark("^violationsChapter");
        p("Heading", "关于核对{{agency}}{{year}}年度政府信息公开工作年度报告的通知");
        mark("/violationsChapter");
        p("Addressee", "{{agency}}：");
        p(
                "Text",
                "根据《中华人民共和国政府信息公开条例》第四十七条、第五十条和国务院办公厅规定的年度报告格式，{{checked}}，"
                        + "我单位对你单位《{{title}}》进行了检查（文件：{{file}}，SHA-256 前 16 位：{{sha256}}）。现将有关情况通知如下：");
        chapter("violations", "需要整改的问题");
        items("violations", "{{no}}．{{message}}");
        mark("/violationsChapter");
        chapter("warnings", "建议完善的事项");
        items("warnings", "{{no}}．{{message}}");
        mark("/warningsChapter");
        chapter("reviews", "请核对的事项");
        p("Text", "以下事项可能由版式或读取造成，不作为认定问题的依据。请对照原件核对，无误的不必处理。");
        items("reviews", "{{no}}．请核对：{{message}}");
        mark("/reviewsChapter");
        block("violationsChapter", "Text", "请于　　　　年　　月　　日前完成整改，重新公开年度报告，并将整改情况书面报送我单位。");
        mark("^violationsChapter");
        p("Text", "请于　　　　年　　月　　日前核对上述事项，并将核对情况告知我单位。");
        mark("/violationsChapter");
        p("Closing", "联系人：　　　　　　联系电话：");
        p("Closing", "");
        p("Signature", "（发文机关名称）");
        p("Signature", "　　　　年　　月　　日");
    }

    private void english() {
        p("Number", "No. ____ (____)");
        block(
                "violationsChapter",
                "Heading",
                "Notice of rectification: annual report on open government information of {{agency}} for {{year}}");
        mark("^violationsChapter");
        p("Heading", "Request to review: annual report on open government information of {{agency}} for {{year}}");
        mark("/violationsChapter");
        p("Addressee", "{{agency}}:");
        p(
                "Text",
                "Under Articles 47 and 50 of the Regulation on Open Government Information and the form prescribed by the General"
                        + " Office of the State Council, your report “{{title}}” was checked on {{checked}} (file: {{file}}, first 16 digits"
                        + " of its SHA-256: {{sha256}}). The outcome is as follows.");
        chapter("violations", "To be rectified");
        items("violations", "{{no}}. {{message}}");
        mark("/violationsChapter");
        chapter("warnings", "To be improved");
        items("warnings", "{{no}}. {{message}}");
        mark("/warningsChapter");
        chapter("reviews", "Please look at");
        p(
                "Text",
                "The following may come from layout or reading and is no statement of fault. Please compare with the original;"
                        + " what is right there needs no action.");
        items("reviews", "{{no}}. Please compare: {{message}}");
        mark("/reviewsChapter");
        block(
                "violationsChapter",
                "Text",
                "Please rectify by ____________, publish the report again, and report to us in writing.");
        mark("^violationsChapter");
        p("Text", "Please look at these matters by ____________ and let us know.");
        mark("/violationsChapter");
        p("Closing", "Contact: ____________  Telephone: ____________");
        p("Closing", "");
        p("Signature", "(name of the issuing office)");
        p("Signature", "____________ (date)");
    }

    /** The heading of a chapter that is there if it has items; its end is to be marked. */
    private void chapter(String name, String heading) {
        mark("#" + name + "Chapter");
        p("Chapter", "{{" + name + "Chapter}}" + (english ? ". " : "、") + heading);
    }

    private void items(String name, String text) {
        mark("#" + name);
        p("Text", text);
        p("Details", "{{details}}");
        mark("/" + name);
    }

    private void block(String name, String style, String text) {
        mark("#" + name);
        p(style, text);
        mark("/" + name);
    }

    private void mark(String mark) {
        p("Text", "{{" + mark + "}}");
    }

    private void p(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        if (!text.isEmpty()) {
            body.append("<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>");
        }
        body.append("</w:p>\n");
    }

    private static String types() {
        var xml = new StringBuilder(HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/>");
        Map.of("document", "document.main", "styles", "styles", "settings", "settings", "fontTable", "fontTable")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> xml.append(override(part.getKey(), part.getValue())));
        return xml.append(override("footer1", "footer"))
                .append(override("footer2", "footer"))
                .append("</Types>")
                .toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations() {
        var xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
        int id = 0;
        for (var part : List.of("styles", "settings", "fontTable", "footer1", "footer2")) {
            xml.append("<Relationship Id=\"rId" + ++id + "\" Type=\"" + OFFICE + "/" + part.replaceAll("\\d", "")
                    + "\" Target=\"" + part + ".xml\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String styles() {
        return HEAD + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + font("仿宋", 32)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("Number", "<w:jc w:val=\"center\"/>", "")
                + style(
                        "Heading",
                        "<w:keepLines/><w:spacing w:before=\"560\" w:after=\"560\" w:line=\"680\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        font("方正小标宋简体", 44))
                + style("Addressee", "", "")
                + style(
                        "Text",
                        "<w:wordWrap w:val=\"0\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
                        "")
                + style("Chapter", "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", font("黑体", 32))
                // Never the signature alone on a sheet (7.3.5.4).
                + style("Closing", "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "")
                + style(
                        "Details",
                        "<w:wordWrap w:val=\"0\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>",
                        font("楷体", 32))
                + style(
                        "Signature",
                        "<w:keepNext/><w:keepLines/><w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>",
                        "")
                + style("Page", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>", font("宋体", 28))
                + "</w:styles>";
    }

    private static String style(String id, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"Notice " + id
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String font(String name, int halfPoints) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + name
                + "\" w:cs=\"Times New Roman\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints
                + "\"/>";
    }

    private static String settings() {
        return HEAD + "<w:settings xmlns:w=\"" + WORD
                + "\"><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"compressPunctuation\"/></w:settings>";
    }

    /** Where a font is missing, one that comes with every word processor stands in. */
    private static String fonts() {
        return HEAD + "<w:fonts xmlns:w=\"" + WORD + "\">" + font("方正小标宋简体", "宋体") + font("仿宋", "FangSong")
                + font("楷体", "KaiTi") + font("黑体", "SimHei") + "</w:fonts>";
    }

    private static String font(String name, String other) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + other + "\"/></w:font>";
    }

    /** The number of the page on its outer side, a character from the edge (7.5). */
    private static String footer(String side, String indent) {
        return HEAD + "<w:ftr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\"Page\"/><w:ind w:" + indent
                + "=\"100\" w:" + side
                + "=\"280\"/><w:jc w:val=\"" + side + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>"
                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
                + "<w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
