package org.nianbao.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

class PdfReaderTest {

    private static final String HELLO = "BT /F1 12 Tf 100 700 Td (Annual report) Tj ET";

    private static final Limits SMALL = new Limits(50 << 20, 100, 100, 200, 20, 1_000, 100, 1 << 20);

    private static List<Block> blocks(byte[] pdf) {
        return ((ReadResult.Readable) Documents.read(pdf, Optional.empty(), Limits.USUAL))
                .document()
                .blocks();
    }

    private static String refusal(byte[] pdf, Limits limits) {
        return ((ReadResult.Unreadable) Documents.read(pdf, Optional.empty(), limits))
                .reason()
                .key();
    }

    private static String refusal(RawPdf pdf) {
        return refusal(pdf.bytes(), SMALL);
    }

    private static byte[] protectedBy(String owner, String user) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(new RawPdf().page(HELLO).bytes())) {
            pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void linesStrokedFilledAndInFormsMakeATable() {
        var pdf = new RawPdf();
        int form = pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
                RawPdf.bytes("100 659.5 200 1 re f 150 600 m 150 700 l S"));
        pdf.resources("<< /Font << /F1 3 0 R >> /XObject << /X " + form + " 0 R >> >>");
        pdf.page(
                "100 620 200 80 re S /X Do BT /F1 10 Tf 110 670 Td (a) Tj 60 0 Td (1) Tj -60 -30 Td (b) Tj 60 0 Td (2) Tj ET");
        assertThat(blocks(pdf.bytes()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Grid.class,
                        grid -> assertThat(grid.rows())
                                .map(row -> row.cells().stream()
                                        .map(Block.GridCell::text)
                                        .toList())
                                .containsExactly(List.of("a", "1"), List.of("b", "2")));
    }

    @Test
    void whatCannotBeSeenIsNoLine() {
        var lines = "1 g 1 G 100 659.5 200 1 re f 150 600 m 150 700 l S 0 0 10 10 re W n 0 G 150 600 m 150 700 l S";
        var pdf = new RawPdf().page("100 620 200 80 re S " + "q " + lines + " Q " + HELLO);
        assertThat(blocks(pdf.bytes())).containsExactly(new Block.Paragraph("Annual report"));
    }

    @Test
    void turnedPagesAreReadUpright() {
        var sideways = "BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Annual report) Tj ET";
        var pdf = new RawPdf();
        pdf.pageOf(pdf.stream("", RawPdf.bytes(sideways)), "/Rotate 90");
        pdf.page(sideways);
        assertThat(blocks(pdf.bytes())).containsExactly(new Block.Paragraph("Annual report Annual report"));
    }

    @Test
    void lettersOutsideTheVisiblePageAreNotRead() {
        var pdf = new RawPdf();
        pdf.pageOf(
                pdf.stream("", RawPdf.bytes(HELLO + " BT /F1 12 Tf 100 60 Td (cut off) Tj ET")),
                "/CropBox [0 100 595 842]");
        assertThat(blocks(pdf.bytes())).containsExactly(new Block.Paragraph("Annual report"));
    }

    @Test
    void brokenFilesAreDamaged() {
        var whole = new RawPdf().page(HELLO).bytes();
        assertThat(refusal(RawPdf.bytes("%PDF-1.4\n\u0000\u0001 nonsense"), SMALL))
                .isEqualTo("read.damaged");
        assertThat(refusal(Arrays.copyOf(whole, 150), SMALL)).isIn("read.damaged", "read.empty");
    }

    @Test
    void everyTruncationEndsTyped() {
        var whole = new RawPdf().page(HELLO).bytes();
        for (int n = 5; n < whole.length; n += 7) {
            assertThat(Documents.read(Arrays.copyOf(whole, n), Optional.empty(), SMALL))
                    .isNotNull();
        }
    }

    @Test
    void onlyAPasswordToOpenLocksAFile() throws IOException {
        assertThat(refusal(protectedBy("owner", "user"), SMALL)).isEqualTo("read.encrypted");
        assertThat(blocks(protectedBy("owner", ""))).containsExactly(new Block.Paragraph("Annual report"));
    }

    @Test
    void noPagesOrNoTextAreEmpty() {
        assertThat(refusal(new RawPdf())).isEqualTo("read.empty");
        assertThat(refusal(new RawPdf().page("0 0 100 100 re f"))).isEqualTo("read.empty");
    }

    @Test
    void picturesOfPagesAreAScan() {
        var pdf = new RawPdf();
        int image = pdf.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[1]);
        pdf.resources("<< /Font << /F1 3 0 R >> /XObject << /I " + image + " 0 R >> >>");
        var picture = "q 595 0 0 842 0 0 cm /I Do Q ";
        pdf.page(picture).page(picture + "BT /F1 12 Tf 290 30 Td (- 2 -) Tj ET");
        pdf.page(picture + "BT 3 Tr /F1 12 Tf 100 700 Td (text that a machine believes to see, perhaps wrongly) Tj ET");
        assertThat(refusal(pdf)).isEqualTo("read.scan");
    }

    @Test
    void lettersThatNobodyNamesAreGarbled() {
        var pdf = new RawPdf();
        int cid = pdf.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
        int font = pdf.add("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts ["
                + cid + " 0 R] >>");
        pdf.resources("<< /Font << /F1 " + font + " 0 R >> >>");
        assertThat(refusal(pdf.page("BT /F1 12 Tf 100 700 Td <004100420043> Tj ET")))
                .isEqualTo("read.garbled");
    }

    @Test
    void bombsEndAtTheirCaps() throws IOException {
        var inflated = new RawPdf();
        inflated.pageOf(inflated.stream("/Filter /FlateDecode", RawPdf.deflate(new byte[4 << 20])), "");
        assertThat(refusal(inflated)).isEqualTo("read.limit.inflated");

        var pages = new RawPdf();
        int content = pages.stream("", RawPdf.bytes(HELLO));
        for (int i = 0; i < 10_000; i++) {
            pages.pageOf(content, "");
        }
        assertThat(refusal(pages.bytes(), Limits.USUAL)).isEqualTo("read.limit.pages");

        assertThat(refusal(new RawPdf().page("BT /F1 12 Tf " + "(aaaaaaaaaa) Tj ".repeat(200) + "ET")))
                .isEqualTo("read.limit.glyphs");
    }

    @Test
    void bombsBehindAnotherFilterOrDressedAsPicturesEndToo() throws IOException {
        var bomb = RawPdf.deflate(new byte[4 << 20]);
        var hex = new StringBuilder();
        for (byte b : bomb) {
            hex.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        var chained = new RawPdf();
        chained.pageOf(
                chained.stream(
                        "/Filter [/ASCIIHexDecode /FlateDecode]",
                        RawPdf.bytes(hex.append('>').toString())),
                "");
        assertThat(refusal(chained)).isEqualTo("read.limit.inflated");

        var dressed = new RawPdf();
        dressed.pageOf(dressed.stream("/Subtype /Image /Filter /FlateDecode", bomb), "");
        assertThat(refusal(dressed)).isEqualTo("read.damaged");
    }

    @Test
    void formsThatDrawThemselvesTwiceEndAtACap() {
        var pdf = new RawPdf();
        int self = pdf.add("") + 1;
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X " + self + " 0 R >> >>",
                RawPdf.bytes("/X Do /X Do"));
        pdf.resources("<< /Font << /F1 3 0 R >> /XObject << /X " + self + " 0 R >> >>");
        assertThat(refusal(pdf.page("/X Do"))).isEqualTo("read.limit.glyphs");
    }

    @Test
    void deepNestingEndsTyped() {
        var pdf = new RawPdf().page("[".repeat(200_000) + HELLO);
        assertThat(refusal(pdf)).isIn("read.limit.depth", "read.damaged", "read.empty");
    }
}
