package org.nianbao.crawler.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.nianbao.config.Configuration;
import org.nianbao.config.Settings;
import org.nianbao.crawler.fetch.FetchMemory;
import org.nianbao.crawler.fetch.FetchSettings;
import org.nianbao.crawler.fetch.HttpFetcher;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.sweep.Sweep;
import org.nianbao.crawler.sweep.Watch;
import org.nianbao.store.Archive;
import org.nianbao.store.DataLock;
import org.nianbao.store.Store;
import org.nianbao.store.sqlite.SqliteStore;

/** The data directory, open for the one writer. */
final class Writing implements AutoCloseable {

    private final DataLock lock;
    private final Store store;
    private final Archive archive;

    private Writing(DataLock lock, Store store, Archive archive) {
        this.lock = lock;
        this.store = store;
        this.archive = archive;
    }

    static Writing open(Settings settings, Instant now) {
        var lock = DataLock.acquire(settings.data(), DataLock.USUAL_WAIT, now);
        try {
            return new Writing(lock, SqliteStore.open(lock), Archive.open(lock));
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

    Watch watch(Configuration configuration, Clock clock, Locale language) {
        return new Watch(
                configuration.settings(), configuration.agencies(), configuration.waivers(), store, clock, language);
    }

    /**
     * A sweep over real portals.
     *
     * @param wall the machine's clock, by which politeness is owed
     */
    Sweep sweep(Watch watch, Clock wall) {
        var fetcher = new HttpFetcher(
                FetchSettings.of(watch.settings().crawl()), FetchMemory.in(store), watch.clock(), wall, Pause.real());
        return new Sweep(watch, archive, fetcher);
    }

    /** The clock may stand anywhere, but not before what was already seen: the past is not rewritten. */
    void refuseThePast(Clock clock) {
        store.newestObservation()
                .filter(newest -> clock.instant().isBefore(newest))
                .ifPresent(newest -> {
                    throw new UsageException("asOf.past", newest);
                });
    }

    @Override
    public void close() {
        try (lock) {
            store.close();
        }
    }
}
