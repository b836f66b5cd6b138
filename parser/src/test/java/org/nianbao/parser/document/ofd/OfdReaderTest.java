package org.nianbao.parser.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.parser.document.FixtureFiles.assertIsTheSample;
import static org.nianbao.parser.document.FixtureFiles.assertUnreadable;
import static org.nianbao.parser.document.FixtureFiles.document;
import static org.nianbao.parser.document.FixtureFiles.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.FixtureFiles;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

class OfdReaderTest {

    private static final byte[] REPORT = FixtureFiles.bytes("report.ofd");

    private static final String ENTRANCE =
            "<OFD><DocBody><DocInfo><Title>标题</Title></DocInfo><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>";

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A file with one page of these objects. */
    private static byte[] page(String objects) throws IOException {
        return file("", "", "<Page><Content><Layer>" + objects + "</Layer></Content></Page>");
    }

    private static byte[] file(String common, String resources, String page) throws IOException {
        return zip(Map.of(
                "OFD.xml",
                ENTRANCE,
                "Doc_0/Document.xml",
                "<Document><CommonData><PublicRes>Res.xml</PublicRes>" + common
                        + "</CommonData><Pages><Page ID='1' BaseLoc='P.xml'/></Pages></Document>",
                "Doc_0/Res.xml",
                "<Res><CompositeGraphicUnits>" + resources + "</CompositeGraphicUnits></Res>",
                "Doc_0/P.xml",
                page));
    }

    private static String text(String letters) {
        return "<TextObject Boundary='20 20 150 6' Size='4'><TextCode X='0' Y='4'>" + letters
                + "</TextCode></TextObject>";
    }

    private static String firstParagraph(byte[] file) {
        return document(file).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).text())
                .findFirst()
                .orElse("");
    }

    @Test
    void sampleIsReadToTheCell() throws IOException {
        assertIsTheSample(REPORT, Format.OFD);
    }

    @Test
    void placesMayHaveOtherSlashesAndCases() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts(REPORT)
                .forEach((name, xml) -> parts.put(
                        name.equals("OFD.xml") ? name : name.toUpperCase(java.util.Locale.ROOT),
                        "\n" + xml.replace("Doc_0/Document.xml", "\\doc_0\\document.xml")));
        assertIsTheSample(zip(parts), Format.OFD);
    }

    @Test
    void titleStandsInTheDocumentsInformation() throws IOException {
        assertThat(document(page(text("本报告"))).titles()).containsExactly("标题");
    }

    @Test
    void whatIsNotShownIsNotRead() throws IOException {
        assertThat(firstParagraph(page(text("显示").replace("<TextObject", "<TextObject Visible='false'") + text("正文"))))
                .isEqualTo("正文");
    }

    @Test
    void compositesAreDrawnWhereTheyStand() throws IOException {
        var unit = "<CompositeGraphicUnit ID='7'><Content>" + text("正文") + "</Content></CompositeGraphicUnit>";
        var page =
                "<Page><Content><Layer><CompositeObject ResourceID='7' Boundary='0 30 150 6'/></Layer></Content></Page>";
        assertThat(firstParagraph(file("", unit, page))).isEqualTo("正文");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doc_0/Document.xml", "Doc_0/Pages/Page_1/Content.xml"})
    void missingPartsAreDamage(String name) throws IOException {
        var parts = parts(REPORT);
        parts.remove(name);
        assertUnreadable(zip(parts), Format.OFD, "read.damaged");
        parts.put("Encryptions.xml", "<Encryptions/>");
        assertUnreadable(zip(parts), Format.OFD, "read.encrypted");
    }

    @Test
    void lettersThatAreOnlyDrawnAreAScanOrGarbled() throws IOException {
        var glyphs =
                "<TextObject Boundary='0 9 99 9' Size='4'><CGTransform GlyphCount='50'/><TextCode X='0' Y='4'/></TextObject>";
        assertUnreadable(page(glyphs), Format.OFD, "read.garbled");
        var curve =
                "<PathObject Boundary='0 0 9 9' Fill='true'><AbbreviatedData>M 0 0 B 1 1 2 2 3 3 C</AbbreviatedData></PathObject>";
        assertUnreadable(page(curve.repeat(300)), Format.OFD, "read.scan");
        assertUnreadable(
                page("<ImageObject Boundary='0 0 210 297' ResourceID='1'/>" + text("1")), Format.OFD, "read.scan");
        assertUnreadable(page(""), Format.OFD, "read.empty");
    }

    @Test
    void absurdNumbersAreLeftOut() throws IOException {
        var absurd = text("远").replace("20 20 150 6", "1e300 NaN 9 9")
                + text("远").replace("X='0'", "X='1e308' DeltaX='g 999999999 1'")
                + "<PathObject Boundary='-1e99 0 1 1'><AbbreviatedData>M 1e99 - L . 1</AbbreviatedData></PathObject>";
        assertThat(document(page(absurd + text("正文"))).blocks()).isNotEmpty();
    }

    @Test
    void circlesEndAtACap() throws IOException {
        var own = "<CompositeObject ResourceID='7' Boundary='0 0 9 9'/>";
        var unit = "<CompositeGraphicUnit ID='7'><Content>" + own + own + "</Content></CompositeGraphicUnit>";
        assertUnreadable(file("", unit, "<Page><Content>" + own + "</Content></Page>"), Format.OFD, "read.limit.depth");
        var deep = "<PageBlock>".repeat(500) + "</PageBlock>".repeat(500);
        assertUnreadable(page(deep), Format.OFD, "read.limit.depth");
    }

    @Test
    void manyPagesEndAtACap() throws IOException {
        var parts = parts(page(text("正文")));
        parts.computeIfPresent(
                "Doc_0/Document.xml",
                (n, xml) -> xml.replace("<Pages>", "<Pages>" + "<Page BaseLoc='P.xml'/>".repeat(10_000)));
        assertUnreadable(zip(parts), Format.OFD, "read.limit.pages");
    }

    @Test
    void bombsEndAtACap() throws IOException {
        var small = new Limits(1 << 20, 50, 50, 20, 5, 1_000, 50, 1 << 20);
        var inflated = Documents.read(page(" ".repeat(2 << 20)), Optional.empty(), small);
        assertThat(inflated)
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        no -> assertThat(no.reason().key()).isEqualTo("read.limit.inflated"));
        var laughs = "<!DOCTYPE Page [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><Page><Content>"
                + text("&b;&b;") + "</Content></Page>";
        assertThat(read(file("", "", laughs))).isNotNull();
        assertUnreadable(page("<a/>".repeat(300_000)), Format.OFD, "read.limit.glyphs");
    }

    @Property(tries = 100)
    void damageHasAReasonOrNoEffect(@ForAll @Size(min = 1, max = 12) int[] places, @ForAll byte[] values) {
        var broken = REPORT.clone();
        for (int i = 0; i < places.length; i++) {
            broken[Math.floorMod(places[i], broken.length)] = values.length == 0 ? 0 : values[i % values.length];
        }
        assertThat(read(broken)).isNotNull();
    }

    @Property(tries = 60)
    void damagedPagesHaveAReasonOrNoEffect(
            @ForAll @Size(min = 1, max = 20) int[] places, @ForAll("pieces") String piece) throws IOException {
        var parts = parts(REPORT);
        parts.computeIfPresent("Doc_0/Pages/Page_0/Content.xml", (n, xml) -> {
            var text = new StringBuilder(xml);
            for (int place : places) {
                int at = Math.floorMod(place, text.length());
                text.replace(at, Math.min(text.length(), at + 2), piece);
            }
            return text.toString();
        });
        assertThat(read(zip(parts))).isNotNull();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("", "9", "-", "e", ".", " ", "g 9 ", "1e9", "\"", "NaN");
    }
}
