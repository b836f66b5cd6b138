package org.nianbao.parser.document.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.parser.document.FixtureFiles.assertIsTheSample;
import static org.nianbao.parser.document.FixtureFiles.assertUnreadable;
import static org.nianbao.parser.document.FixtureFiles.document;
import static org.nianbao.parser.document.FixtureFiles.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.parser.document.FixtureFiles;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.ReadResult;

class DocReaderTest {

    private static final byte[] REPORT = FixtureFiles.bytes("report.doc");

    /** A change to the OLE2 file around a document. */
    private interface Change {
        void on(DirectoryEntry root) throws Exception;
    }

    private static byte[] changed(byte[] file, Change change) throws Exception {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            change.on(files.getRoot());
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        var out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    @Test
    void sampleIsReadToTheCell() throws IOException {
        assertIsTheSample(REPORT, Format.DOC);
    }

    @Test
    void macrosAreNotLookedAt() throws Exception {
        var withMacros = changed(REPORT, root -> {
            var vba = root.createDirectory("Macros").createDirectory("VBA");
            vba.createDocument("ThisDocument", new ByteArrayInputStream("Sub AutoOpen()".getBytes("US-ASCII")));
        });
        assertIsTheSample(withMacros, Format.DOC);
    }

    @Test
    void filesOfWpsSaySo() throws Exception {
        var byWps = changed(REPORT, root -> {
            var summary = PropertySetFactory.newDocumentSummaryInformation();
            var own = new CustomProperties();
            own.put("KSOProductBuildVer", "2052-11.8.2.1");
            summary.setCustomProperties(own);
            var stream = new ByteArrayOutputStream();
            summary.write(stream);
            replace(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME, stream.toByteArray());
        });
        assertIsTheSample(byWps, Format.WPS);
    }

    private static void replace(DirectoryEntry root, String name, byte[] bytes) throws IOException {
        if (root.hasEntryCaseInsensitive(name)) {
            root.getEntryCaseInsensitive(name).delete();
        }
        root.createDocument(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] withHead(int at, int... values) throws Exception {
        return changed(REPORT, root -> {
            byte[] main;
            try (var in = new POIFSFileSystem(new ByteArrayInputStream(REPORT))) {
                main = in.createDocumentInputStream("WordDocument").readAllBytes();
            }
            for (int i = 0; i < values.length; i++) {
                main[at + i] = (byte) values[i];
            }
            replace(root, "WordDocument", main);
        });
    }

    @Test
    void encryptedFilesSaySo() throws Exception {
        assertUnreadable(withHead(0x0B, 0x13), Format.DOC, "read.encrypted");
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(new byte[5000]);
            }
            assertUnreadable(bytes(files), Format.DOC, "read.encrypted");
        }
    }

    @Test
    void otherOfficeFilesAreNoDocuments() throws Exception {
        assertUnreadable(withHead(0x02, 0x65, 0), Format.DOC, "read.unknown");
        try (var sheet = new HSSFWorkbook()) {
            sheet.createSheet().createRow(0).createCell(0).setCellValue("1");
            var out = new ByteArrayOutputStream();
            sheet.write(out);
            assertUnreadable(out.toByteArray(), Format.DOC, "read.unknown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WordDocument", "1Table"})
    void emptyStreamsAreDamage(String name) throws Exception {
        assertUnreadable(changed(REPORT, root -> replace(root, name, new byte[0])), Format.DOC, "read.damaged");
        assertUnreadable(
                changed(REPORT, root -> replace(root, name, new byte[5000])),
                Format.DOC,
                name.equals("1Table") ? "read.damaged" : "read.unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 512, 600, 5_000, 20_000, 40_000})
    void cutFilesHaveAReason(int length) {
        assertThat(read(Arrays.copyOf(REPORT, length)))
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        no -> assertThat(no.format()).isEqualTo(Format.DOC));
    }

    /** The table of sectors leads in a circle. */
    @Test
    void circlesOfSectorsEnd() {
        var circle = REPORT.clone();
        int table = (ByteBuffers.int32(circle, 0x4C) + 1) * 512;
        for (int i = 0; i < 127; i++) {
            ByteBuffers.int32(circle, table + 4 * i, i ^ 1);
        }
        assertUnreadable(circle, Format.DOC, "read.damaged");
    }

    @Property(tries = 150)
    void damageHasAReasonOrNoEffect(@ForAll @Size(min = 1, max = 12) int[] places, @ForAll byte[] values) {
        var broken = REPORT.clone();
        for (int i = 0; i < places.length; i++) {
            broken[Math.floorMod(places[i], broken.length)] = values.length == 0 ? 0 : values[i % values.length];
        }
        assertThat(read(broken)).isNotNull();
    }

    @Test
    void titleOfTheFileIsACandidate() {
        assertThat(document(REPORT).titles()).containsExactly("云岭县财政局2022年政府信息公开工作年度报告");
    }
}
