package org.nianbao.crawler.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.nianbao.crawler.alert.FeedIdentity;
import org.nianbao.crawler.alert.FeedWriter;
import org.nianbao.crawler.alert.Flips;
import org.nianbao.crawler.evidence.Notes;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.Pause;
import org.nianbao.crawler.judge.json.VerdictJson;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.parser.document.DocumentSource;
import org.nianbao.store.Archive;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;
import org.nianbao.store.Testimony;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sweep: every column once, then the verdicts, then the feed. May be killed at any point and run again. */
public final class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    /** Verdicts in the memory at the same time. */
    private static final int JUDGED_AT_ONCE = 250;

    private final Watch watch;
    private final Fetcher fetcher;
    private final DocumentSource source;
    private final Keeper keeper;
    private final Naps naps;
    private final Supplier<Notes> notes;
    private final AtomicReference<@Nullable Visits> underWay = new AtomicReference<>();
    private volatile boolean stopped;

    /** A sweep of which no evidence is kept. */
    public Sweep(Watch watch, Archive archive, Fetcher fetcher, DocumentSource source) {
        this(watch, archive, fetcher, source, new Naps(Pause.real()), Notes::blank);
    }

    /**
     * @param source who reads the files that are fetched
     * @param naps how the fetcher waits
     * @param notes blank ones for each visit to a column
     */
    public Sweep(
            Watch watch, Archive archive, Fetcher fetcher, DocumentSource source, Naps naps, Supplier<Notes> notes) {
        this.notes = notes;
        this.watch = watch;
        this.fetcher = fetcher;
        this.source = source;
        this.naps = naps;
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
        var sharers = sharers();
        long id = watch.store().beginSweep(watch.clock().instant(), columns.size());
        var looks = new LookBook(watch.store(), naps);
        var memos = new Memos();
        var quiet = new QuietVisits(watch, new AttentiveFetcher(fetcher), looks, notes, id);
        var visits = new Visits(
                columns.keySet(),
                watch.settings().crawl().parallelHosts(),
                naps,
                url -> {
                    var agencies = columns.getOrDefault(url, List.of());
                    var stop = new Stop(url, agencies, sharers.getOrDefault(PageScout.key(url), agencies));
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

    /** Judges everything anew and writes what follows from it; also mends what a killed run left unwritten. */
    public void publish() {
        var now = watch.clock().instant();
        var verdicts = new Verdicts(watch);
        var flips = new Flips(watch.store(), new VerdictJson(watch.language()));
        var agencies = watch.agencies();
        var years = watch.years();
        for (int from = 0; from < agencies.size(); from += JUDGED_AT_ONCE) {
            var some = agencies.subList(from, Math.min(agencies.size(), from + JUDGED_AT_ONCE));
            flips.apply(verdicts.of(some, years, now));
        }
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
                                    watch, new ColumnVisit(watch, portal, keeper, source, sink, sweep, notes), host)
                            .visit(stop));
        } catch (RuntimeException e) {
            var rest =
                    stop.agencies().stream().filter(a -> !looks.tells(a.id())).toList();
            new ColumnVisit(watch, fetcher, keeper, source, looks, sweep, Notes.blank()).failed(stop.url(), rest, e);
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
