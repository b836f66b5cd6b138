package org.nianbao.crawler.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.nianbao.parser.Examined;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

/** Sample reports as blocks, for tests that print them in other formats. */
public final class Prints {

    private Prints() {}

    /** Reports with another number in every cell, in the forms in which they are printed. */
    public static Arbitrary<SampleReport> reports() {
        return Readings.reports().map(Readings::withDistinctNumbers);
    }

    /** The report as it reads from its page: what any other print of it must read as, too. */
    public static List<Block> blocks(SampleReport report) {
        var page = SampleReportHtml.page(report, SampleLook.WORD);
        var read = Documents.read(page.getBytes(StandardCharsets.UTF_8), Optional.empty(), Limits.USUAL);
        return ((ReadResult.Readable) read).document().blocks();
    }

    /** Cell id to what was read as printed. */
    public static Map<String, String> raws(Examined file) {
        return Readings.raws(file);
    }
}
