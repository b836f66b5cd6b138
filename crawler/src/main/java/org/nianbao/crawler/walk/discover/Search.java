package org.nianbao.crawler.walk.discover;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.walk.PageScout;
import org.nianbao.crawler.walk.PageSketch;
import org.nianbao.crawler.walk.Scouted;
import org.nianbao.crawler.walk.discover.Discovery.Obstacle;
import org.nianbao.crawler.walk.shape.ColumnExplorer;
import org.nianbao.crawler.walk.shape.ColumnNames;
import org.nianbao.crawler.walk.shape.Exploration;
import org.nianbao.crawler.walk.shape.Scope;
import org.nianbao.store.LookState;

/** One search: the best lead is opened first, and what it shows gives new leads. */
final class Search {

    private static final int MOST_PAGES = 24;
    private static final int PAGES_OF_A_CANDIDATE = 8;
    private static final int DEEPEST = 4;
    private static final int MOST_CANDIDATES = 8;

    /** Ranks what was tried: reports of the agency, then reports, then what spoke for it. */
    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::own)
            .thenComparing(Candidate::isVerified)
            .thenComparing(Candidate::score)
            .reversed();

    private final URI start;
    private final Scope scope;
    private final Fetcher fetcher;
    private final Set<String> seen = new HashSet<>();
    private final PriorityQueue<Lead> leads =
            new PriorityQueue<>(Comparator.comparing(Lead::score).reversed());
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<URI> onOpenness = new ArrayList<>();
    private final Set<URI> links = new LinkedHashSet<>();
    private Optional<String> siteName = Optional.empty();
    private Optional<String> siteCode = Optional.empty();
    private int opened;

    Search(URI start, Scope scope, Fetcher fetcher, Optional<URI> not) {
        this.start = start;
        this.scope = scope;
        this.fetcher = fetcher;
        not.map(PageScout::key).ifPresent(seen::add);
    }

    Discovery run() {
        boolean home = PageScout.isHome(start);
        add(Lead.start(start, !home));
        exhaust();
        var root = start.resolve("/");
        if (best().isEmpty() && !home) {
            add(new Lead(root, List.of(), false, Set.of(), 100));
            exhaust();
        }
        if (best().isEmpty() && !onlyObstacles()) {
            Guesses.sitemap(root, fetcher).forEach(this::add);
            exhaust();
        }
        if (best().isEmpty() && !onlyObstacles()) {
            Guesses.usual(root, onOpenness, links).forEach(this::add);
            exhaust();
        }
        candidates.sort(BEST);
        return new Discovery(start, chosen(), candidates, refused, siteName, siteCode, obstacles, 0);
    }

    private void add(Lead lead) {
        if (lead.way().size() <= DEEPEST && seen.add(PageScout.key(lead.url()))) {
            leads.add(lead);
        }
    }

    /** A portal of which nothing could be read is not asked for what it does not link. */
    private boolean onlyObstacles() {
        return !obstacles.isEmpty() && links.isEmpty();
    }

    private void exhaust() {
        while (!leads.isEmpty() && opened < MOST_PAGES && best().isEmpty()) {
            open(leads.remove());
        }
    }

    private void open(Lead lead) {
        opened++;
        var scouted = PageScout.open(lead.url(), Optional.of(start), fetcher);
        if (scouted instanceof Scouted.Failed failed) {
            failed(lead, failed);
            return;
        }
        if (!(scouted instanceof Scouted.Page page)) {
            return; // a file is no column that lasts
        }
        var sketch = page.sketch();
        siteName = siteName.or(() -> sketch.meta("sitename"));
        siteCode = siteCode.or(() -> sketch.meta("siteidcode"));
        if (lead.column() && candidates.size() < MOST_CANDIDATES) {
            candidate(lead, sketch);
        }
        if (lead.way().stream().anyMatch(Leads::isAboutOpenness)) {
            onOpenness.add(sketch.url());
        }
        for (var link : sketch.links()) {
            links.add(link.url());
            Leads.of(link, lead, sketch.url(), refused).ifPresent(this::add);
        }
        sketch.frames().forEach(frame -> add(lead.to(frame, "frame", false, Set.of(), 50)));
    }

    private void failed(Lead lead, Scouted.Failed failed) {
        boolean guessed =
                lead.reasons().contains(Reason.GUESS) || lead.reasons().contains(Reason.REPORT_BELOW);
        boolean open = failed.state() != LookState.GONE && failed.state() != LookState.CHANGED;
        if (PageScout.isHome(lead.url()) || (open && !guessed)) {
            obstacles.add(new Obstacle(lead.url(), failed.state(), failed.detail()));
        }
        if (lead.column() && !guessed && candidates.size() < MOST_CANDIDATES) {
            candidates.add(new Candidate(
                    lead.url(),
                    lead.way(),
                    lead.reasons(),
                    lead.score(),
                    failed.state(),
                    failed.detail(),
                    0,
                    new TreeSet<>(),
                    false));
        }
    }

    private void candidate(Lead lead, PageSketch sketch) {
        boolean called = sketch.meta("columnname")
                        .filter(n -> ColumnNames.ofName(n) == ColumnNames.Degree.FULL)
                        .isPresent()
                || sketch.meta("columntype").filter(t -> t.contains("年报")).isPresent();
        var weighed = called ? lead.because(Reason.META, 20) : lead;
        var read = new ColumnExplorer(fetcher, PAGES_OF_A_CANDIDATE).read(lead.url(), scope);
        var years = new TreeSet<Integer>();
        scope.subjects().forEach(s -> years.addAll(read.byYear(s, false).keySet()));
        boolean own = !years.isEmpty();
        if (scope.subjects().isEmpty()) {
            years.addAll(read.years());
        }
        // An ordinary page of the portal that was asked for is no candidate.
        if (lead.reasons().equals(Set.of(Reason.ITSELF)) && !called && !isColumn(lead.url(), read)) {
            return;
        }
        candidates.add(new Candidate(
                lead.url(),
                weighed.way(),
                weighed.reasons(),
                weighed.score(),
                read.reading().state(),
                read.reading().detail(),
                read.reports(),
                years,
                own));
    }

    private static boolean isColumn(URI url, Exploration read) {
        return read.reports() >= 2 || (read.reports() > 0 && ColumnNames.ofAddress(url) == ColumnNames.Degree.FULL);
    }

    /** The column beyond doubt: with it the search ends. */
    private Optional<Candidate> best() {
        return candidates.stream()
                .filter(c -> scope.subjects().isEmpty() ? c.isVerified() : c.own())
                .max(Comparator.comparing(Candidate::score));
    }

    private Optional<Candidate> chosen() {
        return candidates.stream()
                .filter(Candidate::isThere)
                .filter(c -> c.isVerified()
                        || c.reasons().contains(Reason.NAME)
                        || c.reasons().contains(Reason.META))
                .findFirst();
    }
}
