package org.nianbao.crawler.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From bytes to cells, rules apart, and beside it what the bare library needs for the same file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@SuppressWarnings("NullAway.Init") // JMH sets the state up
public class ReadingBenchmark {

    private static final Path FIXTURES =
            Path.of("parser", "src", "test", "resources", "org", "nianbao", "parser", "document", "fixtures");

    private byte[] html;
    private byte[] docx;
    private byte[] doc;
    private byte[] pdf;

    @Setup
    public void files() throws IOException {
        html = SampleReportHtml.page(SampleReport.sound("云岭县财政局", 2022), SampleLook.values()[0])
                .getBytes(StandardCharsets.UTF_8);
        docx = Files.readAllBytes(FIXTURES.resolve("report.docx"));
        doc = Files.readAllBytes(FIXTURES.resolve("report.doc"));
        pdf = Files.readAllBytes(FIXTURES.resolve("report.pdf"));
    }

    @Benchmark
    public Report htmlToCells() {
        return cells(html);
    }

    @Benchmark
    public Object htmlTreeAlone() {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    @Benchmark
    public Report docxToCells() {
        return cells(docx);
    }

    @Benchmark
    public Object docxOpenedByPoi() throws IOException {
        try (var opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return opened.getBodyElements();
        }
    }

    @Benchmark
    public Report docToCells() {
        return cells(doc);
    }

    @Benchmark
    public Object docOpenedByPoi() throws IOException {
        try (var opened = new HWPFDocument(new ByteArrayInputStream(doc))) {
            return opened.getRange();
        }
    }

    @Benchmark
    public Report pdfToCells() {
        return cells(pdf);
    }

    @Benchmark
    public String pdfTextByPdfbox() throws IOException {
        try (var opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened);
        }
    }

    private static Report cells(byte[] file) {
        var read = Documents.read(file, Optional.empty(), Limits.USUAL);
        return ReportReader.read(((ReadResult.Readable) read).document());
    }
}
