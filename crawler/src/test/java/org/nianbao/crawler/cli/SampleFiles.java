package org.nianbao.crawler.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.nianbao.crawler.demo.SampleLook;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportHtml;
import org.nianbao.crawler.demo.SampleReportText;

/** Files as people hand them over, good and bad. */
enum SampleFiles {
    SOUND("sound.html", 0, "CONFORMS"),
    SOUND_TEXT("sound.txt", 0, "CONFORMS"),
    GBK("gbk.txt", 0, "CONFORMS"),
    UTF_16("utf16.txt", 0, "CONFORMS"),
    WRONG_CHARSET("wrong-charset.html", 0, "CONFORMS"),
    FAULTY("faulty.html", 1, "MALFORMED"),
    OTHER_PAGE("other.html", 1, "NOT_A_REPORT"),
    DEEP("deep.html", -1, ""),
    EMPTY("empty.html", 3, "UNREADABLE"),
    NOISE("noise.bin", 3, "UNREADABLE"),
    HUGE("huge.html", 3, "UNREADABLE"),
    PDF("scan.pdf", 3, "UNREADABLE");

    private static final long SIXTY_MEGABYTES = 60L * 1024 * 1024;
    private static final int DEPTH = 20_000;

    static final String AGENCY = "云岭县财政局";

    final String fileName;
    final int exit;
    final String verdict;

    SampleFiles(String fileName, int exit, String verdict) {
        this.fileName = fileName;
        this.exit = exit;
        this.verdict = verdict;
    }

    static SampleReport report() {
        return SampleReport.sound(AGENCY, 2022);
    }

    static String html(SampleReport report) {
        return SampleReportHtml.page(report, SampleLook.WORD);
    }

    /** A report of which something waits for a person: its text gives another number than its table. */
    static Path reviewed(Path folder) throws IOException {
        var page = html(report()).replaceFirst("新收政府信息公开申请\\d+件", "新收政府信息公开申请99件");
        return Files.write(folder.resolve("reviewed.html"), utf8(page));
    }

    Path in(Path folder) throws IOException {
        var file = folder.resolve(fileName);
        if (this == HUGE) {
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(SIXTY_MEGABYTES);
            }
            return file;
        }
        return Files.write(file, bytes());
    }

    private byte[] bytes() {
        return switch (this) {
            case SOUND -> utf8(html(report()));
            case SOUND_TEXT -> utf8(SampleReportText.render(report()));
            case GBK -> SampleReportText.render(report()).getBytes(Charset.forName("GBK"));
            case UTF_16 -> SampleReportText.render(report()).getBytes(StandardCharsets.UTF_16);
            case WRONG_CHARSET -> html(report()).getBytes(Charset.forName("GBK"));
            case FAULTY -> utf8(html(report().withColumnSumFault()));
            case OTHER_PAGE ->
                utf8("<!DOCTYPE html><html><head><title>通知</title></head><body><p>明日停电。</p></body></html>");
            case DEEP -> utf8("<html><body>" + "<div>".repeat(DEPTH) + "深</body></html>");
            case NOISE -> {
                var noise = new byte[4096];
                new Random(1).nextBytes(noise);
                yield noise;
            }
            case PDF -> utf8("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
            case EMPTY, HUGE -> new byte[0];
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
