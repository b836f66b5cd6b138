package org.nianbao.crawler.cli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nianbao.crawler.cli.notice.Parcel.docx;
import static org.nianbao.crawler.cli.notice.Parcel.paragraphs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.Messages;

class NoticeTemplateTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static Values item(String message) {
        return new Values(Map.of("message", message, "where", ""), Map.of());
    }

    private static Values values(String agency, Values... items) {
        var texts = new TreeMap<>(Notice.nothing().texts());
        texts.put("agency", agency);
        texts.put("violationsChapter", items.length == 0 ? "" : "一");
        return new Values(texts, Map.of("violations", List.of(items), "warnings", List.of(), "reviews", List.of()));
    }

    private static List<String> filled(String body, Values values) {
        return paragraphsOf(NoticeTemplate.read(docx(body), CHINESE).fill(values));
    }

    static List<String> paragraphsOf(byte[] letter) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String complaint(byte[] template) {
        var messages = Messages.of(NoticeTemplate.BUNDLE, CHINESE);
        try {
            NoticeTemplate.read(template, CHINESE);
            return "";
        } catch (TemplateException e) {
            return messages.text(e.words());
        }
    }

    @Test
    void aPlaceholderGivesWayToItsValue() {
        assertThat(filled(paragraphs("致 {{agency}}：{{ agency }}"), values("清河镇")))
                .containsExactly("致 清河镇：清河镇");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{|{agency}}",
                "{{|agency|}}",
                "a{{age|ncy}|}b",
                "{{a|g|e|n|c|y}}",
                "{{agency}}{|{agency}}",
            })
    void aPlaceholderTornOverRunsIsOnePlaceholder(String torn) {
        var runs = new StringBuilder();
        for (var piece : torn.split("\\|")) {
            runs.append("<w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>" + piece + "</w:t></w:r>");
        }
        assertThat(filled("<w:p>" + runs + "</w:p>", values("清河镇")))
                .containsExactly(torn.replace("|", "").replace("{{agency}}", "清河镇"));
    }

    @Test
    void aBlockIsRepeatedForEachItem() {
        assertThat(filled(
                        paragraphs("前", "{{#violations}}", "{{message}}（{{agency}}）", "{{/violations}}", "后"),
                        values("镇", item("甲"), item("乙"))))
                .containsExactly("前", "甲（镇）", "乙（镇）", "后");
    }

    @Test
    void aBlockForNothingIsGoneAndItsCounterpartThere() {
        var body = paragraphs(
                "{{#violationsChapter}}",
                "有",
                "{{/violationsChapter}}",
                "{{^violationsChapter}}",
                "无",
                "{{/violationsChapter}}");
        assertThat(filled(body, values("镇"))).containsExactly("无");
        assertThat(filled(body, values("镇", item("甲")))).containsExactly("有");
    }

    @Test
    void blocksMayStandWithinBlocks() {
        assertThat(filled(
                        paragraphs(
                                "{{#violations}}", "{{#where}}", "位置", "{{/where}}", "{{message}}", "{{/violations}}"),
                        values("镇", item("甲"))))
                .containsExactly("甲");
    }

    @Test
    void rowsOfATableAreRepeated() throws IOException {
        var row = "<w:tr><w:tc>%s</w:tc></w:tr>";
        var table = "<w:tbl><w:tblPr/><w:tblGrid/>" + row.replace("%s", paragraphs("{{#violations}}"))
                + row.replace("%s", paragraphs("{{message}}")) + row.replace("%s", paragraphs("{{/violations}}"))
                + "</w:tbl>";
        var letter = NoticeTemplate.read(docx(table), CHINESE).fill(values("镇", item("甲"), item("乙")));
        try (var document = new XWPFDocument(new ByteArrayInputStream(letter))) {
            assertThat(document.getTables().get(0).getRows())
                    .extracting(r -> r.getCell(0).getText())
                    .containsExactly("甲", "乙");
        }
    }

    @Test
    void aCellOfATableNeverLosesItsLastParagraph() throws IOException {
        var table = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>"
                + paragraphs("{{#violations}}", "{{message}}", "{{/violations}}") + "</w:tc></w:tr></w:tbl>";
        var letter = NoticeTemplate.read(docx(table), CHINESE).fill(values("镇"));
        assertThat(Parcel.unzip(letter).get("word/document.xml")).contains("<w:tc><w:p/></w:tc>");
    }

    @Test
    void headersAreFilledAndAllElseIsKept() {
        var parts = new TreeMap<>(Parcel.unzip(docx(paragraphs("文"))));
        parts.put("word/header1.xml", Parcel.document(paragraphs("{{agency}}")).replace("w:document", "w:hdr"));
        parts.put("word/media/crest.txt", "{{agency}}");
        var letter =
                Parcel.unzip(NoticeTemplate.read(Parcel.zip(parts), CHINESE).fill(values("清河镇")));
        assertThat(letter.keySet()).isEqualTo(parts.keySet());
        assertThat(letter.get("word/header1.xml")).contains("清河镇");
        assertThat(letter).containsEntry("word/media/crest.txt", "{{agency}}");
    }

    @Property(tries = 50)
    void whateverAReportSaysIsText(@ForAll String text) {
        var paragraphs = filled(paragraphs("{{agency}}。"), values(text));
        assertThat(paragraphs).hasSize(1);
        assertThat(paragraphs.get(0)).isEqualTo(XmlText.clean(text) + "。");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(XmlText.clean("a\u0000\u0008b\uFFFEc\uD800d\n𠮷<&")).isEqualTo("abcd 𠮷<&");
    }

    @Test
    void aValueThatLooksLikeAPlaceholderStaysText() {
        assertThat(filled(paragraphs("{{agency}}"), values("{{sha256}}{{#violations}}")))
                .containsExactly("{{sha256}}{{#violations}}");
    }

    @ParameterizedTest
    @CsvSource({"{{agncy}}, agncy", "{{message}}, message", "{{#nothing}}, #nothing"})
    void anUnknownPlaceholderIsNamed(String text, String name) {
        assertThat(complaint(docx(paragraphs("前", text)))).contains("“" + name + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#violations}}", "{{/violations}}", "{{#violations}} 文"})
    void aBlockWithoutCounterpartIsRefused(String mark) {
        assertThat(complaint(docx(paragraphs(mark)))).isNotEmpty();
    }

    @Test
    void aListWithinAListIsRefused() {
        assertThat(complaint(
                        docx(paragraphs("{{#violations}}", "{{#warnings}}", "x", "{{/warnings}}", "{{/violations}}"))))
                .contains("warnings");
    }

    @Test
    void whatIsNoDocxIsRefused() {
        assertThat(complaint("text".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(complaint(Parcel.zip(Map.of("a.txt", "a")))).contains("DOCX");
        assertThat(complaint(new byte[NoticeTemplate.LARGEST + 1])).contains("10 MB");
    }

    @Test
    void aTemplateWithMacrosIsRefused() {
        var parts = new TreeMap<>(Parcel.unzip(docx(paragraphs("文"))));
        parts.merge("[Content_Types].xml", "", (a, b) -> a.replace("document.main+xml", "macroEnabled.main+xml"));
        assertThat(complaint(Parcel.zip(parts))).contains("宏");
    }

    @Test
    void aWordTemplateBecomesADocument() {
        var parts = new TreeMap<>(Parcel.unzip(docx(paragraphs("文"))));
        parts.merge("[Content_Types].xml", "", (a, b) -> a.replace("document.main+xml", "template.main+xml"));
        assertThat(paragraphsOf(NoticeTemplate.read(Parcel.zip(parts), CHINESE).fill(values("镇"))))
                .containsExactly("文");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>",
                "<w><unclosed></w>",
                "",
            })
    void aPartThatIsNoHarmlessXmlIsRefused(String part) {
        var parts = new TreeMap<>(Parcel.unzip(docx("")));
        parts.put("word/document.xml", part);
        assertThat(complaint(Parcel.zip(parts))).isNotEmpty();
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() {
        assertThat(complaint(docx("<w:p>".repeat(300) + "</w:p>".repeat(300)))).isNotEmpty();
        assertThat(complaint(docx(paragraphs("文".repeat(1 << 20))))).contains("2 MB");
        assertThat(complaint(Parcel.zip(Map.of("[Content_Types].xml", "x", "word/document.xml", " ".repeat(30 << 20)))))
                .isNotEmpty();
    }

    @Test
    void theSameLetterIsAlwaysTheSameFile() {
        var template = NoticeTemplate.usual(CHINESE);
        assertThat(template.fill(values("镇"))).isEqualTo(template.fill(values("镇")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTemplatesAreThoseOfTheirMaker(boolean english) throws IOException {
        try (var in = NoticeTemplate.class.getResourceAsStream(english ? "notice_en.docx" : "notice.docx")) {
            assertThat(in).isNotNull();
            assertThat(Parcel.unzip(in.readAllBytes()))
                    .as("run UsualTemplate.main")
                    .isEqualTo(UsualTemplate.parts(english));
        }
    }

    @Test
    void aForeignTemplateNeverFailsInAnotherWay() {
        assertThatThrownBy(() -> NoticeTemplate.read(new byte[] {'P', 'K', 3, 4}, CHINESE))
                .isInstanceOf(TemplateException.class);
    }
}
