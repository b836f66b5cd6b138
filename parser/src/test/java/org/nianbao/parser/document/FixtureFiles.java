package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;

/** The same sound report in every format, as files that are read always; its text is one of the documentation's samples. */
public final class FixtureFiles {

    private static final Path TEXT = Path.of("..", "docs", "samples", "report-sound.txt");

    private FixtureFiles() {}

    /** The bytes of a fixture. */
    public static byte[] bytes(String name) {
        try (var in = FixtureFiles.class.getResourceAsStream("fixtures/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of bytes under the usual caps. */
    public static ReadResult read(byte[] bytes) {
        return Documents.read(bytes, Optional.empty(), Limits.USUAL);
    }

    /** The document in bytes that can be read. */
    public static Document document(byte[] bytes) {
        var result = read(bytes);
        assertThat(result).isInstanceOf(ReadResult.Readable.class);
        return ((ReadResult.Readable) result).document();
    }

    public static void assertUnreadable(byte[] bytes, Format format, String reason) {
        assertThat(read(bytes)).isInstanceOfSatisfying(ReadResult.Unreadable.class, no -> {
            assertThat(no.reason().key()).isEqualTo(reason);
            assertThat(no.format()).isEqualTo(format);
        });
    }

    /** Whether a file holds the sample report: all its cells and headings, its title, year and signature. */
    public static void assertIsTheSample(byte[] bytes, Format format) throws IOException {
        var document = document(bytes);
        assertThat(document.format()).isEqualTo(format);
        var report = ReportReader.read(document);
        var wanted = ReportReader.read(document(Files.readAllBytes(TEXT)));
        assertThat(raws(report)).hasSize(200).isEqualTo(raws(wanted));
        assertThat(report.title()).isEqualTo(wanted.title());
        assertThat(report.year()).isEqualTo(wanted.year());
        assertThat(report.agency()).isEqualTo(wanted.agency());
        assertThat(report.signedOn()).isPresent().isEqualTo(wanted.signedOn());
        assertThat(report.headings())
                .extracting(Heading::raw)
                .hasSize(6)
                .isEqualTo(wanted.headings().stream().map(Heading::raw).toList());
    }

    /** What stands in each cell of a report, by the cell's number in the form. */
    static Map<String, String> raws(Report report) {
        var raws = new TreeMap<String, String>();
        report.cells().forEach((id, cell) -> raws.put(id, cell.raw()));
        return raws;
    }
}
