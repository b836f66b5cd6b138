package org.nianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is remembered except the bytes of files ({@link Archive}).
 *
 * <p>Every verb is committed when it returns, whole or not at all: what has returned is not lost, even to a power cut. Times are stored to the
 * millisecond. One writing process with any number of threads, any number of readers.
 *
 * <p>Every verb may throw a {@link StorageException}; in a store that was opened for reading, a verb that writes throws
 * it with {@link Trouble#READ_ONLY}.
 */
public interface Store extends AutoCloseable {

    /** Opens a line in the ledger of sweeps. */
    long beginSweep(Instant at, SweepScope scope, int due);

    /** Opens a line for a sweep over all columns. */
    default long beginSweep(Instant at, int due) {
        return beginSweep(at, SweepScope.ALL, due);
    }

    /**
     * Closes a line of the ledger.
     *
     * @throws StorageException {@link Trouble#REFUSED} if no such sweep is running
     */
    void endSweep(long id, Instant at, int done, int failed);

    /**
     * The sweep that began last up to a moment (included), as it was known then: one that ended later still runs, with
     * nothing done. Those between two rounds ({@link SweepScope#isBetweenRounds}) do not count: they would hide a round that
     * failed.
     */
    Optional<SweepRecord> lastSweep(Instant until);

    /** The newest lines of the ledger, of some weeks at least, up to a moment (included), as it was known then, oldest first. */
    List<SweepRecord> sweeps(Instant until);

    /** What the looks of a sweep came to, in numbers; a column that several agencies share counts once for each. */
    Map<LookState, Long> looks(long sweep);

    /**
     * Appends an observation. Its sweep is one that {@link #beginSweep} opened, or 0 = outside of any sweep.
     *
     * @param evidence what it rests on, already safe in the WARC files; written down with it in one step
     * @throws StorageException {@link Trouble#REFUSED} if there is no such sweep
     */
    void append(Observation observation, Evidence evidence);

    /** Appends an observation that rests on no exchange with a portal. */
    default void append(Observation observation) {
        append(observation, Evidence.NONE);
    }

    /** Which exchanges the observations rest on. */
    EvidenceBook evidence();

    /** What has to be told, and the messages on their way. */
    Outbox outbox();

    /** As {@link #append}, many at once. */
    default void appendAll(List<Testimony> observations) {
        observations.forEach(t -> append(t.observation(), t.evidence()));
    }

    /**
     * All observations of an agency up to a moment (included), by their moment, and those of one moment in the order in
     * which they were appended.
     */
    List<Observation> observations(String agency, Instant until);

    /** Report years of an agency of which a report was met up to a moment (included). */
    Set<Integer> yearsMet(String agency, Instant until);

    /** Number of an agency's newest observation other than a look; ascending, 0 if there is none. */
    long newestFact(String agency);

    /** Agencies whose report of a year was met up to a moment (included), by id. */
    List<String> agenciesWithReport(int year, Instant until);

    /** The moment of the newest observation of all. */
    Optional<Instant> newestObservation();

    Optional<CachedPage> page(String url);

    /** Remembers an answer in place of the one before. */
    void keepPage(CachedPage page);

    /** As {@link #keepPage}, many at once. */
    default void keepPages(List<CachedPage> pages) {
        pages.forEach(this::keepPage);
    }

    /** The columns that were found for an agency, the one found last first. */
    List<FoundColumn> foundColumns(String agency);

    /** Remembers a found column in place of what was known of that agency and address. */
    void keepFoundColumn(FoundColumn column);

    /** Agencies for which a column was found at an address, by id. */
    List<String> agenciesFoundAt(String url);

    /** When a column was last looked for, whether or not one was found. */
    Optional<Instant> lastSearch(String agency);

    /** Notes that a column was looked for to the end. */
    void keepSearch(String agency, Instant at);

    /**
     * How a column was visited last, if by that version of the program.
     *
     * @param column its address
     */
    Optional<ColumnMemo> columnMemo(String column, String version);

    /** Remembers a visit in place of the one before. */
    void keepColumnMemo(ColumnMemo memo);

    /** As {@link #keepColumnMemo}, many at once. */
    default void keepColumnMemos(List<ColumnMemo> memos) {
        memos.forEach(this::keepColumnMemo);
    }

    /** What is owed to a host; {@link HostState#unknown} if nothing is known. */
    HostState host(String host);

    void keepHost(HostState state);

    /** As {@link #keepHost}, many at once. */
    default void keepHosts(List<HostState> states) {
        states.forEach(this::keepHost);
    }

    /**
     * Notes a file of the archive and the place where it was met; both may be known already, and then the first note of
     * each stays.
     *
     * @param sha256 its hash, 64 lower-case hex digits
     * @param format the extension under which the archive keeps it, without the dot
     * @param bytes its size
     * @param name the name the server or the link gave it; data, never a path
     */
    void keepDocument(String sha256, String format, long bytes, String agency, String url, String name, Instant at);

    /** Places where a file was met, as {@code agency url}, oldest first and each once. */
    List<String> placesOf(String sha256);

    /** Hashes and extensions of all files that should be in the archive, as {@code sha256.ext}, sorted. */
    List<String> documents();

    Optional<Reading> reading(String sha256, String agency, int year);

    /** Remembers a reading in place of the one before. */
    void keepReading(Reading reading);

    /** All readings for a report year, by agency and file: what is compared across agencies. */
    List<Reading> readings(int year);

    Optional<VerdictState> verdict(String agency, int year);

    /** All verdicts of a report year, by agency. */
    List<VerdictState> verdicts(int year);

    /** How many verdicts of each report year have which state, by year and {@link VerdictState#state}. */
    Map<Integer, Map<String, Long>> verdictCounts();

    /**
     * Stores a verdict if the stored state is still the expected one (compare-and-set).
     *
     * @param expected the state the caller computed from; empty = no row yet
     * @return whether it was stored
     */
    boolean keepVerdict(Optional<String> expected, VerdictState next);

    /**
     * Stores many verdicts at once, each as {@link #keepVerdict} would, and with each in the same step what has to be told.
     *
     * @return which of them were stored, in the same order
     */
    List<Boolean> keepVerdicts(List<VerdictChange> changes);

    /** All entries, last updated first. */
    List<FeedEntry> feed();

    /** Adds an episode or renews its words; when it was published stays as it was first kept. */
    void keepFeedEntry(FeedEntry entry);

    /** As {@link #keepFeedEntry}, many at once. */
    default void keepFeedEntries(List<FeedEntry> entries) {
        entries.forEach(this::keepFeedEntry);
    }

    /**
     * Forgets what only saved work: pages and visits remembered since before a moment, and the bodies of messages that were sent
     * or given up before it. Observations, evidence, verdicts and what was told stay.
     *
     * @return how many rows
     */
    int prune(Instant before);

    @Override
    void close();
}
