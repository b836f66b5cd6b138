package org.nianbao.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;

/** One file of each format, made from the same page by LibreOffice; and what is left of them when they are damaged. */
class FixturesTest {

    /** Cut anywhere, files of these formats have lost what holds them together. */
    private static final List<String> BRITTLE = List.of("docx", "odt", "rtf", "zip");

    private static final List<String> FORMATS = List.of("docx", "odt", "rtf", "zip", "doc", "ofd", "pdf", "html");

    private static Report report(String name) {
        return ReportReader.read(FixtureFiles.document(FixtureFiles.bytes(name)));
    }

    @ParameterizedTest
    @CsvSource({"report.docx,DOCX", "report.odt,ODT", "report.rtf,RTF", "report.zip,DOCX", "report.pdf,PDF"})
    void everyCellIsThatOfThePage(String name, Format format) {
        var page = report("report.html");
        var report = report(name);
        assertThat(FixtureFiles.document(FixtureFiles.bytes(name)).format()).isEqualTo(format);
        assertThat(FixtureFiles.raws(report)).hasSize(200).isEqualTo(FixtureFiles.raws(page));
        assertThat(report.headings()).isEqualTo(page.headings());
        assertThat(report.title()).isEqualTo(page.title());
        assertThat(report.agency()).isEqualTo(page.agency());
        assertThat(report.signedOn()).isEqualTo(page.signedOn());
    }

    @Property(tries = 120)
    void whatIsCutOffIsUnreadable(
            @ForAll @IntRange(max = 3) int format, @ForAll @IntRange(min = 1, max = 999) int per) {
        var whole = FixtureFiles.bytes("report." + BRITTLE.get(format));
        var cut = java.util.Arrays.copyOf(whole, (int) ((long) whole.length * per / 1000));
        assertThat(FixtureFiles.read(cut)).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Property(tries = 200)
    void noDamageThrows(@ForAll @IntRange(max = 7) int format, @ForAll long seed) {
        var bytes = FixtureFiles.bytes("report." + FORMATS.get(format));
        var random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertThat(Examiner.examine(bytes, Optional.empty(), Subject.unknown())).isNotNull();
    }
}
