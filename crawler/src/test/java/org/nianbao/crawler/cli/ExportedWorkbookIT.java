package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.rendition.Office;

/** The workbook opens in LibreOffice, with all of its sheets. */
class ExportedWorkbookIT {

    @TempDir
    Path folder;

    private Path exported() throws Exception {
        Files.writeString(folder.resolve("agencies.csv"), """
                id,name,kind,column,region,office
                czj,云岭县财政局,department,http://127.0.0.1:1/czj/,640302,县政府办
                x,"=1+1",department,http://127.0.0.1:1/x/,640323,
                """);
        var config = Files.writeString(folder.resolve("nianbao.yaml"), "years: { from: 2022 }\n");
        var shell = new Shell();
        assertThat(shell.run("ingest", "-c", config, "--published", "2023-01-18", SampleFiles.SOUND.in(folder))
                        .exit())
                .isZero();
        var target = folder.resolve("ledger.xlsx");
        assertThat(shell.run("export", "-c", config, "--format", "xlsx", "-o", target)
                        .exit())
                .isZero();
        return target;
    }

    @Test
    void asTextItHoldsTheFirstSheet() throws Exception {
        Office.assumeInstalled();
        var csv = Office.convert(
                        List.of(exported()),
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        Files.createDirectory(folder.resolve("work")))
                .get(0);
        assertThat(Files.readString(csv)).contains("机关编号", "云岭县财政局", "2023-01-18", "=1+1");
    }

    @Test
    void printedItHoldsAllSheets() throws Exception {
        Office.assumeInstalled();
        var pdf = Office.convert(List.of(exported()), "pdf", Files.createDirectory(folder.resolve("work")))
                .get(0);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(4);
            assertThat(new PDFTextStripper().getText(document)).contains("应公开", "WARC", "云岭县财政局");
        }
    }
}
