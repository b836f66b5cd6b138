package org.nianbao.crawler.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.parser.check.CheckContext;
import org.nianbao.parser.check.Checker;
import org.nianbao.parser.check.Finding;
import org.nianbao.parser.check.Subject;
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

/** All rules over a report that is parsed already, the year before at hand; the aim is a median of a millisecond. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@SuppressWarnings("NullAway.Init") // JMH sets the state up
public class RulesBenchmark {

    private Report sound;
    private Report real;
    private Subject subject;

    @Setup
    public void reports() throws IOException {
        sound = page(2022);
        subject = Subject.unknown().after(Optional.of(page(2021)));
        var sample = Path.of("..", "shared", "samples", "004_4c92f4a15c04187f.txt");
        real = Files.exists(sample) ? read(Files.readAllBytes(sample)) : sound;
    }

    @Benchmark
    public List<Finding> allRules() {
        return Checker.check(sound, subject);
    }

    /** One of the published samples where they are at hand. */
    @Benchmark
    public List<Finding> allRulesOverAPublishedReport() {
        return Checker.check(real, Subject.unknown());
    }

    /** The part of it that prepares the text for all rules. */
    @Benchmark
    public CheckContext preparationAlone() {
        return CheckContext.of(sound, subject);
    }

    static Report page(int year) {
        return read(SampleReportHtml.page(SampleReport.sound("云岭县财政局", year), SampleLook.values()[0])
                .getBytes(StandardCharsets.UTF_8));
    }

    static Report read(byte[] file) {
        var read = Documents.read(file, Optional.empty(), Limits.USUAL);
        return ReportReader.read(((ReadResult.Readable) read).document());
    }
}
