package org.nianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is remembered except the bytes of files ({@link Archive}).
 *
 * <p>Every verb is one committed transaction. Times are stored to the millisecond. One writer, any number of readers.
 */
public interface Store extends AutoCloseable {

    /** Opens a line in the ledger of sweeps. */
    long beginSweep(Instant at, int due);

    void endSweep(long id, Instant at, int done, int failed);

    Optional<SweepRecord> lastSweep(Instant until);

    /** Appends an observation. */
    void append(Observation observation);

    /** All observations of an agency up to a moment (included), in the order in which they were made. */
    List<Observation> observations(String agency, Instant until);

    /** The moment of the newest observation of all. */
    Optional<Instant> newestObservation();

    Optional<CachedPage> page(String url);

    void keepPage(CachedPage page);

    HostState host(String host);

    void keepHost(HostState state);

    /** Notes a file of the archive and the place where it was met; both may be known already. */
    void keepDocument(String sha256, String format, long bytes, String agency, String url, String name, Instant at);

    /** Places where a file was met, as {@code agency url}, oldest first. */
    List<String> placesOf(String sha256);

    /** Hashes and extensions of all files that should be in the archive, as {@code sha256.ext}. */
    List<String> documents();

    Optional<Reading> reading(String sha256, String agency, int year);

    void keepReading(Reading reading);

    Optional<VerdictState> verdict(String agency, int year);

    /**
     * Stores a verdict if the stored state is still the expected one (compare-and-set).
     *
     * @param expected the state the caller computed from; empty = no row yet
     * @return whether it was stored
     */
    boolean keepVerdict(Optional<String> expected, VerdictState next);

    List<FeedEntry> feed();

    void keepFeedEntry(FeedEntry entry);

    @Override
    void close();
}
