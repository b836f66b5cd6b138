package org.nianbao.crawler.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jsoup.Jsoup;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Checker;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.Documents;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.ReadResult;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.ReportReader;

/** How long reading and checking take, against jsoup's tree alone on the same pages in the same run. */
final class ReadingRatio {

    private static final int PAGES = 60;
    private static final int ROUNDS = 25;

    private ReadingRatio() {}

    public static void main(String[] args) {
        var pages = new ArrayList<byte[]>();
        for (int i = 0; i < PAGES; i++) {
            var report = SampleReport.sound("云岭县第" + i + "局", 2022).inVoice(i % 25);
            pages.add(SampleReportHtml.page(report, SampleLook.values()[i % SampleLook.values().length])
                    .getBytes(StandardCharsets.UTF_8));
        }
        var reports = pages.stream().map(ReadingRatio::read).toList();
        long bytes = pages.stream().mapToLong(p -> p.length).sum() / PAGES;
        double jsoup = median(
                pages, p -> Jsoup.parse(new String(p, StandardCharsets.UTF_8)).childNodeSize());
        double cells = median(pages, p -> read(p).cells().size());
        double rules = median(reports, r -> Checker.check(r, Subject.unknown()).size());
        double whole = median(
                pages,
                p -> Examiner.examine(p, Optional.empty(), Subject.unknown()).bytes());
        print("page, bytes", bytes, 1);
        print("jsoup tree", jsoup, 1);
        print("page to cells", cells, cells / jsoup);
        print("rules over one report", rules, rules / jsoup);
        print("whole check", whole, whole / jsoup);
    }

    private static Report read(byte[] page) {
        var read = (ReadResult.Readable) Documents.read(page, Optional.empty(), Limits.USUAL);
        return ReportReader.read(read.document());
    }

    /** Microseconds for one, median over the later half of the rounds. */
    private static <T> double median(List<T> inputs, ToLongFunction<T> work) {
        var times = new long[ROUNDS];
        long sink = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (var input : inputs) {
                sink += work.applyAsLong(input);
            }
            times[round] = (System.nanoTime() - start) / inputs.size();
        }
        if (sink == 42) {
            System.out.println();
        }
        var warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1000.0;
    }

    private static void print(String what, double micros, double ratio) {
        System.out.println(String.format(Locale.ROOT, "%-24s %10.0f  x%.2f", what, micros, ratio));
    }
}
