package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.face.DisplayWidth;

/** Where the outcome of a check goes. */
class CheckOutputTest {

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private static byte[] start(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return new byte[] {bytes[0], bytes[1]};
    }

    @Test
    void thePageGoesToStandardOutput() throws IOException {
        var run = shell.run("check", "--format", "html", SampleFiles.FAULTY.in(folder), SampleFiles.NOISE.in(folder));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(Jsoup.parse(run.out()).select("article")).hasSize(2);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aNoticeIsNeverPrinted() throws IOException {
        var run = shell.run("check", "--format", "notice", SampleFiles.FAULTY.in(folder));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("-o").hasLineCount(1);
    }

    @Test
    void oneNoticeGoesIntoTheFileNamed() throws IOException {
        var target = folder.resolve("通知.docx");
        var run = shell.run("check", "--format", "notice", "-o", target, SampleFiles.FAULTY.in(folder));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(start(target)).containsExactly('P', 'K');
        assertThat(run.err()).contains("已写好").contains("通知.docx");
    }

    @Test
    void severalNoticesGoIntoAFolderThatIsMadeIfNeeded() throws IOException {
        var reports = Files.createDirectory(folder.resolve("in"));
        SampleFiles.FAULTY.in(reports);
        SampleFiles.SOUND.in(reports);
        SampleFiles.OTHER_PAGE.in(reports);
        var target = folder.resolve("letters");
        var run = shell.run("check", "--format", "notice", "-o", target, reports);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(start(target.resolve("faulty-notice.docx"))).containsExactly('P', 'K');
        try (var written = Files.list(target)) {
            assertThat(written).hasSize(1);
        }
        assertThat(run.err()).contains("没有发现问题").contains("other.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.docx", "there"})
    void severalNoticesDoNotGoIntoOneFile(String name) throws IOException {
        Files.writeString(folder.resolve("there"), "mine");
        var run = shell.run(
                "check",
                "--format",
                "notice",
                "-o",
                folder.resolve(name),
                SampleFiles.FAULTY.in(folder),
                SampleFiles.SOUND.in(folder));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("目录");
        assertThat(folder.resolve("there")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "html", "notice"})
    void aReportIsNeverWrittenOver(String format) throws IOException {
        var file = SampleFiles.FAULTY.in(folder);
        var before = Files.readString(file);
        var run = shell.run("check", "--format", format, "-o", folder.resolve("./faulty.html"), file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("faulty.html");
        assertThat(file).hasContent(before);
    }

    @Test
    void aTemplateThatWillNotDoIsNamedBeforeAnythingIsWritten() throws IOException {
        var template = Files.writeString(folder.resolve("mine.docx"), "no docx");
        var target = folder.resolve("out.docx");
        var run = shell.run(
                "check", "--format", "notice", "-o", target, "--template", template, SampleFiles.FAULTY.in(folder));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("mine.docx").hasLineCount(1);
        assertThat(target).doesNotExist();
    }

    @Test
    void aTemplateIsForNoticesOnly() throws IOException {
        var run = shell.run("check", "--template", folder.resolve("x.docx"), SampleFiles.FAULTY.in(folder));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--format notice");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() throws IOException {
        var run = shell.run(
                "check",
                "--format",
                "notice",
                "-o",
                folder.resolve("o.docx"),
                "--template",
                folder.resolve("nowhere.docx"),
                SampleFiles.FAULTY.in(folder));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere.docx");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void theTextSaysWhereAFindingIs(int width) throws IOException {
        var run = shell.width(width).run("check", SampleFiles.FAULTY.in(folder));
        var lines = run.out().lines().toList();
        assertThat(lines).anyMatch(l -> l.contains("表三 · "));
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(l -> assertThat(DisplayWidth.of(l)).as(l).isLessThanOrEqualTo(width));
    }
}
