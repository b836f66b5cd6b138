package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.crawler.face.DisplayWidth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    private static JsonNode report(CommandRun run) {
        return JSON.readTree(run.out()).get("reports").get(0);
    }

    @ParameterizedTest
    @EnumSource(value = SampleFiles.class, mode = EnumSource.Mode.EXCLUDE, names = "DEEP")
    void everyKindOfFileGetsAVerdictAndAnExitCode(SampleFiles sample) throws IOException {
        var run = shell.run("check", "--format", "json", sample.in(folder));
        assertThat(report(run).get("verdict").asString()).isEqualTo(sample.verdict);
        assertThat(run.exit()).isEqualTo(sample.exit);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aPageNestedBeyondReasonEndsInAVerdictToo() throws IOException {
        var run = shell.run("check", SampleFiles.DEEP.in(folder));
        assertThat(run.exit()).isIn(1, 3);
    }

    @Test
    void jsonHasTheFieldsThatScriptsRelyOn() throws IOException {
        var sound = shell.run("check", "--format", "json", SampleFiles.SOUND.in(folder));
        var root = JSON.readTree(sound.out());
        assertThat(root.propertyNames()).containsExactly("tool", "version", "reports", "batch");
        assertThat(root.get("tool").asString()).isEqualTo("nianbao");
        assertThat(report(sound).propertyNames())
                .containsExactlyInAnyOrder(
                        "source",
                        "sha256",
                        "textSha256",
                        "format",
                        "bytes",
                        "title",
                        "agency",
                        "year",
                        "template",
                        "hybrid",
                        "signedOn",
                        "sections",
                        "cells",
                        "findings",
                        "verdict");
        assertThat(report(sound).get("agency").asString()).isEqualTo(SampleFiles.AGENCY);
        assertThat(report(sound).get("cells").size()).isEqualTo(200);
        assertThat(report(sound).get("sections").get(0).propertyNames()).containsExactly("no", "heading", "chars");
        assertThat(report(sound).get("cells").get("T4.rev.keep").propertyNames())
                .containsExactly("raw", "value");

        var faulty = report(shell.run("check", "--format", "json", SampleFiles.FAULTY.in(folder)));
        assertThat(faulty.get("findings").get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "rule",
                        "severity",
                        "certainty",
                        "cells",
                        "where",
                        "quote",
                        "message",
                        "expected",
                        "actual",
                        "basis");
    }

    @Test
    void badFilesStopNoOthers() throws IOException {
        var run = shell.run(
                "check",
                "--format",
                "json",
                SampleFiles.NOISE.in(folder),
                SampleFiles.EMPTY.in(folder),
                folder.resolve("nowhere"),
                "http://exa mple/",
                SampleFiles.FAULTY.in(folder),
                SampleFiles.SOUND.in(folder));
        assertThat(JSON.readTree(run.out()).get("reports"))
                .extracting(r -> r.get("verdict").asString())
                .containsExactly("UNREADABLE", "UNREADABLE", "MALFORMED", "CONFORMS");
        assertThat(run.err()).contains("nowhere").contains("http://exa mple/");
        assertThat(run.exit()).as("wrong usage comes first").isEqualTo(2);
    }

    @Test
    void theUnfinishedComesBeforeTheComplaint() throws IOException {
        var run = shell.run("check", SampleFiles.FAULTY.in(folder), SampleFiles.NOISE.in(folder));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("共 2 个文件");
    }

    @Test
    void aFolderIsCheckedWithAllThatIsInIt() throws IOException {
        SampleFiles.SOUND.in(folder);
        SampleFiles.OTHER_PAGE.in(Files.createDirectory(folder.resolve("sub")));
        Files.writeString(folder.resolve(".hidden"), "x");
        var run = shell.run("check", "--format", "json", folder);
        assertThat(JSON.readTree(run.out()).get("reports").size()).isEqualTo(2);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void ofSeveralFilesEachGetsOneLineAndWhatThereIsToSayFollows() throws IOException {
        for (var sample : new SampleFiles[] {SampleFiles.SOUND, SampleFiles.FAULTY, SampleFiles.EMPTY}) {
            sample.in(folder);
        }
        var lines = shell.width(80).run("check", folder).out().lines().toList();
        assertThat(lines.subList(0, 4))
                .satisfiesExactly(
                        empty -> assertThat(empty).startsWith("读不了        ").endsWith("empty.html"),
                        faulty -> assertThat(faulty)
                                .startsWith("不合格        ")
                                .contains("faulty.html")
                                .contains("违规 "),
                        sound -> assertThat(sound).startsWith("合格          ").endsWith("sound.html"),
                        blank -> assertThat(blank).isEmpty());
        assertThat(lines).contains("  文件是空的。请换成报告本身再检查。");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("共 3 个文件：合格 1，不合格 1，读不了 1，不是年度报告 0");
    }

    @Test
    void ofAFolderOnlyWhatMayBeAReportIsOpenedAndTheRestIsNamed() throws IOException {
        SampleFiles.SOUND.in(folder);
        Files.move(SampleFiles.SOUND_TEXT.in(folder), folder.resolve("REPORT.TXT"));
        Files.move(SampleFiles.PDF.in(folder), folder.resolve("no-extension"));
        Files.writeString(folder.resolve("style.css"), "p { color: red }");
        Files.write(folder.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var run = shell.run("check", "--format", "json", folder);
        assertThat(JSON.readTree(run.out())
                        .get("reports")
                        .valueStream()
                        .map(r -> r.get("format").asString()))
                .containsExactlyInAnyOrder("html", "text", "pdf");
        assertThat(run.err()).contains("跳过 2 个文件").contains("style.css").contains("picture");
    }

    @Test
    void aFileThatIsNamedIsCheckedWhateverItIsCalled() throws IOException {
        var file = Files.move(SampleFiles.SOUND.in(folder), folder.resolve("report.bak"));
        assertThat(shell.run("check", file).exit()).isZero();
    }

    @Test
    void standardInputIsAFileToo() {
        var run = shell.input(SampleFiles.html(SampleFiles.report()).getBytes(StandardCharsets.UTF_8))
                .run("check", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("合格  -");
    }

    @Test
    void aNameMayBeginWithAnAtSign() throws IOException {
        var file = Files.copy(SampleFiles.SOUND.in(folder), folder.resolve("@sound.html"));
        assertThat(shell.run("check", file).exit()).isZero();
    }

    @Test
    void whatWouldBeWrittenGoesIntoTheFileNamed() throws IOException {
        var target = folder.resolve("out.json");
        var run = shell.run("check", "--format", "json", "-o", target, SampleFiles.SOUND.in(folder));
        assertThat(run.out()).isEmpty();
        assertThat(JSON.readTree(Files.readString(target)).get("reports").size())
                .isEqualTo(1);
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() throws IOException {
        var run = shell.run("check", "-o", folder.resolve("no/such/out.txt"), SampleFiles.SOUND.in(folder));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("out.txt").contains("不存在");
    }

    @Test
    void aFindingIsReadableOnANarrowScreen() throws IOException {
        var run = shell.width(60).run("check", SampleFiles.FAULTY.in(folder));
        assertThat(run.out()).contains("违规 T3-01").contains("依据：");
        assertThat(run.out().lines().skip(2))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(60));
    }

    @Test
    void anAddressNobodyAnswersIsNamed() {
        var run = shell.run("check", "http://127.0.0.1:1/report.html");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("打不开 http://127.0.0.1:1/report.html").doesNotContain("[");
    }

    @Test
    void wrongValuesAreNamed() throws IOException {
        var file = SampleFiles.SOUND.in(folder);
        assertThat(shell.run("check", "--format", "xml", file).err())
                .contains("xml")
                .contains("json");
        assertThat(shell.run("check", "--kind", "town", file).err())
                .contains("town")
                .contains("township");
        assertThat(shell.run("check", "--region", "12", file).err()).contains("12");
        assertThat(shell.run("check", "--region", "12", file).exit()).isEqualTo(2);
    }
}
