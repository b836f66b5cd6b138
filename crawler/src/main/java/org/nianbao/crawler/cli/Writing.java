package org.nianbao.crawler.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.config.Configuration;
import org.nianbao.config.Settings;
import org.nianbao.crawler.evidence.Recorder;
import org.nianbao.crawler.fetch.BookedAhead;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.FetchSettings;
import org.nianbao.crawler.fetch.HttpFetcher;
import org.nianbao.crawler.fetch.PagesTogether;
import org.nianbao.crawler.sweep.Naps;
import org.nianbao.crawler.sweep.Sweep;
import org.nianbao.crawler.sweep.Version;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.crawler.worker.WorkerSource;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/** The data directory, open for the one writer. */
final class Writing implements AutoCloseable {

    private final DataLock lock;
    private final Store store;
    private final PagesTogether pages;
    private final BookedAhead hosts;
    private final Archive archive;
    private final Recorder recorder;
    private final WorkerSource reader = WorkerSource.usual();
    private final Session session;

    private Writing(DataLock lock, Store store, Archive archive, Recorder recorder, Session session) {
        this.session = session;
        this.lock = lock;
        this.store = store;
        this.pages = new PagesTogether(FetchMemory.in(store), session.pause());
        this.hosts = new BookedAhead(pages);
        this.archive = archive;
        this.recorder = recorder;
    }

    static Writing open(Settings settings, Session session) {
        var now = session.clock().instant();
        var lock = DataLock.acquire(settings.data(), DataLock.USUAL_WAIT, now, session.pause()::sleep);
        try {
            var store = SqliteStore.open(lock);
            var recorder = Recorder.open(lock, store, Version.OF_PROGRAM, settings.zone());
            return new Writing(lock, store, Archive.open(lock), recorder, session);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Store store() {
        return store;
    }

    Archive archive() {
        return archive;
    }

    /** Who reads files: binary ones in a process of their own, which starts with the first. */
    DocumentSource reader() {
        return reader;
    }

    Watch watch(Configuration configuration, Clock clock, Locale language) {
        return new Watch(
                configuration.settings(), configuration.agencies(), configuration.waivers(), store, clock, language);
    }

    /** A sweep over real portals. Politeness is owed by the machine's clock, not by that of {@code --as-of}. */
    Sweep sweep(Watch watch) {
        var naps = new Naps(session.pause());
        var fetcher = new HttpFetcher(
                FetchSettings.of(watch.settings().crawl()), hosts, watch.clock(), session.clock(), naps);
        return new Sweep(
                watch,
                archive,
                fetcher,
                reader,
                naps,
                () -> recorder.notes(watch.clock()),
                Renderers.of(watch.settings(), session));
    }

    /**
     * The clock of {@code --as-of} may stand anywhere, but not before what was already seen: the past is not rewritten.
     *
     * @throws UsageException if it does
     */
    void refuseThePast(Clock asOf) {
        seenAfter(asOf).ifPresent(newest -> {
            throw new UsageException("asOf.past", newest);
        });
    }

    /**
     * The same of the machine's clock, which nobody chose.
     *
     * @throws ClockSetBackException if it stands before the newest observation
     */
    void refuseAClockSetBack() {
        seenAfter(session.clock()).ifPresent(newest -> {
            throw new ClockSetBackException(newest, session.clock().instant());
        });
    }

    private Optional<Instant> seenAfter(Clock clock) {
        var now = clock.instant();
        return store.newestObservation().filter(now::isBefore);
    }

    @Override
    public void close() {
        try (lock;
                reader;
                store) {
            try (recorder;
                    pages) {
                hosts.close();
            }
        }
    }
}
