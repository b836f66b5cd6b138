package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.cli.Main;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.nianbao.store.DataLock;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.sqlite.SqliteStore;

/** Kills the program's process in the middle of a sweep, again and again, and lets it finish at last. */
class KilledSweepIT {

    private static final String DAY = "2023-02-03";
    private static final int AGENCIES = 40;
    private static final int HOSTS = 4;
    private static final int KILLS = 5;

    /** A sweep from scratch asks for a column, an article and a file of most agencies. */
    private static final int MOST_REQUESTS = 100;

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private Portal portal;

    @BeforeEach
    void open() {
        portal = Portal.atPorts(HOSTS);
        for (int i = 0; i < AGENCIES; i++) {
            put(i);
        }
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aSweepThatWasKilledEndsAsIfNothingHadHappened() throws Exception {
        var undisturbed = office("undisturbed").run(DAY);
        assertThat(undisturbed.exit()).isEqualTo(1);
        var office = office("killed");
        portal.beforeAnswer(this::slowly);
        killInTheMiddle(office);
        portal.beforeAnswer(() -> {});

        var last = office.run(DAY);

        assertThat(last.command().out()).isEqualTo(undisturbed.command().out());
        assertThat(last.exit()).isEqualTo(undisturbed.exit());
        assertThat(office.feed()).isEqualTo(office("undisturbed").feed());
        assertThat(office.archived())
                .isEqualTo(office("undisturbed").archived())
                .doesNotHaveDuplicates();
        assertThat(office.verify().exit()).as(office.verify().out()).isZero();
        assertThat(sightings(office)).isEqualTo(sightings(office("undisturbed")));
        DataLock.acquire(office.data(), Duration.ZERO, Instant.EPOCH).close();
    }

    private void killInTheMiddle(Office office) throws Exception {
        var random = new Random(20230131);
        for (int kill = 0; kill < KILLS; kill++) {
            int after = 1 + random.nextInt(MOST_REQUESTS / 2);
            asked.set(0);
            var log = folder.resolve("process-" + kill + ".log");
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "run",
                            "-c",
                            office.config().toString(),
                            "--as-of",
                            DAY,
                            "--lang",
                            "en")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                await().atMost(30, TimeUnit.SECONDS)
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> asked.get() >= after || !process.isAlive());
                assertThat(process.isAlive())
                        .as(() -> "ended by itself: " + read(log))
                        .isTrue();
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertThat(read(log)).doesNotContain("Exception");
        }
    }

    private void slowly() {
        asked.incrementAndGet();
        try {
            TimeUnit.MILLISECONDS.sleep(15);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One in five never publishes, one in five has a fault; half publish a file, some of them the same one. */
    private void put(int i) {
        if (i % 5 == 3) {
            portal.put("/" + i + "/", Pages.column(List.of()));
            return;
        }
        var report = SampleReport.sound(name(i), 2022);
        var published = i % 5 == 1 ? report.withRowTotalFault() : report;
        var day = i % 4 == 0 ? "2023-02-02" : "2023-01-20";
        portal.put("/" + i + "/", Pages.column(List.of(new Row("/" + i + "/report.html", report.title(), day))));
        if (i % 2 == 0) {
            portal.put("/" + i + "/report.html", Pages.article(published, day));
        } else {
            var files = List.of(new Row("/" + i + "/report.txt", "年报.txt", ""), new Row("/form.txt", "填报说明.txt", ""));
            portal.put("/" + i + "/report.html", Pages.shell(report.title(), day, files));
            portal.put("/" + i + "/report.txt", Reply.text(SampleReportText.render(published)));
            portal.put("/form.txt", Reply.text("填报说明：本表按年度填报。"));
        }
    }

    private static String name(int i) {
        return "云岭县第" + (char) ('甲' + i) + "局";
    }

    private Office office(String name) throws IOException {
        var at = folder.resolve(name);
        if (Files.exists(at)) {
            return Office.at(at);
        }
        var rows = new ArrayList<String>();
        for (int i = 0; i < AGENCIES; i++) {
            rows.add("a" + i + "," + name(i) + "," + portal.at("/" + i + "/", i % HOSTS));
        }
        return Office.in(Files.createDirectory(at)).watches(rows);
    }

    /** Every sighting, by agency; of a report of which there are two, both. */
    private static List<String> sightings(Office office) {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            var found = new ArrayList<String>();
            for (int i = 0; i < AGENCIES; i++) {
                store.observations("a" + i, Instant.parse("2024-01-01T00:00:00Z")).stream()
                        .filter(Sighting.class::isInstance)
                        .map(Sighting.class::cast)
                        .forEach(s -> found.add(s.agency() + " " + s.url() + " " + s.documents()));
            }
            return found;
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
