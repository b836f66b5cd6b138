package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.Messages;
import org.nianbao.parser.Words;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.Subject;

/** What is damaged, locked, mislabelled or meant to do harm: each ends in its reason, said in both languages. */
class BadInputTest {

    private static final Charset GB = Charset.forName("GB18030");
    private static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    private static final String BOMB = "<!DOCTYPE a [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>";
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String main) {
        return Packed.of("[Content_Types].xml", "<Types/>")
                .and("word/document.xml", main)
                .bytes();
    }

    private static byte[] odt(String content, String manifest) {
        return Packed.of("mimetype", ODT_TYPE)
                .and("content.xml", content)
                .and("META-INF/manifest.xml", manifest)
                .bytes();
    }

    private static byte[] ofd(String xml) {
        return Packed.of("OFD.xml", xml).bytes();
    }

    /** The bit that says that an entry is encrypted, in both its headers (APPNOTE 4.4.4). */
    private static byte[] locked(byte[] zip) {
        for (int i = 0; i + 9 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    /** Entries that all lie over the same packed megabyte of blanks: small, and a bomb once each is unpacked. */
    private static byte[] overlapping(int entries, int claimed) {
        var blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        var deflater = new Deflater(9, true);
        deflater.setInput(blanks);
        deflater.finish();
        var packed = new byte[1 << 16];
        int length = deflater.deflate(packed);
        deflater.end();
        var out = ByteBuffer.allocate(30 + 1 + length + entries * 60 + 22).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        out.putInt(0).putInt(length).putInt(1 << 20).putShort((short) 1).putShort((short) 0);
        out.put((byte) 'a').put(packed, 0, length);
        int directory = out.position();
        for (int i = 0; i < entries; i++) {
            var name = "%04d.txt".formatted(i);
            out.putInt(0x02014b50)
                    .putInt(20 | 20 << 16)
                    .putShort((short) 0)
                    .putShort((short) 8)
                    .putInt(0);
            out.putInt(0).putInt(length).putInt(claimed).putShort((short) name.length());
            out.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0);
            out.put(name.getBytes(StandardCharsets.US_ASCII));
        }
        int size = out.position() - directory;
        out.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        out.putInt(size).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static byte[] many(int entries) {
        var zip = Packed.of();
        for (int i = 0; i < entries; i++) {
            zip.and("a" + i, "x");
        }
        return zip.bytes();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] cut(String fixture, int percent) {
        var whole = FixtureFiles.bytes(fixture);
        return Arrays.copyOf(whole, whole.length * percent / 100);
    }

    private static Arguments bad(String name, Supplier<byte[]> bytes, Format format, String reason) {
        return arguments(name, bytes, format, reason);
    }

    static Stream<Arguments> files() {
        var locked = "<m><file-entry full-path='content.xml'><encryption-data/></file-entry></m>";
        var text = "政府信息公开工作年度报告，".repeat(30);
        return Stream.of(
                bad("no bytes", () -> new byte[0], Format.UNKNOWN, "read.empty"),
                bad("blanks", () -> utf8(" \u3000\n"), Format.TEXT, "read.empty"),
                bad(
                        "PDF cut early",
                        () -> Arrays.copyOf(FixtureFiles.bytes("report.pdf"), 3_000),
                        Format.PDF,
                        "read.damaged"),
                bad("PDF cut late", () -> cut("report.pdf", 95), Format.PDF, "read.damaged"),
                bad("OFD cut", () -> cut("report.ofd", 60), Format.OFD, "read.damaged"),
                bad("DOCX cut", () -> cut("report.docx", 60), Format.DOCX, "read.damaged"),
                bad("ODT cut", () -> cut("report.odt", 60), Format.ODT, "read.damaged"),
                bad("RTF cut", () -> cut("report.rtf", 60), Format.RTF, "read.damaged"),
                bad("DOC cut", () -> cut("report.doc", 40), Format.DOC, "read.damaged"),
                bad("ZIP cut", () -> cut("report.zip", 60), Format.UNKNOWN, "read.damaged"),
                bad(
                        "ZIP with a password",
                        () -> locked(Packed.of("a.txt", "x").bytes()),
                        Format.UNKNOWN,
                        "read.encrypted"),
                bad("DOCX with locked parts", () -> locked(docx("<a/>")), Format.DOCX, "read.encrypted"),
                bad("OFD with locked parts", () -> locked(ofd("<a/>")), Format.OFD, "read.encrypted"),
                bad("ODT with a password", () -> odt("\1\2\3", locked), Format.ODT, "read.encrypted"),
                bad("entities in DOCX", () -> docx(BOMB), Format.DOCX, "read.damaged"),
                bad("entities in ODT", () -> odt(BOMB, "<m/>"), Format.ODT, "read.damaged"),
                bad("entities in OFD", () -> ofd(BOMB), Format.OFD, "read.damaged"),
                bad("outside entity in DOCX", () -> docx(OUTSIDE), Format.DOCX, "read.damaged"),
                bad("outside entity in ODT", () -> odt(OUTSIDE, "<m/>"), Format.ODT, "read.damaged"),
                bad("outside entity in OFD", () -> ofd(OUTSIDE), Format.OFD, "read.damaged"),
                bad("6,000 entries", () -> many(6_000), Format.UNKNOWN, "read.limit.entries"),
                bad("overlapping entries", () -> overlapping(500, 1 << 20), Format.UNKNOWN, "read.limit.inflated"),
                bad(
                        "entries that lie about their size",
                        () -> overlapping(500, 10),
                        Format.UNKNOWN,
                        "read.limit.inflated"),
                bad("claims of ZIP64 without it", () -> overlapping(3, -1), Format.UNKNOWN, "read.several"),
                bad("100,000 tags deep", () -> utf8("<div>".repeat(100_000)), Format.HTML, "read.limit.depth"),
                bad("500,000 tags", () -> utf8("<p>".repeat(500_000)), Format.HTML, "read.limit.tags"),
                bad(
                        "a page of 3,000,000 letters",
                        () -> utf8("<p>" + "年".repeat(3_000_000)),
                        Format.HTML,
                        "read.limit.glyphs"),
                bad("a line of 3,000,000 letters", () -> utf8("年".repeat(3_000_000)), Format.TEXT, "read.limit.glyphs"),
                bad("60,000 lines", () -> utf8("年\n".repeat(60_000)), Format.TEXT, "read.limit.blocks"),
                bad(
                        "UTF-16 without a mark",
                        () -> ("年报" + text).getBytes(StandardCharsets.UTF_16LE),
                        Format.UNKNOWN,
                        "read.unknown"),
                bad(
                        "half UTF-8, half GB18030",
                        () -> joined(utf8(text), text.getBytes(GB)),
                        Format.TEXT,
                        "read.garbled"),
                bad("renamed picture", () -> utf8("GIF89a" + text), Format.IMAGE, "read.image"),
                bad("program", () -> joined(utf8("MZ"), new byte[200]), Format.UNKNOWN, "read.unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void hasAReason(String name, Supplier<byte[]> bytes, Format format, String reason) {
        var examined = Examiner.examine(bytes.get(), Optional.empty(), Subject.unknown());
        assertThat(examined.reason().map(Words::key)).as(name).contains(reason);
        assertThat(examined.format()).isEqualTo(format);
        assertThat(examined.verdict()).isEqualTo(Conformity.UNREADABLE);
        assertThat(examined.findings()).isEmpty();
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            var words = examined.reason().orElseThrow();
            assertThat(Messages.of("org.nianbao.parser.messages", language).text(words))
                    .isNotBlank();
        }
    }
}
