package org.nianbao.crawler.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;

/** Writes many different HTML reports into a folder: {@code WriteReports FOLDER COUNT}. */
final class WriteReports {

    private WriteReports() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        var looks = SampleLook.values();
        for (int i = 0; i < count; i++) {
            var report = SampleReport.sound("云岭县第" + i + "局", 2022).inVoice(i % 25);
            Files.writeString(
                    folder.resolve("report-" + i + ".html"),
                    SampleReportHtml.page(i % 10 == 0 ? report.withColumnSumFault() : report, looks[i % looks.length]));
        }
    }
}
