package org.nianbao.crawler.sweep;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nianbao.config.Agency;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.walk.PageRenderer;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.SweepScope;
import org.nianbao.store.Testimony;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep: every column once, then the verdicts, then the feed. May be killed at any point and run again. */
public final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Watch watch;
    private final Fetcher fetcher;
    private final DocumentSource source;
    private final Keeper keeper;
    private final Naps naps;
    private final Supplier<Notes> notes;
    private final PageRenderer renderer;
    private final AtomicReference<@Nullable Visits> underWay = new AtomicReference<>();
    private volatile boolean stopped;

    /** A sweep of which no evidence is kept. */
    public Sweep(Watch watch, Archive archive, Fetcher fetcher, DocumentSource source) {
        this(watch, archive, fetcher, source, new Naps(Pause.real()), Notes::blank, PageRenderer.NONE);
    }

    /**
     * @param source who reads the files that are fetched
     * @param naps how the fetcher waits
     * @param notes blank ones for each visit to a column
     * @param renderer runs the scripts of pages that show nothing without them
     */
    public Sweep(
            Watch watch,
            Archive archive,
            Fetcher fetcher,
            DocumentSource source,
            Naps naps,
            Supplier<Notes> notes,
            PageRenderer renderer) {
        this.notes = notes;
        this.renderer = renderer;
        this.watch = watch;
        this.fetcher = fetcher;
        this.source = source;
        this.naps = naps;
        this.keeper = new Keeper(watch, archive);
    }

    /**
     * Sweeps.
     *
     * @param agencies agencies to look at
     * @param scope which these are, for the ledger
     * @return how many columns were read completely
     */
    public Summary run(Collection<Agency> agencies, SweepScope scope) {
        var columns = columns(agencies);
        var sharers = sharers();
        long id = watch.store().beginSweep(watch.clock().instant(), scope, columns.size());
        var looks = new LookBook(watch.store(), naps);
        var memos = new Memos();
        var visited = new MemoBook(watch.store(), naps);
        var quiet =
                new QuietVisits(watch, new AttentiveFetcher(fetcher), looks, visited::note, notes, id, renderer.name());
        var visits = new Visits(
                columns.keySet(),
                watch.settings().crawl().parallelHosts(),
                naps,
                url -> {
                    var due = columns.getOrDefault(url, List.of());
                    var stop = new Stop(url, due, sharers.getOrDefault(PageScout.key(url), due));
                    return visit(quiet, memos.of(url), looks, id, stop);
                },
                fetcher::closed);
        underWay.set(visits);
        if (stopped) {
            visits.stop();
        }
        try {
            visits.run(watch.settings().sweep().atMost());
        } finally {
            naps.tellNobody();
            looks.close();
            visited.close();
        }
        int done = visits.complete();
        var left = new LinkedHashMap<>(columns);
        left.keySet().removeAll(visits.visited());
        if (!stopped) {
            watch.store()
                    .appendAll(left.values().stream()
                            .flatMap(List::stream)
                            .filter(a -> !looks.tells(a.id()))
                            .map(a -> Testimony.bare(notChecked(a, id, "the sweep's time was over before its turn")))
                            .toList());
        }
        var summary = new Summary(columns.size(), done, columns.size() - done - left.size());
        watch.store().endSweep(id, watch.clock().instant(), done, summary.incomplete());
        if (!stopped) {
            publish();
        }
        LOG.info(
                "sweep {} due={} complete={} incomplete={} left={}",
                id,
                summary.columns(),
                done,
                summary.incomplete(),
                summary.left());
        return summary;
    }

    /** Sweeps over all of them. */
    public Summary run(Collection<Agency> agencies) {
        return run(agencies, SweepScope.ALL);
    }

    /**
     * Ends the sweep that runs, from another thread: what was read stays, what was not is left, and {@link #run} returns
     * soon without judging anew.
     */
    public void stop() {
        stopped = true;
        Optional.ofNullable(underWay.get()).ifPresent(Visits::stop);
    }

    /** How many columns were due, read completely, and looked at but not read completely. */
    public record Summary(int columns, int complete, int incomplete) {

        /** How many were not looked at. */
        public int left() {
            return columns - complete - incomplete;
        }
    }

    /** Judges everything anew and writes what follows from it. */
    public void publish() {
        new Publishing(watch).run();
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

    /** Who publishes in the same place, however its address is spelt. */
    private Map<String, List<Agency>> sharers() {
        var sharers = new HashMap<String, List<Agency>>();
        columns(watch.agencies())
                .forEach((url, agencies) -> sharers.computeIfAbsent(PageScout.key(url), k -> new ArrayList<>())
                        .addAll(agencies));
        return sharers;
    }

    /** A column over which the program itself stumbles is a column that was not read; the others still are. */
    private boolean visit(QuietVisits quiet, Memos.Host host, LookBook looks, long sweep, Stop stop) {
        try {
            return quiet.visit(
                    stop,
                    (portal, sink, notes) -> new Rounds(
                                    watch,
                                    new ColumnVisit(watch, portal, keeper, source, sink, sweep, notes, renderer),
                                    host)
                            .visit(stop));
        } catch (RuntimeException e) {
            var rest =
                    stop.agencies().stream().filter(a -> !looks.tells(a.id())).toList();
            new ColumnVisit(watch, fetcher, keeper, source, looks, sweep, Notes.blank(), PageRenderer.NONE)
                    .failed(stop.url(), rest, e);
            return false;
        }
    }

    private Look notChecked(Agency agency, long sweep, String why) {
        return new Look(
                agency.id(),
                watch.clock().instant(),
                sweep,
                agency.column().or(agency::portal).map(URI::toString).orElse(""),
                LookState.NOT_CHECKED,
                why,
                Set.of());
    }
}
