package org.nianbao.crawler.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.crawler.evidence.Validator;
import org.nianbao.crawler.sweep.Pages.Row;
import org.nianbao.crawler.sweep.Portal.Reply;
import org.nianbao.store.DataLock;
import org.nianbao.store.Observation.Sighting;
import org.nianbao.store.StoreException;
import org.nianbao.store.sqlite.SqliteStore;

/**
 * Kills the program's process at random moments of a sweep, again and again, and lets it finish at last. A few times in the
 * normal build; {@code -Pkill} does it 200 times and leaves what it saw in {@code target/kills.txt}.
 */
class KilledSweepIT {

    private static final String DAY = "2023-02-03";
    private static final Instant FOREVER = Instant.parse("2024-01-01T00:00:00Z");
    private static final int AGENCIES = 40;
    private static final int HOSTS = 4;
    private static final int KILLS = Integer.getInteger("nianbao.kills", 6);

    private static final int BALLAST = 500_000;

    /** So many kills until a sweep may finish and another office begins from scratch. */
    private static final int OF_A_ROUND = 10;

    /** A sweep from scratch asks for robots.txt, a column, an article and a file of most agencies. */
    private static final int MOST_REQUESTS = 100;

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final Random random = new Random(20230131);
    private final Map<Wreck, Integer> landed = new EnumMap<>(Wreck.class);
    private int processes;
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
        var began = System.nanoTime();
        var undisturbed = office("undisturbed").run(DAY);
        assertThat(undisturbed.exit()).isEqualTo(1);
        int byItself = 0;
        for (int done = 0; done < KILLS; done += OF_A_ROUND) {
            var office = office("round-" + done);
            portal.beforeAnswer(this::slowly);
            byItself += killInTheMiddle(office, Math.min(OF_A_ROUND, KILLS - done));
            portal.beforeAnswer(() -> {});
            finish(office, undisturbed);
        }
        assertThat(landed.values().stream().mapToInt(n -> n).sum()).isEqualTo(KILLS);
        Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("kills.txt"),
                KILLS + " kills in "
                        + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s, " + landed + "; " + byItself
                        + " runs ended before they were killed; lost 0, doubled 0\n");
    }

    private void finish(Office office, Office.Day undisturbed) throws Exception {
        var before = observations(office);
        var last = office.run(DAY);

        assertThat(last.command().out()).isEqualTo(undisturbed.command().out());
        assertThat(last.exit()).isEqualTo(undisturbed.exit());
        assertThat(office.feed()).isEqualTo(office("undisturbed").feed());
        assertThat(office.archived())
                .isEqualTo(office("undisturbed").archived())
                .doesNotHaveDuplicates();
        assertThat(office.verify().exit()).as(office.verify().out()).isZero();
        assertThat(sightings(office)).isEqualTo(sightings(office("undisturbed")));
        assertNothingIsLost(before, observations(office));
        assertEvidence(office);
        DataLock.acquire(office.data(), Duration.ZERO, Instant.EPOCH).close();
    }

    /** Every observation rests on records that are there, and every WARC file is valid. */
    private static void assertEvidence(Office office) throws Exception {
        try (var store = SqliteStore.openReadOnly(office.data());
                var files = Files.list(office.data().resolve("warc"))) {
            assertThat(Validator.complaints(files.sorted().toList())).isEmpty();
            for (int i = 0; i < AGENCIES; i++) {
                var witnessed = store.evidence().witnessed("a" + i, FOREVER);
                assertThat(witnessed)
                        .allSatisfy(w -> assertThat(w.exhibits())
                                .as("robots.txt, list, and for a sighting its report")
                                .hasSizeGreaterThanOrEqualTo(w.observation() instanceof Sighting ? 3 : 2));
            }
        }
    }

    private static void assertNothingIsLost(List<List<String>> before, List<List<String>> after) {
        for (int i = 0; i < AGENCIES; i++) {
            int known = before.get(i).size();
            assertThat(after.get(i)).hasSizeGreaterThanOrEqualTo(known);
            assertThat(after.get(i).subList(0, known)).isEqualTo(before.get(i));
        }
    }

    /** Returns how many runs ended before they were killed. */
    private int killInTheMiddle(Office office, int kills) throws Exception {
        int byItself = 0;
        int most = MOST_REQUESTS;
        var seen = observations(office);
        for (int killed = 0; killed < kills; ) {
            asked.set(0);
            if (killed(office, most)) {
                killed++;
                landed.merge(Wreck.of(office.data(), AGENCIES), 1, Integer::sum);
                var now = observations(office);
                assertNothingIsLost(seen, now);
                seen = now;
            } else {
                byItself++;
                most = Math.max(2, asked.get());
            }
        }
        return byItself;
    }

    /** Starts a sweep and kills it; false if it was through before. */
    private boolean killed(Office office, int most) throws Exception {
        var log = folder.resolve("process-" + ++processes + ".log");
        int after = random.nextInt(most);
        int millis = random.nextInt(random.nextInt(5) == 0 ? 400 : 30);
        var process = OwnProcess.sweep(office, DAY, "en", List.of())
                .redirectOutput(log.toFile())
                .start();
        try {
            // A busy machine takes its time to start a process.
            await().atMost(5, TimeUnit.MINUTES)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> asked.get() >= after || !process.isAlive());
            return !process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
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
            var page = Pages.article(published, day);
            portal.put("/" + i + "/report.html", i % 8 == 0 ? withBallast(page, i) : page);
        } else {
            var files = List.of(new Row("/" + i + "/report.txt", "年报.txt", ""), new Row("/form.txt", "填报说明.txt", ""));
            portal.put("/" + i + "/report.html", Pages.shell(report.title(), day, files));
            portal.put("/" + i + "/report.txt", Reply.text(SampleReportText.render(published)));
            portal.put("/form.txt", Reply.text("填报说明：本表按年度填报。"));
        }
    }

    /** A page that takes a while to be written, so that some kills land in the middle of its record. */
    private static Reply withBallast(Reply page, int seed) {
        var noise = new byte[BALLAST];
        new Random(seed).nextBytes(noise);
        var text = "<!-- " + HexFormat.of().formatHex(noise) + " -->";
        return Reply.html(new String(page.body(), StandardCharsets.UTF_8) + text);
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

    /** What is remembered of each agency, in order; nothing if the first run did not get so far as to have a store. */
    private static List<List<String>> observations(Office office) {
        var found = new ArrayList<List<String>>();
        try (var store = SqliteStore.openReadOnly(office.data())) {
            for (int i = 0; i < AGENCIES; i++) {
                found.add(store.observations("a" + i, FOREVER).stream()
                        .map(Object::toString)
                        .toList());
            }
        } catch (StoreException e) {
            for (int i = 0; i < AGENCIES; i++) {
                found.add(List.of());
            }
        }
        return found;
    }

    /** Every sighting, by agency; of a report of which there are two, both. */
    private static List<String> sightings(Office office) {
        try (var store = SqliteStore.openReadOnly(office.data())) {
            var found = new ArrayList<String>();
            for (int i = 0; i < AGENCIES; i++) {
                store.observations("a" + i, FOREVER).stream()
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
