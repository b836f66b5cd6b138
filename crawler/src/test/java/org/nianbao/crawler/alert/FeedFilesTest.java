package org.nianbao.crawler.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nianbao.crawler.alert.FeedReading.rome;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.config.Agency;
import org.nianbao.config.Kind;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.store.FeedEntry;

class FeedFilesTest {

    private static final Instant NOW = Instant.parse("2023-02-10T00:00:00Z");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
    private static final FeedIdentity IDENTITY = new FeedIdentity(Optional.empty(), URI.create("http://localhost/"));
    private static final FeedScope COUNTY_OFFICE = new FeedScope.Office("县/政府办 ../..");
    private static final FeedScope CITY_OFFICE = new FeedScope.Office("市政府办");

    @TempDir
    private Path data = Path.of("");

    private static Agency agency(String id, String office, String region) {
        return new Agency(
                id,
                id + "局",
                Kind.DEPARTMENT,
                Optional.of(region).filter(r -> !r.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(office).filter(o -> !o.isEmpty()));
    }

    private static final List<Agency> AGENCIES = List.of(
            agency("a", "县/政府办 ../..", "640302"),
            agency("b", "市政府办", "640303"),
            agency("c", "市政府办", "640300"),
            agency("d", "", "620100"),
            agency("e", "", ""));

    private static FeedEntry entry(String agency) {
        return new FeedEntry(agency, 2022, "missing", 1, NOW, NOW, "{\"name\":\"" + agency + "局\",\"year\":2022}");
    }

    private static List<FeedEntry> entries() {
        return Stream.of("a", "b", "c", "d", "e", "gone")
                .map(FeedFilesTest::entry)
                .toList();
    }

    private void write(List<Agency> agencies, List<FeedEntry> entries, Instant now) throws IOException {
        write("1", agencies, entries, now);
    }

    private void write(String version, List<Agency> agencies, List<FeedEntry> entries, Instant now) throws IOException {
        new FeedFiles(data, IDENTITY, Locale.ROOT, Cases.ZONE, version).write(agencies, entries, now);
    }

    private Path file(FeedScope scope, FeedFormat format) {
        return data.resolve(scope.place(format));
    }

    /** The agencies in both formats, which are the same. */
    private List<String> agencies(FeedScope scope) throws IOException, FeedException {
        var atom = ids(scope, FeedFormat.ATOM);
        assertThat(ids(scope, FeedFormat.RSS)).isEqualTo(atom);
        return atom.stream()
                .map(id -> id.substring(id.indexOf(':', 4) + 1, id.indexOf('/')))
                .toList();
    }

    private List<String> ids(FeedScope scope, FeedFormat format) throws IOException, FeedException {
        return rome(Files.readString(file(scope, format))).getEntries().stream()
                .map(SyndEntry::getUri)
                .toList();
    }

    private List<Path> feeds() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.endsWith("written.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Marks all feeds as old, so that it shows which are written next. */
    private void age() throws IOException {
        for (var file : feeds()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private List<Path> fresh() throws IOException {
        return feeds().stream()
                .filter(file -> {
                    try {
                        return !Files.getLastModifiedTime(file).equals(LONG_AGO);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    @Test
    void eachFeedHoldsWhatBelongsToIt() throws Exception {
        write(AGENCIES, entries(), NOW);
        assertThat(agencies(new FeedScope.Whole())).containsExactly("a", "b", "c", "d", "e", "gone");
        assertThat(agencies(COUNTY_OFFICE)).containsExactly("a");
        assertThat(agencies(CITY_OFFICE)).containsExactly("b", "c");
        assertThat(agencies(new FeedScope.Region("640302"))).containsExactly("a");
        assertThat(agencies(new FeedScope.Region("640300"))).containsExactly("a", "b", "c");
        assertThat(agencies(new FeedScope.Region("640000"))).containsExactly("a", "b", "c");
        assertThat(agencies(new FeedScope.Region("620000"))).containsExactly("d");
        assertThat(feeds()).hasSize(2 * (1 + 2 + 6));
    }

    @Test
    void noFileIsCalledAsAnOfficeIs() throws Exception {
        write(AGENCIES, entries(), NOW);
        assertThat(feeds())
                .allSatisfy(file -> assertThat(data.relativize(file).toString())
                        .matches("(?:feed|rss)\\.xml|feeds.(?:office-[0-9a-f]{16}|region-\\d{6})\\.(?:xml|rss)"));
    }

    @Test
    void anAgencyThatMovesTakesItsEntriesAlongUnderTheirIds() throws Exception {
        write(AGENCIES, entries(), NOW);
        var before = ids(COUNTY_OFFICE, FeedFormat.ATOM);
        var whole = Files.readAllBytes(file(new FeedScope.Whole(), FeedFormat.ATOM));
        var moved = List.of(agency("a", "市政府办", "640302"), AGENCIES.get(1), agency("x", "县/政府办 ../..", "640302"));
        write(moved, entries(), NOW);
        assertThat(agencies(COUNTY_OFFICE)).isEmpty();
        assertThat(ids(CITY_OFFICE, FeedFormat.ATOM)).containsAll(before).hasSize(2);
        assertThat(file(new FeedScope.Whole(), FeedFormat.ATOM)).hasBinaryContent(whole);
    }

    @Test
    void whatStaysTheSameIsNotWrittenAgain() throws Exception {
        write(AGENCIES, entries(), NOW);
        age();
        write(AGENCIES, entries(), NOW.plus(Duration.ofDays(1)));
        assertThat(fresh()).isEmpty();
    }

    @Test
    void anEmptyFeedDoesNotChangeByTheDay() throws Exception {
        write(AGENCIES, List.of(), NOW);
        age();
        write(AGENCIES, List.of(), NOW.plus(Duration.ofDays(1)));
        assertThat(fresh()).isEmpty();
    }

    @Test
    void anEntryChangesTheFeedsThatHoldItOnly() throws Exception {
        write(AGENCIES, List.of(), NOW);
        age();
        write(AGENCIES, List.of(entry("b")), NOW);
        assertThat(fresh())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                new FeedScope.Whole(),
                                CITY_OFFICE,
                                new FeedScope.Region("640303"),
                                new FeedScope.Region("640300"),
                                new FeedScope.Region("640000"))
                        .flatMap(s -> Stream.of(FeedFormat.values()).map(f -> file(s, f)))
                        .toList());
    }

    @Test
    void otherWordsUnderTheSameMomentAreWritten() throws Exception {
        write(AGENCIES, List.of(entry("e")), NOW);
        var other = new FeedEntry("e", 2022, "missing", 1, NOW, NOW, "{\"name\":\"新局\",\"year\":2022}");
        write(AGENCIES, List.of(other), NOW);
        assertThat(file(new FeedScope.Whole(), FeedFormat.RSS)).content().contains("新局");
    }

    @Test
    void anotherVersionOfTheProgramWritesAllAnew() throws Exception {
        write("1", AGENCIES, entries(), NOW);
        age();
        write("2", AGENCIES, entries(), NOW);
        assertThat(fresh()).isEqualTo(feeds());
    }

    @Test
    void aFileThatIsLostComesBack() throws Exception {
        write(AGENCIES, entries(), NOW);
        var file = file(CITY_OFFICE, FeedFormat.RSS);
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.writeString(data.resolve(FeedFiles.INDEX), "\u0000 not ours ../../x\n", StandardOpenOption.APPEND);
        write(AGENCIES, entries(), NOW);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void theFeedOfAnOfficeThatIsNoMoreIsRemovedAndNothingElse() throws Exception {
        write(AGENCIES, entries(), NOW);
        var foreign = Files.writeString(data.resolve("feeds").resolve("readme.xml"), "x");
        write(AGENCIES.subList(1, 5), entries(), NOW);
        assertThat(file(COUNTY_OFFICE, FeedFormat.ATOM)).doesNotExist();
        assertThat(file(new FeedScope.Region("640302"), FeedFormat.RSS)).doesNotExist();
        assertThat(foreign).exists();
        assertThat(agencies(CITY_OFFICE)).containsExactly("b", "c");
    }
}
