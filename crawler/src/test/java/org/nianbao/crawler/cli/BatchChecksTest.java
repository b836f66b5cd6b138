package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.parser.Examiner;
import org.nianbao.parser.check.Subject;

class BatchChecksTest {

    private final BatchChecks batch = new BatchChecks(Subject.unknown());

    private static CheckedFile file(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CheckedFile(name, Examiner.examine(bytes, Optional.empty(), Subject.unknown()));
    }

    private static String report(String agency, int voice) {
        return SampleReportText.render(SampleReport.sound(agency, 2022).inVoice(voice));
    }

    @Test
    void twoAgenciesThatSayTheSameAreBothTold() {
        batch.add(file("a.txt", report("云岭县财政局", 3)));
        batch.add(file("b.txt", report("河东县财政局", 3)));
        batch.add(file("c.txt", report("河东县教育局", 9)));

        assertThat(batch.findings())
                .containsOnlyKeys("a.txt", "b.txt")
                .allSatisfy((name, said) ->
                        assertThat(said).extracting(f -> f.rule()).containsExactly("SET-01"));
    }

    @Test
    void oneReportInTwoFilesIsNoCopy() {
        batch.add(file("page.txt", report("云岭县财政局", 3)));
        batch.add(file("attachment.txt", report("云岭县财政局", 3)));

        assertThat(batch.findings()).isEmpty();
    }

    @Test
    void aFileNamedTwiceIsOneAndWhatIsNoReportIsNone() {
        batch.add(file("a.txt", report("云岭县财政局", 3)));
        batch.add(file("a.txt", report("云岭县财政局", 3)));
        batch.add(file("b.txt", "明日停电"));
        batch.add(file("c.txt", ""));

        assertThat(batch.findings()).isEmpty();
    }
}
