package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.cli.CommandRun;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.store.sqlite.SqliteStore;

/** A database that somebody else holds, a clock that was set back, and a proxy that is dead, at the command line. */
class TroubledCommandsTest {

    private static final String MISSING = "MISSING";

    @TempDir
    private Path folder;

    private Portal portal;
    private Office office;

    @BeforeEach
    void open() {
        portal = Portal.atPorts(1);
        var report = SampleReport.sound("云岭县第甲局", 2022);
        portal.put("/a/", Pages.column(List.of(new Row("/a/report.html", report.title(), "2023-01-20"))));
        portal.put("/a/report.html", Pages.article(report, "2023-01-20"));
        portal.put("/b/", Pages.column(List.of()));
        office = Office.in(folder).watches("a,云岭县第甲局," + portal.at("/a/", 0), "b,云岭县第乙局," + portal.at("/b/", 0));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    /** By the machine's clock. */
    private CommandRun runAt(String day, String time) {
        return office.command(day, time, "run", "-c", office.config().toString(), "--lang", "zh");
    }

    private List<String> observations() {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            return List.of("a", "b").stream()
                    .flatMap(id -> store.observations(id, Instant.MAX).stream())
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void whileAnotherProgramHoldsTheDatabaseNothingIsLostAndTheNextRunIsWhole() throws Exception {
        runAt("2023-02-03", "08:00");
        var before = observations();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + database());
                var sql = other.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            var held = runAt("2023-02-04", "08:00");
            assertThat(held.exit()).as(held.err()).isEqualTo(3);
            assertThat(held.err()).contains("占用", database().toString(), "重新运行").doesNotContain("Exception");
            sql.execute("ROLLBACK");
        }
        assertThat(observations()).isEqualTo(before);
        var next = office.run("2023-02-04");
        assertThat(next.word("a")).isEqualTo("ON_TIME confirmed 0 2023-01-20");
        assertThat(next.word("b")).startsWith(MISSING + " confirmed");
        assertThat(observations()).containsAll(before).doesNotHaveDuplicates();
    }

    @Test
    void aClockThatWasSetBackChangesNothingAndTellsNothingTwice() {
        runAt("2023-02-03", "08:00");
        runAt("2023-02-04", "08:00");
        var before = observations();
        var feed = office.feed();

        var back = runAt("2023-01-15", "08:00");
        assertThat(back.exit()).as(back.err()).isEqualTo(3);
        assertThat(back.err())
                .contains("2023-02-04T00:00:00Z", "2023-01-15T00:00:00Z", "时钟")
                .doesNotContain("Exception");
        assertThat(back.out()).isEmpty();
        assertThat(observations()).isEqualTo(before);
        assertThat(office.feed()).isEqualTo(feed);

        var right = office.run("2023-02-05");
        assertThat(right.word("b")).startsWith(MISSING + " confirmed");
        assertThat(office.feed().split("<entry>", -1))
                .as("one entry, of the same episode")
                .hasSize(2);
    }

    /** Whoever asks for a moment in the past made a mistake, even if the clock says the same. */
    @Test
    void aMomentThatWasChosenIsAnotherMatter() {
        runAt("2023-02-03", "08:00");
        var chosen = office.run("2023-01-15");
        assertThat(chosen.exit()).isEqualTo(2);
        assertThat(chosen.command().err()).contains("status --as-of");
    }

    @Test
    void behindADeadProxyColumnsAreUnreachableAndNobodyIsMissing() {
        office.write("nianbao.yaml", """
                years: { from: 2022 }
                crawl: { delay: 0s, timeout: 5s, proxy: "http://127.0.0.1:1", allowPrivateAddresses: true }
                """);
        var day = office.run("2023-02-03");
        assertThat(day.exit()).isEqualTo(3);
        for (var agency : List.of("a", "b")) {
            assertThat(day.fetch(agency)).isEqualTo("UNREACHABLE");
            assertThat(day.word(agency)).startsWith("UNVERIFIABLE");
        }
        assertThat(office.feed()).doesNotContain("<entry>");
    }

    private Path database() throws Exception {
        try (var files = Files.list(office.data())) {
            return files.filter(
                            f -> f.toString().endsWith(".db") || f.toString().endsWith(".sqlite"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
