package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nianbao.crawler.rendition.OfdLook;
import org.nianbao.crawler.rendition.OfdWriter;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

/** Reports printed as OFD pages and read back. */
class OfdRoundTripTest {

    @Provide
    Arbitrary<SampleReport> reports() {
        return Readings.reports();
    }

    @Property(tries = 15)
    void everyLookReadsBack(@ForAll("reports") SampleReport sample, @ForAll OfdLook look) {
        var report = Readings.withDistinctNumbers(sample);
        var html = SampleReportHtml.page(report, SampleLook.WORD).getBytes(StandardCharsets.UTF_8);
        var page = Documents.read(html, Optional.empty(), Limits.USUAL);
        assertThat(page).isInstanceOf(ReadResult.Readable.class);
        var blocks = ((ReadResult.Readable) page).document().blocks();
        ReadBack.assertEqual(report, OfdWriter.write(report.title(), blocks, look), Format.OFD);
    }
}
