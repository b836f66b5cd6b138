package org.nianbao.crawler.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.rendition.Office;
import org.nianbao.parser.document.Format;

/** Reports printed as HTML, made DOC by LibreOffice and read back. */
class DocRoundTripTest {

    @Test
    void reportsOfBothFormsReadBack(@TempDir Path folder) throws Exception {
        Office.assumeInstalled();
        var reports = new ArrayList<SampleReport>();
        for (int year : List.of(2019, 2022, 2024)) {
            reports.add(Readings.withDistinctNumbers(SampleReport.sound("云岭县财政局", year)));
        }
        reports.add(
                Readings.withDistinctNumbers(SampleReport.sound("清河镇人民政府", 2023).withOtherInOneRow()));
        reports.add(SampleReport.sound("白石县人民政府", 2021).inVoice(1));
        var looks = SampleLook.values();
        var pages = new ArrayList<Path>();
        for (int i = 0; i < reports.size(); i++) {
            var page = SampleReportHtml.page(reports.get(i), looks[i % looks.length]);
            pages.add(Files.writeString(folder.resolve("report" + i + ".html"), page, StandardCharsets.UTF_8));
        }
        var files = Office.convert(pages, "doc:MS Word 97", folder);
        for (int i = 0; i < reports.size(); i++) {
            ReadBack.assertEqual(reports.get(i), Files.readAllBytes(files.get(i)), Format.DOC);
        }
    }
}
