package org.nianbao.crawler.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nianbao.crawler.demo.Prints;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Heading;

/** What word processors print of a report reads back, whoever typed it and however. */
class WordProcessorsTest {

    @Provide
    Arbitrary<SampleReport> reports() {
        return Prints.reports();
    }

    @Property(tries = 30)
    void docx(@ForAll("reports") SampleReport report, @ForAll long seed) {
        assertReadBack(report, DocxWriter.write(Prints.blocks(report), seed), Format.DOCX);
    }

    @Property(tries = 30)
    void odt(@ForAll("reports") SampleReport report, @ForAll long seed) {
        assertReadBack(report, OdtWriter.write(Prints.blocks(report), seed), Format.ODT);
    }

    @Property(tries = 30)
    void rtf(@ForAll("reports") SampleReport report, @ForAll long seed) {
        assertReadBack(report, RtfWriter.write(Prints.blocks(report), seed), Format.RTF);
    }

    private static void assertReadBack(SampleReport sample, byte[] file, Format format) {
        var wanted = lines(Prints.blocks(sample));
        var read = lines(blocks(file, format));
        for (int i = 0; i < Math.min(wanted.size(), read.size()); i++) {
            assertThat(read.get(i)).isEqualTo(wanted.get(i));
        }
        assertThat(read).hasSameSizeAs(wanted);
        var examined = Examiner.examine(file, Optional.empty(), Subject.unknown());
        assertThat(Prints.raws(examined)).isEqualTo(sample.cells());
        var report = examined.report().orElseThrow();
        assertThat(report.year()).hasValue(sample.year());
        assertThat(report.agency()).contains(sample.agency());
        assertThat(report.title().orElseThrow().raw()).isEqualTo(sample.title());
        assertThat(report.signedOn()).isPresent();
        assertThat(report.headings()).extracting(Heading::no).containsExactly(1, 2, 3, 4, 5, 6);
    }

    /** A line for each paragraph and row, so that a failure shows one of them. */
    private static List<String> lines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(b -> b instanceof Block.Grid grid
                        ? grid.rows().stream().map(Block.Row::toString)
                        : Stream.of(b.toString()))
                .toList();
    }

    private static List<Block> blocks(byte[] file, Format format) {
        var document = ((ReadResult.Readable) Documents.read(file, Optional.empty(), Limits.USUAL)).document();
        assertThat(document.format()).isEqualTo(format);
        return document.blocks();
    }
}
