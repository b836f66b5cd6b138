package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province: what is too long to be read is counted. */
class ManyAgenciesTest {

    private static final int AGENCIES = 5000;

    /** Gmail cuts what is longer. */
    private static final int LONGEST = 100_000;

    @TempDir
    private Path folder;

    @Test
    void fiveThousandMissingReportsMakeAMailThatCanBeRead() {
        var rows = IntStream.range(0, AGENCIES)
                .mapToObj(n -> "a" + n + ",云岭省第" + n + "局,department,https://a" + n + ".example.org/nb/,a" + n
                        + "@example.org,")
                .collect(Collectors.joining("\n", "id,name,kind,column,contact,office\n", "\n"));
        var waivers = County.WAIVERS.replace("czj", "a1");
        try (var county = County.in(folder, County.YAML, rows, waivers, Locale.SIMPLIFIED_CHINESE)) {
            county.correspondence().admitAll();
            county.sweep("2023-02-01");
            county.sweep("2023-02-02");
            county.judge("2023-02-02T07:10");
            var mail =
                    county.preview("2023-02-02T08:00", "digest").get(0).mails().get(0);
            assertThat(mail.subject()).contains("新增未公布 5000");
            assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(LONGEST);
            assertThat(mail.text().lines().filter(line -> line.startsWith("* 云岭省")))
                    .hasSizeLessThan(60);
            assertThat(mail.text().replace("\n", "")).contains("… 另有 4980 个机关，见 https://watch.example.org/");
            var bulletin = county.preview("2023-02-02T08:00", "webhook")
                    .get(0)
                    .notices()
                    .get(0)
                    .bulletin();
            assertThat(bulletin.title())
                    .as("the reports and a waiver that runs out")
                    .contains("5001");
        }
    }
}
