package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.crawler.ledger.VerdictsSchema;
import org.nianbao.parser.Hashes;
import tools.jackson.databind.json.JsonMapper;

/** The ledger of three agencies, of which two have a report. */
class ExportCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Path config = Path.of("");

    @BeforeEach
    void twoReports() throws IOException {
        Files.writeString(folder.resolve("agencies.csv"), """
                id,name,kind,column,region,office
                czj,云岭县财政局,department,http://127.0.0.1:1/czj/,640302,县政府办
                mzj,云岭县民政局,department,http://127.0.0.1:1/mzj/,640302,县政府办
                x,"=HYPERLINK(""http://evil.test"")",department,http://127.0.0.1:1/x/,640323,
                """);
        Files.writeString(folder.resolve("waivers.csv"), """
                agency,year,rule,reason,author,expires
                mzj,2022,T3-01,=原件无误,王小明,2023-12-31
                """);
        config = Files.writeString(folder.resolve("nianbao.yaml"), "years: { from: 2021 }\n");
        ingest("czj", SampleFiles.SOUND);
        ingest("mzj", SampleFiles.FAULTY);
    }

    private void ingest(String agency, SampleFiles file) throws IOException {
        var run = shell.run(
                "ingest",
                "-c",
                config,
                "--agency",
                agency,
                "--by",
                "王小明",
                "--published",
                "2023-01-18",
                file.in(folder));
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Path exported(String format, String name, Object... more) {
        var target = folder.resolve(name);
        var args = new ArrayList<Object>(List.of("export", "-c", config, "--format", format, "-o", target));
        args.addAll(List.of(more));
        var run = shell.run(args.toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(name);
        return target;
    }

    private static Cell cell(Sheet sheet, int row, String head) {
        var heads = sheet.getRow(sheet.getPaneInformation().getHorizontalSplitTopRow() - 1);
        for (var cell : heads) {
            if (cell.getStringCellValue().equals(head)) {
                return sheet.getRow(row).getCell(cell.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + head);
    }

    @Test
    void theWorkbookHoldsVerdictsFindingsEvidenceAndSummary() throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(exported("xlsx", "out.xlsx", "--year", 2022)))) {
            var names = new ArrayList<String>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names).containsExactly("结论", "问题", "证据", "通报汇总");

            var verdicts = book.getSheet("结论");
            assertThat(verdicts.getLastRowNum()).isEqualTo(3);
            assertThat(cell(verdicts, 1, "机关名称").getStringCellValue()).isEqualTo("云岭县财政局");
            assertThat(cell(verdicts, 1, "公开日期").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2023-01-18");
            assertThat(cell(verdicts, 1, "格式").getStringCellValue()).isEqualTo("合格");
            assertThat(cell(verdicts, 2, "已豁免问题").getNumericCellValue()).isPositive();
            assertThat(cell(verdicts, 1, "地区").getStringCellValue()).isEqualTo("640302 利通区");

            var findings = book.getSheet("问题");
            var waived = new ArrayList<String>();
            for (int r = 1; r <= findings.getLastRowNum(); r++) {
                if (cell(findings, r, "已豁免").getStringCellValue().equals("是")) {
                    waived.add(cell(findings, r, "规则").getStringCellValue());
                    assertThat(cell(findings, r, "豁免人").getStringCellValue()).isEqualTo("王小明");
                    assertThat(cell(findings, r, "豁免至")
                                    .getLocalDateTimeCellValue()
                                    .toLocalDate())
                            .isEqualTo("2023-12-31");
                }
            }
            assertThat(waived).isNotEmpty().containsOnly("T3-01");

            var evidence = book.getSheet("证据");
            assertThat(cell(evidence, 1, "种类").getStringCellValue()).isEqualTo("见到报告");
            assertThat(cell(evidence, 1, "提供人").getStringCellValue()).isEqualTo("王小明");
            assertThat(cell(evidence, 1, "文件 SHA-256").getStringCellValue()).matches("[0-9a-f]{64}");

            var summary = book.getSheet("通报汇总");
            int first = summary.getPaneInformation().getHorizontalSplitTopRow();
            assertThat(cell(summary, first, "名称").getStringCellValue()).isEqualTo("全部机关");
            assertThat(cell(summary, first, "应公开").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(summary, first, "按时").getNumericCellValue()).isEqualTo(2);
            assertThat(cell(summary, first, "按时率").getNumericCellValue()).isEqualTo(2.0 / 3);
            assertThat(cell(summary, first, "无法核实").getNumericCellValue()).isOne();
            assertThat(summary.getRow(1).getCell(0).getStringCellValue()).contains("2023-02-10 08:00");
        }
    }

    @Test
    void noCellOfTheWorkbookIsAFormula() throws IOException {
        var file = exported("xlsx", "out.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                    .as(cell.getAddress().toString())
                    .isNotEqualTo(CellType.FORMULA))));
            assertThat(cell(book.getSheet("结论"), 5, "机关名称").getStringCellValue())
                    .startsWith("=HYPERLINK");
        }
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(e -> e.getName().endsWith(".xml")).toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("<f>", "evil.test\" ");
            }
        }
    }

    @Test
    void inEnglishTheHeadsAreEnglish() throws IOException {
        try (var book =
                new XSSFWorkbook(Files.newInputStream(exported("xlsx", "out.xlsx", "--lang", "en", "--year", 2022)))) {
            assertThat(book.getSheetName(3)).isEqualTo("Summary");
            assertThat(cell(book.getSheetAt(0), 1, "Form").getStringCellValue()).isEqualTo("conforms");
        }
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndHoldsAllYears() throws IOException {
        var text = Files.readString(exported("csv", "out.csv"));
        assertThat(text).startsWith("\uFEFFagency,name,year,");
        assertThat(text.split("\r\n")).hasSize(7);
        assertThat(text)
                .contains("x,\"'=HYPERLINK(\"\"http://evil.test\"\")\",2021")
                .doesNotContain(",=", ",\"=");
    }

    @Test
    void jsonIsValidAndHoldsTheEvidence() throws IOException {
        var text = Files.readString(exported("json", "out.json"));
        assertThat(VerdictsSchema.complaints(text)).isEmpty();
        var json = JSON.readTree(text);
        assertThat(json.path("verdicts").size()).isEqualTo(6);
        assertThat(json.path("coverage").path("agencies").asInt()).isEqualTo(3);
        assertThat(json.path("evidence").size()).isEqualTo(2);
        assertThat(json.at("/evidence/0/kind").asString()).isEqualTo("sighting");
    }

    @Test
    void jsonOfOneYearSaysWhatStatusSays() throws IOException {
        var status = shell.run("status", "-c", config, "--year", 2022, "--format", "json")
                .out();
        assertThat(VerdictsSchema.complaints(status)).isEmpty();
        var exported = JSON.readTree(Files.readString(exported("json", "out.json", "--year", 2022)));
        for (var key : List.of("asOf", "coverage", "verdicts")) {
            assertThat(exported.path(key)).isEqualTo(JSON.readTree(status).path(key));
        }
    }

    @Test
    void textsAreNamedByNumberAndHash() throws IOException {
        var target = exported("texts", "texts");
        try (var files = Files.list(target)) {
            var sorted = files.sorted().toList();
            assertThat(sorted).hasSize(2);
            for (int i = 0; i < sorted.size(); i++) {
                var bytes = Files.readAllBytes(sorted.get(i));
                assertThat(sorted.get(i))
                        .hasFileName("00" + i + "_" + Hashes.sha256(bytes).substring(0, 16) + ".txt");
            }
            assertThat(Files.readString(sorted.get(0))).contains("云岭县财政局2022年政府信息公开工作年度报告");
        }
        assertThat(exported("texts", "texts")).isDirectoryNotContaining("glob:**002_*");
    }

    @Test
    void aFileThatIsMissingInTheArchiveIsNamedAndTheOthersAreWritten() throws IOException {
        try (var tree = Files.walk(folder.resolve("data/archive"))) {
            for (var file : tree.filter(Files::isRegularFile).limit(1).toList()) {
                Files.delete(file);
            }
        }
        var run = shell.run("export", "-c", config, "--format", "texts", "-o", folder.resolve("texts"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("没有导出");
        assertThat(folder.resolve("texts")).isDirectoryContaining("glob:**000_*");
    }

    @Test
    void asOfADayOnlyWhatWasKnownThenIsExported() throws IOException {
        var json = JSON.readTree(Files.readString(exported("json", "out.json", "--as-of", "2023-02-01")));
        assertThat(json.path("evidence").size()).isZero();
        assertThat(exported("texts", "texts", "--as-of", "2023-02-01")).isEmptyDirectory();
    }

    @Test
    void anOfficeAndARegionLimitWhoIsListed() throws IOException {
        assertThat(Files.readString(exported("csv", "a.csv", "--year", 2022, "--office", "县政府办"))
                        .split("\r\n"))
                .hasSize(3);
        assertThat(Files.readString(exported("csv", "b.csv", "--year", 2022, "--region", "640300"))
                        .split("\r\n"))
                .hasSize(4);
        assertThat(Files.readString(exported("csv", "c.csv", "--year", 2022, "--region", "640323"))
                        .split("\r\n"))
                .hasSize(2);
        var nobody = shell.run("status", "-c", config, "--region", "11");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(shell.run("status", "-c", config, "--region", "宁夏").exit()).isEqualTo(2);
        assertThat(shell.run("status", "-c", config, "--region", "640302", "--year", 2022)
                        .out())
                .contains("云岭县财政局")
                .doesNotContain("HYPERLINK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nianbao.yaml",
                "agencies.csv",
                "waivers.csv",
                "rules/profile.yaml",
                "data/nianbao.db",
                "data/lock",
                "data/feed.xml",
                "data/archive/x.csv",
                "data/warc/../archive/y.csv"
            })
    void nothingThatTheProgramReadsIsWrittenOver(String name) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("rules")).resolve("profile.yaml"), "name: 云岭县\n");
        Files.writeString(config, "years: { from: 2021 }\nprofile: rules/profile.yaml\n");
        var target = folder.resolve(name);
        boolean existed = Files.exists(target);
        var before = existed ? Files.readAllBytes(target) : new byte[0];
        var run = shell.run("export", "-c", config, "--format", "csv", "-o", target);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(Files.exists(target)).isEqualTo(existed);
        if (existed) {
            assertThat(target).hasBinaryContent(before);
        }
    }

    @Test
    void wrongUsageIsOneLine() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        for (var args : List.of(
                List.of("--format", "pdf", "-o", file),
                List.of("--format", "csv", "-o", folder),
                List.of("--format", "texts", "-o", file),
                List.of("--format", "csv"),
                List.of("-o", file))) {
            var all = new ArrayList<Object>(List.of("export", "-c", config));
            all.addAll(args);
            var run = shell.run(all.toArray());
            assertThat(run.exit()).as(args.toString()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
        }
        assertThat(file).hasContent("x");
    }

    @Test
    void withoutAStoreThereIsNothingToExport() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        Files.copy(folder.resolve("agencies.csv"), empty.resolve("agencies.csv"));
        var other = Files.writeString(empty.resolve("nianbao.yaml"), "years: { from: 2022 }\n");
        var run = shell.run("export", "-c", other, "--format", "csv", "-o", empty.resolve("out.csv"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(empty.resolve("out.csv")).doesNotExist();
    }
}
