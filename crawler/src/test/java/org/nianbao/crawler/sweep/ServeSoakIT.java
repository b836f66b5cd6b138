package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.cli.Main;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.store.StoreException;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.sqlite.SqliteStore;

/**
 * The daemon over 5,000 agencies for ten minutes: how much memory it takes, and how little it does between sweeps. In the profile
 * {@code soak}; leaves what it saw in {@code target/soak.txt}.
 */
class ServeSoakIT {

    private static final int MINUTES = Integer.getInteger("nianbao.soak", 0);
    private static final int AGENCIES = 5_000;
    private static final int HOSTS = 50;
    private static final int PUBLISHED_ONE_IN = 5;
    private static final long MOST_KIB = 300 * 1024;
    private static final long TICKS_A_SECOND = 100;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    @TempDir
    private Path folder;

    private Portal portal;

    @BeforeEach
    void open() {
        assumeThat(MINUTES).as("run with -Psoak").isPositive();
        assumeThat(Path.of("/proc/self/status")).exists();
        portal = Portal.atPorts(HOSTS);
        for (int i = 0; i < AGENCIES; i++) {
            var report = SampleReport.sound(name(i), 2025);
            var rows = i % PUBLISHED_ONE_IN == 0
                    ? List.of(new Row(at(i) + "report.html", report.title(), "2026-01-20"))
                    : List.<Row>of();
            portal.put(at(i), Pages.column(rows));
            if (!rows.isEmpty()) {
                portal.put(at(i) + "report.html", Pages.article(report, "2026-01-20"));
            }
        }
    }

    @AfterEach
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void itTakesLittleMemoryAndRests() throws Exception {
        var office = Office.in(folder).watches(rows());
        office.write("nianbao.yaml", """
                years: { from: 2025 }
                crawl: { delay: 0s, allowPrivateAddresses: true }
                web: { port: 0 }
                """);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "-c",
                        office.config().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.log").toFile())
                .start();
        try {
            var began = System.nanoTime();
            await().atMost(30, TimeUnit.MINUTES)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        assertThat(process.isAlive())
                                .as(folder.resolve("serve.log").toString())
                                .isTrue();
                        return ended(office) == AGENCIES && isJudged(office);
                    });
            long sweep = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            long before = ticks(process.pid());
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isFalse();
            double busy = (ticks(process.pid()) - before) / (double) (TICKS_A_SECOND * MINUTES * 60);
            long resident = status(process.pid(), RESIDENT);
            long peak = status(process.pid(), PEAK);
            Files.writeString(
                    Files.createDirectories(Path.of("target")).resolve("soak.txt"),
                    AGENCIES + " agencies: sweep " + sweep + " s, then " + MINUTES + " min at " + busy * 100
                            + " % of a core; resident " + resident / 1024 + " MB, at most " + peak / 1024 + " MB\n");
            assertThat(peak).isLessThanOrEqualTo(MOST_KIB);
            assertThat(busy).isLessThan(0.01);
        } finally {
            process.destroy();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        }
    }

    private List<String> rows() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < AGENCIES; i++) {
            rows.add("a" + i + "," + name(i) + "," + portal.at(at(i), i % HOSTS));
        }
        return rows;
    }

    /** Not a bare number, which might be a year. */
    private static String at(int i) {
        return "/column-" + i + "/";
    }

    private static String name(int i) {
        return "云岭县第" + (char) ('一' + i) + "局";
    }

    /** The sweep says so in the log when all that follows from it is written. */
    private static boolean isJudged(Office office) throws IOException {
        var log = office.data().resolve("log").resolve("nianbao.log");
        return Files.exists(log) && Files.readString(log).contains("Sweep sweep 1 ");
    }

    /** Columns of the sweep that ended. */
    private static int ended(Office office) {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            return store.lastSweep(Instant.MAX)
                    .filter(s -> s.ended().isPresent())
                    .map(SweepRecord::due)
                    .orElse(0);
        } catch (StoreException notYet) {
            return 0;
        }
    }

    /** Time of user and system, in the kernel's ticks (proc(5)). */
    private static long ticks(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static long status(long pid, Pattern line) throws IOException {
        var found = line.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }
}
