package org.nianbao.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.nianbao.store.CachedPage;
import org.nianbao.store.ColumnMemo;
import org.nianbao.store.DataDir;
import org.nianbao.store.DataLock;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.FoundColumn;
import org.nianbao.store.HostState;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Outbox;
import org.nianbao.store.Reading;
import org.nianbao.store.SchemaVersionException;
import org.nianbao.store.StorageException;
import org.nianbao.store.Store;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;
import org.nianbao.store.Testimony;
import org.nianbao.store.Trouble;
import org.nianbao.store.VerdictChange;
import org.nianbao.store.VerdictState;

/** The store in the SQLite database {@code nianbao.db} of the data directory. Safe for many threads. */
public final class SqliteStore implements Store {

    private final Database db;
    private final Path file;
    private final Recent recent;

    /**
     * A store.
     *
     * @param alone whether nobody else writes meanwhile
     */
    SqliteStore(Path file, Database db, boolean alone) {
        this.file = file;
        this.db = db;
        this.recent = new Recent(alone);
    }

    /**
     * Opens the store for the one writer; creates it or brings its tables up to date if need be.
     *
     * @param held the right to write, which the caller keeps until the store is closed
     * @throws SchemaVersionException if a newer program wrote it
     * @throws StorageException if it cannot be opened
     */
    public static SqliteStore open(DataLock held) {
        Path file = held.dataDir().database();
        return new SqliteStore(file, Database.openForWriting(file), true);
    }

    /**
     * Opens the store for reading, beside any writer.
     *
     * @throws StorageException {@link Trouble#MISSING} if nothing was ever stored there
     * @throws SchemaVersionException if a newer program wrote it, or an older one and no writer came since
     */
    public static SqliteStore openReadOnly(Path dataDir) {
        Path file = new DataDir(dataDir).database();
        if (!Files.exists(file)) {
            throw new StorageException(Trouble.MISSING, file, "no database");
        }
        return new SqliteStore(file, Database.openForReading(file), false);
    }

    /**
     * Opens a copy made by {@link #copyTo}, wherever it lies, for reading.
     *
     * @throws StorageException if it cannot be opened
     */
    public static SqliteStore openCopy(Path file) {
        return new SqliteStore(file, Database.openForReading(file), false);
    }

    /**
     * Copies the database as it is at one moment, also while somebody writes.
     *
     * @param target must not exist
     * @throws StorageException if it cannot be written
     */
    public void copyTo(Path target) {
        db.read(h -> h.execute("VACUUM INTO ?", target.toAbsolutePath().toString()));
    }

    /**
     * As {@link #openReadOnly}, and all that is read is as it was at this moment, whatever is written meanwhile. Not for long:
     * what is written stays in the log until this is closed.
     */
    public static SqliteStore openSnapshot(Path dataDir) {
        var store = openReadOnly(dataDir);
        try {
            store.db.read(SqliteStore::hold);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** A transaction of SQLite sees the moment of its first read. Closing the connection ends it. */
    private static int hold(Handle db) {
        db.execute("BEGIN");
        return db.createQuery("SELECT count(*) FROM sweep").mapTo(Integer.class).one();
    }

    @Override
    public long beginSweep(Instant at, SweepScope scope, int due) {
        return db.write(h -> Sweeps.begin(h, at, scope, due));
    }

    @Override
    public Map<LookState, Long> looks(long sweep) {
        return db.read(h -> Observations.looks(h, sweep));
    }

    @Override
    public void endSweep(long id, Instant at, int done, int failed) {
        if (!db.write(h -> Sweeps.end(h, id, at, done, failed))) {
            throw new StorageException(Trouble.REFUSED, file, "no sweep " + id + " is running");
        }
    }

    @Override
    public Optional<SweepRecord> lastSweep(Instant until) {
        return db.read(h -> Sweeps.last(h, until));
    }

    @Override
    public List<SweepRecord> sweeps(Instant until) {
        return db.read(h -> Sweeps.all(h, until));
    }

    @Override
    public void append(Observation observation, Evidence evidence) {
        appendAll(List.of(new Testimony(observation, evidence)));
    }

    @Override
    public EvidenceBook evidence() {
        return new SqliteEvidenceBook(db);
    }

    @Override
    public Outbox outbox() {
        return new SqliteOutbox(db);
    }

    @Override
    public void appendAll(List<Testimony> observations) {
        if (!observations.isEmpty()) {
            try {
                db.write(h -> observations.stream().mapToInt(t -> append(h, t)).sum());
            } finally {
                observations.forEach(said -> recent.added(said.observation().agency()));
            }
        }
    }

    private static int append(Handle db, Testimony said) {
        var evidence = said.evidence();
        return Exhibits.keep(db, evidence) + Observations.append(db, said.observation(), evidence.exhibits());
    }

    @Override
    public List<Observation> observations(String agency, Instant until) {
        return recent.of(agency, until, after -> db.read(h -> Observations.of(h, agency, after)));
    }

    @Override
    public Set<Integer> yearsMet(String agency, Instant until) {
        return db.read(h -> Observations.yearsMet(h, agency, until));
    }

    @Override
    public long newestFact(String agency) {
        return db.read(h -> Observations.newestFact(h, agency));
    }

    @Override
    public List<String> agenciesWithReport(int year, Instant until) {
        return db.read(h -> Observations.agencies(h, year, until));
    }

    @Override
    public Optional<Instant> newestObservation() {
        return db.read(Observations::newest);
    }

    @Override
    public Optional<CachedPage> page(String url) {
        return db.read(h -> Pages.find(h, url)).map(row -> row.page(file));
    }

    @Override
    public void keepPage(CachedPage page) {
        keepPages(List.of(page));
    }

    @Override
    public void keepPages(List<CachedPage> pages) {
        // Not while others wait for the connection.
        var packed = pages.stream().map(page -> Gzip.pack(page.body())).toList();
        db.write(h -> IntStream.range(0, pages.size())
                .map(i -> Pages.keep(h, pages.get(i), packed.get(i)))
                .sum());
    }

    @Override
    public Optional<ColumnMemo> columnMemo(String column, String version) {
        return db.read(h -> ColumnMemos.find(h, column, version));
    }

    @Override
    public void keepColumnMemo(ColumnMemo memo) {
        keepColumnMemos(List.of(memo));
    }

    @Override
    public void keepColumnMemos(List<ColumnMemo> memos) {
        db.write(h -> memos.stream().mapToInt(memo -> ColumnMemos.keep(h, memo)).sum());
    }

    @Override
    public List<FoundColumn> foundColumns(String agency) {
        return db.read(h -> FoundColumns.of(h, agency));
    }

    @Override
    public void keepFoundColumn(FoundColumn column) {
        db.write(h -> FoundColumns.keep(h, column));
    }

    @Override
    public List<String> agenciesFoundAt(String url) {
        return db.read(h -> FoundColumns.agenciesAt(h, url));
    }

    @Override
    public Optional<Instant> lastSearch(String agency) {
        return db.read(h -> FoundColumns.lastSearch(h, agency));
    }

    @Override
    public void keepSearch(String agency, Instant at) {
        db.write(h -> FoundColumns.keepSearch(h, agency, at));
    }

    @Override
    public HostState host(String host) {
        return db.read(h -> Hosts.find(h, host)).orElseGet(() -> HostState.unknown(host));
    }

    @Override
    public void keepHost(HostState state) {
        db.write(h -> Hosts.keep(h, state));
    }

    @Override
    public void keepHosts(List<HostState> states) {
        db.write(h -> states.stream().mapToInt(s -> Hosts.keep(h, s)).sum());
    }

    @Override
    public void keepDocument(
            String sha256, String format, long bytes, String agency, String url, String name, Instant at) {
        db.write(h ->
                Documents.keep(h, sha256, format, bytes, at) + Documents.keepPlace(h, sha256, agency, url, name, at));
    }

    @Override
    public List<String> placesOf(String sha256) {
        return db.read(h -> Documents.placesOf(h, sha256));
    }

    @Override
    public List<String> documents() {
        return db.read(Documents::all);
    }

    @Override
    public Optional<Reading> reading(String sha256, String agency, int year) {
        return db.read(h -> Readings.find(h, sha256, agency, year));
    }

    @Override
    public void keepReading(Reading reading) {
        db.write(h -> Readings.keep(h, reading));
    }

    @Override
    public List<Reading> readings(int year) {
        return db.read(h -> Readings.ofYear(h, year));
    }

    @Override
    public Optional<VerdictState> verdict(String agency, int year) {
        return db.read(h -> Verdicts.find(h, agency, year));
    }

    @Override
    public List<VerdictState> verdicts(int year) {
        return db.read(h -> Verdicts.ofYear(h, year));
    }

    @Override
    public Map<Integer, Map<String, Long>> verdictCounts() {
        return db.read(Verdicts::counts);
    }

    @Override
    public boolean keepVerdict(Optional<String> expected, VerdictState next) {
        return db.write(h -> Verdicts.keep(h, expected, next));
    }

    @Override
    public List<Boolean> keepVerdicts(List<VerdictChange> changes) {
        return changes.isEmpty()
                ? List.of()
                : db.write(h -> changes.stream().map(c -> keep(h, c)).toList());
    }

    private static boolean keep(Handle db, VerdictChange change) {
        boolean kept = Verdicts.keep(db, change.expected(), change.next());
        if (kept) {
            change.flips().forEach(flip -> SqliteOutbox.keep(db, flip));
        }
        return kept;
    }

    @Override
    public List<FeedEntry> feed() {
        return db.read(Feed::all);
    }

    @Override
    public void keepFeedEntry(FeedEntry entry) {
        db.write(h -> Feed.keep(h, entry));
    }

    @Override
    public void keepFeedEntries(List<FeedEntry> entries) {
        db.write(h -> entries.stream().mapToInt(e -> Feed.keep(h, e)).sum());
    }

    @Override
    public int prune(Instant before) {
        return db.write(h -> Pages.prune(h, before) + ColumnMemos.prune(h, before) + Messages.prune(h, before));
    }

    @Override
    public void close() {
        db.close();
    }
}
