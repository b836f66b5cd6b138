package org.nianbao.crawler.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.demo.SampleReportText;

/** A file of every format, sound as far as a few lines can make one, and broken ones. */
final class GuestFiles {

    private static final SampleReport REPORT = SampleReport.sound("云岭县财政局", 2022);

    private GuestFiles() {}

    /** A file under a name that says what it is. */
    record Guest(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Guest> all() {
        var docx = zip("word/document.xml", """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>云岭县财政局2022年政府信息公开工作年度报告</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>0</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                </w:body></w:document>""");
        return Stream.of(
                new Guest("report.html", bytes(SampleReportHtml.page(REPORT, SampleLook.WORD))),
                new Guest("report.txt", bytes(SampleReportText.render(REPORT))),
                new Guest("report.rtf", bytes("{\\rtf1\\ansi\\ansicpg936 {\\b 2022} \\u25253?\\u21578?\\par 0\\par}")),
                new Guest("report.docx", docx),
                new Guest("cut.docx", Arrays.copyOf(docx, docx.length / 2)),
                new Guest("packed.zip", zip("report.txt", SampleReportText.render(REPORT))),
                new Guest("report.odt", odt()),
                new Guest("empty.ofd", zip("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>")),
                new Guest("cut.pdf", bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n")),
                new Guest("cut.doc", ole()),
                new Guest("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}),
                new Guest("noise.bin", noise()),
                new Guest("nothing", new byte[0]));
    }

    private static byte[] odt() {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>云岭县财政局2022年政府信息公开工作年度报告</text:p></office:text></office:body></office:document-content>""");
    }

    /** Names and texts in turn. */
    private static byte[] zip(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(bytes(parts[i + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ole() {
        var bytes = new byte[2048];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }

    private static byte[] noise() {
        var bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
