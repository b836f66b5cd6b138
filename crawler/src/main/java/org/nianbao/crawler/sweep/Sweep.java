package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.nianbao.config.Agency;
import org.nianbao.crawler.alert.FeedIdentity;
import org.nianbao.crawler.alert.FeedWriter;
import org.nianbao.crawler.alert.Flips;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep: every column once, then the verdicts, then the feed. May be killed at any point and run again. */
public final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Watch watch;
    private final Fetcher fetcher;
    private final DocumentSource source;
    private final Keeper keeper;

    /**
     * @param source who reads the files that are fetched
     */
    public Sweep(Watch watch, Archive archive, Fetcher fetcher, DocumentSource source) {
        this.watch = watch;
        this.fetcher = fetcher;
        this.source = source;
        this.keeper = new Keeper(watch, archive);
    }

    /**
     * Sweeps.
     *
     * @param only agencies to look at
     * @return how many columns were read completely
     */
    public Summary run(Collection<Agency> only) {
        var columns = columns(only);
        long id = watch.store().beginSweep(watch.clock().instant(), columns.size());
        var done = new AtomicInteger();
        visitAll(columns, new ColumnVisit(watch, fetcher, keeper, source, id), done);
        int failed = columns.size() - done.get();
        watch.store().endSweep(id, watch.clock().instant(), done.get(), failed);
        publish();
        LOG.info("sweep {} due={} complete={} incomplete={}", id, columns.size(), done, failed);
        return new Summary(columns.size(), done.get(), failed);
    }

    /** How many columns were looked at, read completely, and not. */
    public record Summary(int columns, int complete, int incomplete) {}

    /** Judges everything anew and writes what follows from it; also mends what a killed run left unwritten. */
    public void publish() {
        var now = watch.clock().instant();
        var verdicts = new Verdicts(watch).of(watch.agencies(), watch.years(), now);
        new Flips(watch.store(), new VerdictJson(watch.language())).apply(verdicts);
        try {
            new FeedWriter(
                            FeedIdentity.of(watch.settings()),
                            watch.language(),
                            watch.settings().zone())
                    .write(watch.feed(), watch.store().feed(), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who publishes where; an agency without a column stands under its portal. */
    private static Map<URI, List<Agency>> columns(Collection<Agency> agencies) {
        var columns = new LinkedHashMap<URI, List<Agency>>();
        for (var agency : agencies) {
            agency.column()
                    .or(agency::portal)
                    .ifPresent(c ->
                            columns.computeIfAbsent(c, k -> new ArrayList<>()).add(agency));
        }
        return columns;
    }

    /** One host, one thread: politeness belongs to the host. */
    private void visitAll(Map<URI, List<Agency>> columns, ColumnVisit visit, AtomicInteger done) {
        var hosts = new LinkedHashMap<String, List<URI>>();
        columns.keySet()
                .forEach(c ->
                        hosts.computeIfAbsent(host(c), h -> new ArrayList<>()).add(c));
        if (hosts.isEmpty()) {
            return;
        }
        var rounds = new Rounds(watch, visit, new Tours());
        var pool = Executors.newFixedThreadPool(
                Math.min(hosts.size(), watch.settings().crawl().parallelHosts()));
        try {
            var running = new ArrayList<Future<?>>();
            hosts.values()
                    .forEach(urls -> running.add(pool.submit(() -> {
                        for (var url : urls) {
                            if (visit(rounds, visit, url, columns.getOrDefault(url, List.of()))) {
                                done.incrementAndGet();
                            }
                        }
                    })));
            running.forEach(Sweep::await);
        } finally {
            pool.shutdownNow();
        }
    }

    /** A column over which the program itself stumbles is a column that was not read; the others still are. */
    private static boolean visit(Rounds rounds, ColumnVisit visit, URI url, List<Agency> agencies) {
        try {
            return rounds.visit(url, agencies);
        } catch (StorageException e) {
            throw e; // what cannot be written down is lost for every column
        } catch (RuntimeException e) {
            LOG.warn("the program failed at {}: {}; set NIANBAO_LOG=DEBUG for more", url, e.toString());
            LOG.debug("the program failed", e);
            visit.failed(url, agencies, e);
            return false;
        }
    }

    private static void await(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the sweep was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static String host(URI column) {
        return Optional.ofNullable(column.getAuthority()).orElse("").toLowerCase(Locale.ROOT);
    }
}
