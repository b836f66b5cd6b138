package org.nianbao.crawler.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Agency;
import org.nianbao.config.Kind;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.store.DataLock;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;
import org.nianbao.store.sqlite.SqliteStore;

class ProbesTest {

    private static final Instant NOW = Instant.parse("2023-02-10T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    private static List<String> keys(Probe probe) {
        return probe.look().stream().map(r -> r.message().key()).toList();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void store() {
        try (var lock = DataLock.acquire(data(), Duration.ZERO, NOW);
                var store = SqliteStore.open(lock)) {
            store.beginSweep(NOW, 1);
        }
    }

    @Test
    void aDirectoryThatDoesNotExistYetIsNoProblem() {
        assertThat(keys(new DatabaseProbe(data()))).containsExactly("database.none");
        assertThat(keys(new DiskProbe(data(), NOW))).hasSize(2).contains("disk.writable");
        assertThat(data()).doesNotExist();
    }

    @Test
    void aSoundDatabaseIsWholeCurrentAndFree() {
        store();
        assertThat(keys(new DatabaseProbe(data())))
                .containsExactly("database.whole", "database.current", "database.free");
        assertThat(keys(new DiskProbe(data(), NOW))).hasSize(3);
        try (var files = Files.list(data())) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.startsWith("doctor"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWriterIsNamedAndNotDisturbed() {
        store();
        try (var lock = DataLock.acquire(data(), Duration.ZERO, NOW)) {
            var held = new DatabaseProbe(data()).look().get(2);
            assertThat(held.message().key()).isEqualTo("database.held");
            assertThat(held.message().args())
                    .contains(String.valueOf(ProcessHandle.current().pid()));
            assertThat(lock.dataDir().root()).exists();
        }
    }

    @Test
    void aDamagedDatabaseIsAProblem() throws IOException {
        store();
        var file = data().resolve("nianbao.db");
        var bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        var results = new DatabaseProbe(data()).look();
        assertThat(results.get(0).state()).isEqualTo(Result.State.PROBLEM);
        assertThat(results.get(0).remedy()).isPresent();

        Files.writeString(file, "this is no database at all, and long enough to be taken for a header".repeat(20));
        assertThat(keys(new DatabaseProbe(data()))).contains("database.damaged");
    }

    @Test
    void theFeedIsReadBack() throws IOException {
        var feed = folder.resolve("feed.xml");
        assertThat(keys(new FeedProbe(feed, false, NOW))).containsExactly("feed.none");
        assertThat(keys(new FeedProbe(feed, true, NOW))).containsExactly("feed.missing");
        Files.writeString(feed, "<feed xmlns='http://www.w3.org/2005/Atom'><id>tag:x</id><entry/><entry/></feed>");
        var written = new FeedProbe(feed, true, NOW).look().get(0);
        assertThat(written.state()).isEqualTo(Result.State.OK);
        assertThat(written.message().args()).contains("2");
        Files.writeString(feed, "<feed xmlns='http://www.w3");
        assertThat(keys(new FeedProbe(feed, true, NOW))).containsExactly("feed.broken");
    }

    private static List<String> clock(Instant newest, boolean ended) {
        var sweep = new SweepRecord(1, SweepScope.ALL, newest, ended ? Optional.of(newest) : Optional.empty(), 1, 1, 0);
        return keys(new ClockProbe(Optional.of(newest), Optional.of(sweep), NOW, ZONE));
    }

    @Test
    void theClockIsHeldAgainstWhatWasSeen() {
        assertThat(clock(NOW.minus(Duration.ofHours(20)), true)).containsExactly("clock.fine");
        assertThat(clock(NOW.plusSeconds(30), true)).containsExactly("clock.fine");
        assertThat(clock(NOW.plus(Duration.ofHours(1)), true)).containsExactly("clock.back");
        assertThat(clock(NOW.minus(Duration.ofDays(3)), true)).containsExactly("clock.longAgo");
        assertThat(clock(NOW.minus(Duration.ofHours(1)), false)).containsExactly("clock.fine", "clock.open");
        assertThat(keys(new ClockProbe(Optional.empty(), Optional.empty(), NOW, ZONE)))
                .containsExactly("clock.nothing");
    }

    @Test
    void littleMemoryIsWorthAWord() {
        assertThat(new MemoryProbe(128L << 20, 1).look().get(0).state()).isEqualTo(Result.State.NOTE);
        assertThat(new MemoryProbe(512L << 20, 1).look().get(0).state()).isEqualTo(Result.State.OK);
    }

    private static Agency agency(String id, String column) {
        return new Agency(
                id,
                id,
                Kind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create(column)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    @Test
    void eachHostIsAskedOnceAndEveryAnswerHasItsAdvice() {
        var asked = new ArrayList<URI>();
        Map<String, FetchOutcome> outcomes = Map.of(
                "a.test", new FetchOutcome.Blocked(412, "HTTP 412"),
                "b.test", new FetchOutcome.Gone(404),
                "c.test", new FetchOutcome.NotAllowed("robots.txt"),
                "d.test", new FetchOutcome.TooLarge(1024),
                "e.test", new FetchOutcome.Unreachable(0, "refused"),
                "f.test",
                        new FetchOutcome.Fetched(
                                URI.create("http://f.test/"), new byte[3], Optional.empty(), Map.of(), false, NOW));
        Fetcher fetcher = request -> {
            asked.add(request.url());
            return Objects.requireNonNull(outcomes.get(request.url().getHost()));
        };
        var agencies = List.of(
                agency("1", "http://a.test/x/"),
                agency("2", "http://A.test/y/"),
                agency("3", "http://b.test/"),
                agency("4", "http://c.test/"),
                agency("5", "http://d.test/"),
                agency("6", "http://e.test/"),
                agency("7", "http://f.test/"));
        var results = new PortalProbe(agencies, 10, fetcher).look();
        assertThat(asked).hasSize(6).startsWith(URI.create("http://a.test/x/"));
        assertThat(results.stream().map(r -> r.message().key()))
                .containsExactly(
                        "portal.blocked",
                        "portal.gone",
                        "portal.notAllowed",
                        "portal.tooLarge",
                        "portal.unreachable",
                        "portal.answers");
        assertThat(new PortalProbe(agencies, 2, fetcher).look()).hasSize(2);
    }

    /** Keys are put together from words, so a missing one would show only when it is needed. */
    @Test
    void everyResultHasItsWordsInBothLanguages() throws IOException {
        var source = Pattern.compile("(note|problem)\\(\\s*SUBJECT,\\s*\"([a-zA-Z.]+)\"");
        var chinese = Files.readString(Path.of("src/main/resources/org/nianbao/crawler/doctor/messages.properties"));
        var found = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/java/org/nianbao/crawler/doctor"))) {
            for (var file : files.toList()) {
                source.matcher(Files.readString(file)).results().forEach(m -> found.add(m.group(2)));
            }
        }
        for (var kind : MailServer.Kind.values()) {
            if (kind != MailServer.Kind.READY) {
                found.add("mail." + kind.id());
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        assertThat(found).allSatisfy(key -> assertThat(chinese).contains("\n" + key + "=", "\n" + key + ".do="));
    }
}
