package org.nianbao.crawler.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.store.CachedPage;
import org.nianbao.store.ColumnMemo;
import org.nianbao.store.Evidence;
import org.nianbao.store.EvidenceBook;
import org.nianbao.store.FeedEntry;
import org.nianbao.store.FoundColumn;
import org.nianbao.store.HostState;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation;
import org.nianbao.store.Outbox;
import org.nianbao.store.Reading;
import org.nianbao.store.Store;
import org.nianbao.store.SweepRecord;
import org.nianbao.store.SweepScope;
import org.nianbao.store.VerdictChange;
import org.nianbao.store.VerdictState;

/** Verdicts and feed in memory; dies on demand at a given write. Everything else is refused. */
final class MemoryStore implements Store {

    private final Map<String, VerdictState> verdicts = new HashMap<>();
    private final Map<String, FeedEntry> entries = new LinkedHashMap<>();
    private int writesLeft = Integer.MAX_VALUE;
    private int racesLeft;

    /** Thrown in place of a write. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    void dieAfter(int writes) {
        writesLeft = writes;
    }

    void loseRaces(int races) {
        racesLeft = races;
    }

    private void write() {
        if (writesLeft-- <= 0) {
            throw new Killed();
        }
    }

    @Override
    public Optional<VerdictState> verdict(String agency, int year) {
        return Optional.ofNullable(verdicts.get(agency + year));
    }

    @Override
    public List<VerdictState> verdicts(int year) {
        return verdicts.values().stream()
                .filter(v -> v.year() == year)
                .sorted(Comparator.comparing(VerdictState::agency))
                .toList();
    }

    @Override
    public Map<Integer, Map<String, Long>> verdictCounts() {
        throw refused();
    }

    @Override
    public boolean keepVerdict(Optional<String> expected, VerdictState next) {
        write();
        var stored = verdict(next.agency(), next.year()).map(VerdictState::state);
        if (!stored.equals(expected) || racesLeft-- > 0) {
            return false;
        }
        verdicts.put(next.agency() + next.year(), next);
        return true;
    }

    @Override
    public List<Boolean> keepVerdicts(List<VerdictChange> changes) {
        return changes.stream().map(c -> keepVerdict(c.expected(), c.next())).toList();
    }

    @Override
    public Outbox outbox() {
        throw refused();
    }

    @Override
    public List<FeedEntry> feed() {
        return new ArrayList<>(entries.values());
    }

    @Override
    public void keepFeedEntry(FeedEntry entry) {
        write();
        entries.put(entry.agency() + "/" + entry.year() + "/" + entry.topic() + "/" + entry.episode(), entry);
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("flips have no business here");
    }

    @Override
    public long beginSweep(Instant at, SweepScope scope, int due) {
        throw refused();
    }

    @Override
    public Map<LookState, Long> looks(long sweep) {
        throw refused();
    }

    @Override
    public void endSweep(long id, Instant at, int done, int failed) {
        throw refused();
    }

    @Override
    public Optional<SweepRecord> lastSweep(Instant until) {
        throw refused();
    }

    @Override
    public List<SweepRecord> sweeps(Instant until) {
        throw refused();
    }

    @Override
    public List<String> agenciesWithReport(int year, Instant until) {
        throw refused();
    }

    @Override
    public List<Reading> readings(int year) {
        throw refused();
    }

    @Override
    public void append(Observation observation, Evidence evidence) {
        throw refused();
    }

    @Override
    public EvidenceBook evidence() {
        throw refused();
    }

    @Override
    public List<Observation> observations(String agency, Instant until) {
        throw refused();
    }

    @Override
    public Set<Integer> yearsMet(String agency, Instant until) {
        throw refused();
    }

    @Override
    public long newestFact(String agency) {
        throw refused();
    }

    @Override
    public Optional<Instant> newestObservation() {
        throw refused();
    }

    @Override
    public Optional<CachedPage> page(String url) {
        throw refused();
    }

    @Override
    public void keepPage(CachedPage page) {
        throw refused();
    }

    @Override
    public Optional<ColumnMemo> columnMemo(String column, String version) {
        throw refused();
    }

    @Override
    public void keepColumnMemo(ColumnMemo memo) {
        throw refused();
    }

    @Override
    public List<FoundColumn> foundColumns(String agency) {
        throw refused();
    }

    @Override
    public void keepFoundColumn(FoundColumn column) {
        throw refused();
    }

    @Override
    public List<String> agenciesFoundAt(String url) {
        throw refused();
    }

    @Override
    public Optional<Instant> lastSearch(String agency) {
        throw refused();
    }

    @Override
    public void keepSearch(String agency, Instant at) {
        throw refused();
    }

    @Override
    public HostState host(String host) {
        throw refused();
    }

    @Override
    public void keepHost(HostState state) {
        throw refused();
    }

    @Override
    public void keepDocument(
            String sha256, String format, long bytes, String agency, String url, String name, Instant at) {
        throw refused();
    }

    @Override
    public List<String> placesOf(String sha256) {
        throw refused();
    }

    @Override
    public List<String> documents() {
        throw refused();
    }

    @Override
    public Optional<Reading> reading(String sha256, String agency, int year) {
        throw refused();
    }

    @Override
    public void keepReading(Reading reading) {
        throw refused();
    }

    @Override
    public int prune(Instant before) {
        throw refused();
    }

    @Override
    public void close() {}
}
