package org.nianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.nianbao.store.Samples.SHA;
import static org.nianbao.store.Samples.T1;
import static org.nianbao.store.Samples.T2;
import static org.nianbao.store.Samples.T3;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Store} does. A subclass says how one is opened. */
public abstract class StoreContractTest {

    private Store store;

    /** Opens a fresh store for writing. */
    protected abstract Store openWriter();

    /** Opens the store of {@link #openWriter()}, which is still open, for reading. */
    protected abstract Store openReader();

    /** Closes the writer and opens the same store again. */
    protected abstract Store reopenWriter(Store writer);

    @BeforeEach
    void open() {
        store = openWriter();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anEmptyStoreKnowsNothing() {
        assertThat(store.lastSweep(Instant.MAX)).isEmpty();
        assertThat(store.sweeps(Instant.MAX)).isEmpty();
        assertThat(store.observations("a", Instant.MAX)).isEmpty();
        assertThat(store.agenciesWithReport(2022, Instant.MAX)).isEmpty();
        assertThat(store.newestObservation()).isEmpty();
        assertThat(store.page("https://a.test/")).isEmpty();
        assertThat(store.host("a.test:80")).isEqualTo(HostState.unknown("a.test:80"));
        assertThat(store.placesOf(SHA)).isEmpty();
        assertThat(store.documents()).isEmpty();
        assertThat(store.reading(SHA, "a", 2022)).isEmpty();
        assertThat(store.readings(2022)).isEmpty();
        assertThat(store.verdict("a", 2022)).isEmpty();
        assertThat(store.verdicts(2022)).isEmpty();
        assertThat(store.feed()).isEmpty();
        assertThat(store.foundColumns("a")).isEmpty();
        assertThat(store.lastSearch("a")).isEmpty();
    }

    @Test
    void aFoundColumnIsRememberedUntilItIsFoundAnew() {
        var old = new FoundColumn("a", "https://a.test/2021/", "home page → 2021", T1, Optional.of(T2));
        var current = new FoundColumn("a", "https://a.test/2022/", "home page → 2022", T2, Optional.empty());
        store.keepFoundColumn(old);
        store.keepFoundColumn(current);
        store.keepFoundColumn(new FoundColumn("b", "https://a.test/2022/", "sitemap", T1, Optional.empty()));

        assertThat(store.foundColumns("a")).containsExactly(current, old);

        store.keepFoundColumn(current.verifiedAt(T3));
        store = reopenWriter(store);
        assertThat(store.foundColumns("a").get(0).verified()).contains(T3);
        assertThat(store.foundColumns("b")).hasSize(1);
        assertThat(store.agenciesFoundAt("https://a.test/2022/")).containsExactly("a", "b");
        assertThat(store.agenciesFoundAt("https://a.test/2021/")).containsExactly("a");
    }

    @Test
    void theLastSearchReplacesTheOneBefore() {
        store.keepSearch("a", T1);
        store.keepSearch("a", T2);

        assertThat(store.lastSearch("a")).contains(T2);
        assertThat(store.lastSearch("b")).isEmpty();
    }

    @Test
    void theLedgerShowsASweepAsItWasKnownAtTheMoment() {
        long first = store.beginSweep(T1, 5);
        store.endSweep(first, T3, 4, 1);
        SweepRecord running = new SweepRecord(first, SweepScope.ALL, T1, Optional.empty(), 5, 0, 0);
        SweepRecord ended = new SweepRecord(first, SweepScope.ALL, T1, Optional.of(T3), 5, 4, 1);

        assertThat(store.lastSweep(T1.minusMillis(1))).isEmpty();
        assertThat(store.lastSweep(T1)).contains(running);
        assertThat(store.lastSweep(T3.minusMillis(1))).contains(running);
        assertThat(store.lastSweep(T3)).contains(ended);
    }

    @Test
    void theLedgerSaysWhichColumnsWereMeantAndWhatTheLooksCameTo() {
        long all = store.beginSweep(T1, 3);
        long near = store.beginSweep(T2, SweepScope.NEAR, 1);
        store.beginSweep(T2, SweepScope.SETTLED, 1);
        store.append(Samples.look("a", T1, all));
        store.append(Samples.look("b", T2, all));
        store.append(Samples.sighting("a", T1, all));
        store.append(Samples.look("a", T2, near));

        assertThat(store.sweeps(T3))
                .extracting(SweepRecord::scope)
                .containsExactly(SweepScope.ALL, SweepScope.NEAR, SweepScope.SETTLED);
        assertThat(store.lastSweep(T3))
                .as("those between rounds are no round")
                .map(SweepRecord::id)
                .contains(all);
        assertThat(store.looks(all))
                .containsExactly(Map.entry(Samples.look("a", T1, all).state(), 2L));
        assertThat(store.looks(near + 1)).isEmpty();
    }

    @Test
    void theLastSweepIsTheOneThatBeganLast() {
        long first = store.beginSweep(T1, 5);
        long second = store.beginSweep(T2, 6);

        assertThat(second).isGreaterThan(first);
        assertThat(store.lastSweep(T3)).map(SweepRecord::id).contains(second);
        assertThat(store.lastSweep(T1)).map(SweepRecord::id).contains(first);
        assertThat(store.sweeps(T3)).extracting(SweepRecord::id).containsExactly(first, second);
    }

    @Test
    void ofALongLedgerTheNewestLinesAreRead() {
        for (int i = 0; i < 1_050; i++) {
            store.beginSweep(T1.plusSeconds(i), SweepScope.NEAR, 1);
        }
        assertThat(store.sweeps(T1.plusSeconds(3_000)))
                .hasSize(1_000)
                .first()
                .extracting(SweepRecord::started)
                .isEqualTo(T1.plusSeconds(50));
        assertThat(store.sweeps(T1.plusSeconds(50))).hasSize(51);
    }

    @Test
    void aSweepEndsOnceAndOnlyIfItBegan() {
        long id = store.beginSweep(T1, 5);
        store.endSweep(id, T2, 5, 0);

        assertRefused(() -> store.endSweep(id, T3, 1, 4));
        assertRefused(() -> store.endSweep(id + 1, T3, 1, 4));
        assertThat(store.lastSweep(T3)).flatMap(SweepRecord::ended).contains(T2);
    }

    @Test
    void everyKindOfObservationComesBackAsItWas() {
        long sweep = store.beginSweep(T1, 1);
        List<Observation> seen = List.of(
                Samples.look("a", T1, sweep),
                Samples.doubtfulLook("a", T1, sweep),
                Samples.sighting("a", T1, sweep),
                Samples.absence("a", T2, sweep));
        seen.forEach(store::append);

        assertThat(store.observations("a", T3)).isEqualTo(seen);
        assertThat(store.observations("b", T3)).isEmpty();
    }

    @Test
    void observationsEndAtTheMomentGiven() {
        store.append(Samples.look("a", T1, 0));
        store.append(Samples.look("a", T3, 0));

        assertThat(store.observations("a", T1.minusMillis(1))).isEmpty();
        assertThat(store.observations("a", T1)).hasSize(1);
        assertThat(store.observations("a", T3.minusMillis(1))).hasSize(1);
        assertThat(store.observations("a", T3)).hasSize(2);
    }

    @Test
    void observationsAreOrderedByTheirMomentAndThenAsAppended() {
        store.append(Samples.look("a", T3, 0));
        store.append(Samples.absence("a", T1, 0));
        store.append(Samples.sighting("a", T1, 0));

        assertThat(store.observations("a", Instant.MAX))
                .containsExactly(Samples.absence("a", T1, 0), Samples.sighting("a", T1, 0), Samples.look("a", T3, 0));
    }

    @Test
    void whatIsSeenTwiceIsRememberedTwice() {
        store.append(Samples.look("a", T1, 0));
        store.append(Samples.look("a", T1, 0));

        assertThat(store.observations("a", T1)).hasSize(2);
    }

    @Test
    void momentsAreKeptToTheMillisecond() {
        store.append(Samples.look("a", T1.plusNanos(999_999), 0));

        assertThat(store.observations("a", T1)).extracting(Observation::at).containsExactly(T1);
    }

    @Test
    void anObservationOfASweepThatNeverBeganIsRefused() {
        assertRefused(() -> store.append(Samples.look("a", T1, 7)));
        assertThat(store.newestObservation()).isEmpty();
    }

    @Test
    void theNewestObservationIsTheLatestNotTheLastAppended() {
        store.append(Samples.look("a", T3, 0));
        store.append(Samples.look("b", T1, 0));

        assertThat(store.newestObservation()).contains(T3);
    }

    @Test
    void agenciesWithReportAreThoseWhoseReportWasMet() {
        store.append(Samples.sighting("b", T1, 0));
        store.append(Samples.sighting("b", T2, 0));
        store.append(Samples.sighting("a", T2, 0));
        store.append(Samples.look("c", T1, 0));

        assertThat(store.agenciesWithReport(2022, T2)).containsExactly("a", "b");
        assertThat(store.agenciesWithReport(2022, T1)).containsExactly("b");
        assertThat(store.agenciesWithReport(2021, T2)).isEmpty();
    }

    @Test
    void pagesAndMemosAreAlsoKeptManyAtOnce() {
        var memo = new ColumnMemo("u", "1", T1, "{}");
        store.keepPages(List.of(Samples.page("旧")));
        store.keepPages(List.of());
        store.keepColumnMemos(List.of(memo, new ColumnMemo("v", "1", T1, "{}")));

        assertThat(store.page("https://a.test/")).isPresent();
        assertThat(store.columnMemo("u", "1")).contains(memo);
        assertThat(store.columnMemo("v", "1")).isPresent();
    }

    @Test
    void aPageComesBackWithItsBytesAndTheNextReplacesIt() {
        store.keepPage(Samples.page("旧".repeat(10_000)));
        store.keepPage(Samples.page("新"));

        assertThat(store.page("https://a.test/"))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(Samples.page("新"));
    }

    @Test
    void aHostComesBackWhetherOrNotItIsFullyKnown() {
        HostState known = new HostState("a.test:80", Optional.of(T1), Optional.of(""), Optional.of(T2), 200, 3);
        HostState bare = HostState.unknown("b.test:80");
        store.keepHost(bare);
        store.keepHost(HostState.unknown("a.test:80"));
        store.keepHost(known);

        assertThat(store.host("a.test:80")).isEqualTo(known);
        assertThat(store.host("b.test:80")).isEqualTo(bare);
    }

    @Test
    void severalHostsAreKeptInOneStep() {
        store.keepHosts(List.of(HostState.closed("a.test", T1, 0), HostState.closed("address 1.2.3.4", T2, 4)));
        store.keepHosts(List.of(HostState.closed("a.test", T2, 1)));
        store.keepHosts(List.of());

        assertThat(store.host("a.test")).isEqualTo(HostState.closed("a.test", T2, 1));
        assertThat(store.host("address 1.2.3.4")).isEqualTo(HostState.closed("address 1.2.3.4", T2, 4));
    }

    @Test
    void placesOfAFileAreListedOnceAndOldestFirst() {
        store.keepDocument(SHA, "pdf", 10, "b", "https://b.test/1", "一.pdf", T2);
        store.keepDocument(SHA, "doc", 10, "a", "https://a.test/1", "../../etc/x", T1);
        store.keepDocument(SHA, "pdf", 10, "b", "https://b.test/1", "二.pdf", T3);

        assertThat(store.placesOf(SHA)).containsExactly("a https://a.test/1", "b https://b.test/1");
        assertThat(store.documents()).containsExactly(SHA + ".pdf");
    }

    @Test
    void aReadingIsReplacedByTheNextOfTheSameFileAgencyAndYear() {
        store.keepReading(Samples.reading("b", 2022, "1"));
        store.keepReading(Samples.reading("b", 2022, "2"));
        store.keepReading(Samples.reading("a", 2022, "1"));
        store.keepReading(Samples.reading("a", 2021, "1"));

        assertThat(store.reading(SHA, "b", 2022)).contains(Samples.reading("b", 2022, "2"));
        assertThat(store.readings(2022)).extracting(Reading::agency).containsExactly("a", "b");
    }

    @Test
    void aVerdictIsKeptOnlyIfTheStoredStateIsTheExpectedOne() {
        VerdictState missing = Samples.verdict("a", 2022, "MISSING");
        VerdictState late = Samples.verdict("a", 2022, "LATE");

        assertThat(store.keepVerdict(Optional.of("MISSING"), late)).isFalse();
        assertThat(store.verdict("a", 2022)).isEmpty();
        assertThat(store.keepVerdict(Optional.empty(), missing)).isTrue();
        assertThat(store.keepVerdict(Optional.empty(), late)).isFalse();
        assertThat(store.keepVerdict(Optional.of("ON_TIME"), late)).isFalse();
        assertThat(store.verdict("a", 2022)).contains(missing);
        assertThat(store.keepVerdict(Optional.of("MISSING"), late)).isTrue();
        assertThat(store.verdict("a", 2022)).contains(late);
    }

    @Test
    void verdictsOfAYearAreOrderedByAgency() {
        store.keepVerdict(Optional.empty(), Samples.verdict("b", 2022, "LATE"));
        store.keepVerdict(Optional.empty(), Samples.verdict("a", 2022, "LATE"));
        store.keepVerdict(Optional.empty(), Samples.verdict("a", 2021, "LATE"));

        assertThat(store.verdicts(2022)).extracting(VerdictState::agency).containsExactly("a", "b");
    }

    @Test
    void aFeedEntryIsRenewedButStaysPublishedWhenItWas() {
        store.keepFeedEntry(Samples.entry("a", 1, T1));
        store.keepFeedEntry(Samples.entry("b", 1, T2));
        FeedEntry renewed = new FeedEntry("a", 2022, "missing", 1, T3, T3, "{}");
        store.keepFeedEntry(renewed);

        assertThat(store.feed())
                .containsExactly(new FeedEntry("a", 2022, "missing", 1, T1, T3, "{}"), Samples.entry("b", 1, T2));
    }

    @Test
    void everythingIsStillThereAfterAReopening() {
        long sweep = store.beginSweep(T1, 1);
        store.append(Samples.sighting("a", T1, sweep));
        store.keepVerdict(Optional.empty(), Samples.verdict("a", 2022, "LATE"));
        store = reopenWriter(store);

        assertThat(store.observations("a", T1)).containsExactly(Samples.sighting("a", T1, sweep));
        assertThat(store.verdict("a", 2022)).contains(Samples.verdict("a", 2022, "LATE"));
    }

    @Test
    void aReaderSeesWhatWasWrittenAfterItOpened() {
        try (Store reader = openReader()) {
            store.append(Samples.look("a", T1, 0));

            assertThat(reader.newestObservation()).contains(T1);
        }
    }

    @Test
    void aReaderWritesNothing() {
        List<Consumer<Store>> writes = List.of(
                s -> s.beginSweep(T1, 1),
                s -> s.endSweep(1, T1, 1, 0),
                s -> s.append(Samples.look("a", T1, 0)),
                s -> s.keepPage(Samples.page("x")),
                s -> s.keepHost(HostState.unknown("a")),
                s -> s.keepDocument(SHA, "pdf", 1, "a", "u", "n", T1),
                s -> s.keepReading(Samples.reading("a", 2022, "1")),
                s -> s.keepVerdict(Optional.empty(), Samples.verdict("a", 2022, "LATE")),
                s -> s.keepFeedEntry(Samples.entry("a", 1, T1)));
        try (Store reader = openReader()) {
            assertThat(writes).allSatisfy(write -> assertTrouble(Trouble.READ_ONLY, () -> write.accept(reader)));
        }
    }

    static void assertTrouble(Trouble trouble, Runnable call) {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(call::run)
                .satisfies(e -> assertThat(e.trouble()).isEqualTo(trouble));
    }

    private static void assertRefused(Runnable call) {
        assertTrouble(Trouble.REFUSED, call);
    }
}
