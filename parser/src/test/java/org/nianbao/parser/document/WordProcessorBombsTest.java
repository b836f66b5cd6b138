package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are broken or meant to do harm end in a reason, in time. */
class WordProcessorBombsTest {

    private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String TYPES = "<Types><Override PartName='/word/document.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

    private static String reason(byte[] bytes) {
        var result = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Documents.read(bytes, Optional.empty(), Limits.USUAL));
        return result instanceof ReadResult.Unreadable no ? no.reason().key() : "read";
    }

    private static byte[] docx(String main) {
        return Packed.of("[Content_Types].xml", TYPES)
                .and("word/document.xml", main)
                .bytes();
    }

    private static byte[] body(String content) {
        return docx("<w:document " + WORD + "><w:body>" + content + "</w:body></w:document>");
    }

    private static byte[] rtf(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void entitiesAreRefused() {
        assertThat(reason(docx("<!DOCTYPE a [<!ENTITY b 'x'>]><w:document " + WORD + ">&b;</w:document>")))
                .isEqualTo("read.damaged");
        assertThat(reason(docx("<!DOCTYPE a SYSTEM 'file:x'><w:document " + WORD + "/>")))
                .isEqualTo("read.damaged");
    }

    @Test
    void depthAndSizeAreCapped() {
        assertThat(reason(body("<w:sdt>".repeat(100_000)))).isEqualTo("read.limit.depth");
        assertThat(reason(body("<w:p><w:r><w:t>" + "年".repeat(3_000_000) + "</w:t></w:r></w:p>")))
                .isEqualTo("read.limit.glyphs");
        var bomb = Packed.of("[Content_Types].xml", TYPES).and("word/document.xml", new byte[(100 << 20) + 1]);
        assertThat(reason(bomb.bytes())).isEqualTo("read.limit.inflated");
    }

    @Test
    void absurdSpansAreCut() {
        assertThat(reason(
                        body("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='999999999'/></w:tcPr><w:p><w:r><w:t>1</w:t>"
                                + "</w:r></w:p></w:tc></w:tr></w:tbl>")))
                .isEqualTo("read");
        var table = "<office:document xmlns:office='o' xmlns:table='t' xmlns:text='x'"
                + " office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text><table:table>"
                + "<table:table-row table:number-rows-repeated='100000000'><table:table-cell"
                + " table:number-columns-repeated='100000000'>%s</table:table-cell></table:table-row></table:table>"
                + "<text:p>a</text:p></office:text></office:body></office:document>";
        assertThat(reason(table.replace("%s", "").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read");
        assertThat(reason(table.replace("%s", "<text:p>1</text:p>").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.limit.cells");
    }

    @Test
    void missingPartsAndBrokenTextAreDamage() {
        assertThat(reason(Packed.of("[Content_Types].xml", TYPES)
                        .and("word/a.xml", "x")
                        .bytes()))
                .isEqualTo("read.damaged");
        var main = ("<w:document " + WORD + "><w:body><w:p><w:r><w:t>?</w:t></w:r></w:p></w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < main.length; i++) {
            main[i] = main[i] == '?' ? (byte) 0xFF : main[i];
        }
        assertThat(reason(Packed.of("[Content_Types].xml", TYPES)
                        .and("word/document.xml", main)
                        .bytes()))
                .isEqualTo("read.damaged");
        assertThat(reason(body(""))).isEqualTo("read.empty");
    }

    @Test
    void rtfEndsInTime() {
        assertThat(reason(rtf("{\\rtf1 " + "{".repeat(1_000_000)))).isEqualTo("read.limit.depth");
        assertThat(reason(rtf("{\\rtf1 a\\bin-5 b\\par}"))).isEqualTo("read");
        assertThat(reason(rtf("{\\rtf1 a\\bin2000000000 b\\par}"))).isEqualTo("read.damaged");
        assertThat(reason(rtf("{\\rtf1 a\\'"))).isEqualTo("read.damaged");
        assertThat(reason(rtf("{\\rtf1 \\trowd" + "\\cellx9".repeat(300_000) + "\\intbl 1\\cell\\row}")))
                .isEqualTo("read");
        assertThat(reason(rtf("{\\rtf1 \\intbl" + "\\cell".repeat(200_000) + "}")))
                .isEqualTo("read.limit.cells");
        assertThat(reason(rtf("{\\rtf1 \\intbl\\itap2000000000 a}"))).isEqualTo("read.limit.depth");
        assertThat(reason(rtf("{\\rtf1 a} {\\b b}"))).isEqualTo("read.damaged");
    }

    @Test
    void archivesHoldOneDocument() {
        assertThat(reason(Packed.of("a.txt", "年度报告")
                        .and("Thumbs.db", "x")
                        .and("__MACOSX/a", "y")
                        .bytes()))
                .isEqualTo("read");
        assertThat(reason(Packed.of("a.txt", "年").and("b.txt", "报").bytes())).isEqualTo("read.several");
        assertThat(reason(Packed.of("a.bin", "\0\1").bytes())).isEqualTo("read.noDocument");
        var once = Packed.of().and("a.zip", Packed.of("a.txt", "年度报告").bytes());
        assertThat(reason(once.bytes())).isEqualTo("read");
        assertThat(reason(Packed.of().and("b.zip", once.bytes()).bytes())).isEqualTo("read.noDocument");
    }

    @ParameterizedTest
    @CsvSource({"[Content_Types].xml,xl/workbook.xml", "[Content_Types].xml,ppt/presentation.xml"})
    void spreadsheetsAndSlidesAreNamed(String types, String part) {
        assertThat(reason(Packed.of(types, "x").and(part, "y").bytes())).isEqualTo("read.spreadsheet");
    }
}
