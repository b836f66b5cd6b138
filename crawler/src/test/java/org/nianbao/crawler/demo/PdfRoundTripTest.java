package org.nianbao.crawler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.rendition.Office;
import org.nianbao.crawler.rendition.PdfLook;
import org.nianbao.crawler.rendition.PdfWriter;
import org.nianbao.crawler.rendition.WherePdfsCanBeWritten;
import org.nianbao.parser.document.Block;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;

/** Reports drawn as PDF in many looks, by PDFBox and by LibreOffice, and read back. */
class PdfRoundTripTest {

    @Provide
    Arbitrary<SampleReport> reports() {
        return Readings.reports().map(Readings::withDistinctNumbers);
    }

    @Provide
    Arbitrary<PdfLook> looks() {
        return Combinators.combine(
                        Arbitraries.of(PdfLook.Borders.values()),
                        Arbitraries.of(8f, 9f, 10.5f),
                        Arbitraries.integers().between(5, 20),
                        Arbitraries.integers().between(300, 700))
                .as((borders, letter, label, height) -> new PdfLook(borders, letter, label, height));
    }

    private static List<Block> blocks(SampleReport report) {
        var page = SampleReportHtml.page(report, SampleLook.WORD).getBytes(StandardCharsets.UTF_8);
        return ((ReadResult.Readable) Documents.read(page, Optional.of("text/html; charset=utf-8"), Limits.USUAL))
                .document()
                .blocks();
    }

    @Property(tries = 25)
    @AddLifecycleHook(WherePdfsCanBeWritten.class)
    void everyCellIsReadBackFromEveryLook(@ForAll("reports") SampleReport report, @ForAll("looks") PdfLook look) {
        ReadBack.assertEqual(report, PdfWriter.write(blocks(report), look), Format.PDF);
    }

    @Test
    void theSecondReadingNamesNoOtherNumber() {
        PdfWriter.assumePossible();
        var report = Readings.withDistinctNumbers(SampleReport.sound("云岭县财政局", 2022));
        var pdf = PdfWriter.write(blocks(report), new PdfLook(PdfLook.Borders.STROKES, 9, 14, 700));
        var read = (ReadResult.Readable) Documents.read(pdf, Optional.empty(), Limits.USUAL);
        assertThat(read.document().otherReading())
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b).isInstanceOf(Block.Paragraph.class));
    }

    @Test
    void reportsMadePdfByLibreOfficeReadBack(@TempDir Path folder) throws Exception {
        Office.assumeInstalled();
        var reports = new ArrayList<SampleReport>();
        var pages = new ArrayList<Path>();
        for (var look : SampleLook.values()) {
            var report = Readings.withDistinctNumbers(SampleReport.sound("清河镇人民政府", 2019 + 2 * look.ordinal()));
            reports.add(report);
            pages.add(Files.writeString(
                    folder.resolve(look + ".html"),
                    inOneFont(SampleReportHtml.page(report, look)),
                    StandardCharsets.UTF_8));
        }
        var files = Office.convert(pages, "pdf", folder);
        for (int i = 0; i < reports.size(); i++) {
            ReadBack.assertEqual(reports.get(i), Files.readAllBytes(files.get(i)), Format.PDF);
        }
    }

    /**
     * Else widths and page breaks depend on the fonts of the machine: what runs over the edge is not printed, and of a row that a page
     * break cuts through the reader loses the numbers (it says so; none is wrong).
     */
    private static String inOneFont(String page) {
        return page.replace(
                "</head>",
                "<style>body, p, td, th, span { font-family: 'WenQuanYi Micro Hei' !important; font-size: 10pt !important }</style></head>");
    }
}
