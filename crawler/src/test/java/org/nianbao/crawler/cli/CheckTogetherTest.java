package org.nianbao.crawler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Two reports that differ in little but the names: every format says so, of both, and neither is malformed by it. */
class CheckTogetherTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private String one = "";
    private String other = "";

    @BeforeEach
    void twoReportsOfOneText() throws IOException {
        var sound = SampleFiles.SOUND.in(folder);
        one = sound.toString();
        var copy = Files.readString(sound).replace("财政局", "水利局");
        other = Files.writeString(folder.resolve("other.txt"), copy).toString();
    }

    @Test
    void theTerminal() {
        var run = shell.run("check", one, other);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("放在一起看").contains("SET-01");
    }

    @Test
    void json() {
        var batch = JSON.readTree(
                        shell.run("check", "--format", "json", one, other).out())
                .path("batch");

        assertThat(batch).hasSize(2);
        assertThat(batch.get(0).path("source").asString()).isEqualTo(one);
        assertThat(batch.findValuesAsString("rule")).contains("SET-01");
        assertThat(batch.findValuesAsString("certainty")).containsOnly("review");
    }

    @Test
    void sarif() {
        var run = JSON.readTree(
                        shell.run("check", "--format", "sarif", one, other).out())
                .path("runs")
                .get(0);

        assertThat(run.path("results").findValuesAsString("ruleId")).contains("SET-01");
    }

    @Test
    void thePage() {
        var page =
                Jsoup.parse(shell.run("check", "--format", "html", one, other).out());

        assertThat(page.select("section:has(code:containsOwn(SET-01)) li")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aSingleReportHasNothingBesideIt() {
        var alone = shell.run("check", "--format", "json", one);

        assertThat(JSON.readTree(alone.out()).path("batch")).isEmpty();
        assertThat(shell.run("check", one).out()).doesNotContain("放在一起看");
    }
}
