package org.nianbao.crawler.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.nianbao.config.Agency;

/**
 * The portals of a made-up county on the loopback address, each on a port of its own. They show what had been published up to
 * the day they are set to; a page whose day has not come answers 404.
 *
 * <pre>{@code
 * try (var portals = SamplePortals.start(2022)) {
 *     for (var sweep : portals.sweeps()) {
 *         portals.setToday(sweep.toLocalDate());
 *         // … look at portals.agencies()
 *     }
 * }
 * }</pre>
 */
public final class SamplePortals implements AutoCloseable {

    private static final int THREADS = 4;
    private static final LocalTime SWEEP = LocalTime.of(18, 30);

    private final int year;
    private final List<SampleSite> sites;
    private final PortalTemplates templates = new PortalTemplates();
    /** By identification code, as are the pages. */
    private final Map<String, PortalServer> servers = new LinkedHashMap<>();

    private final RequestLog log = new RequestLog();
    private final ExecutorService executor;
    private volatile Map<String, Map<String, WebFile>> pages = Map.of();

    private SamplePortals(int year) {
        this.year = year;
        sites = SampleCounty.sites(year);
        executor = Executors.newFixedThreadPool(THREADS, task -> {
            var thread = new Thread(task, "sample-portal");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts all portals, set to the first of {@link #sweeps()}.
     *
     * @param year the report year that is watched, 2021 or later
     */
    public static SamplePortals start(int year) {
        if (year < 2021) {
            throw new IllegalArgumentException("the sample county reports in the form of 2021: " + year);
        }
        // The JDK's server reads it once, when its classes load; without it every answer waits for a delayed ACK.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var portals = new SamplePortals(year);
        portals.setToday(portals.sweeps().get(0).toLocalDate());
        try {
            for (var site : portals.sites) {
                portals.servers.put(site.code(), portals.serve(site));
            }
        } catch (IOException e) {
            portals.close();
            throw new UncheckedIOException(e);
        }
        return portals;
    }

    private PortalServer serve(SampleSite site) throws IOException {
        PortalServer.Content content = () -> pages.getOrDefault(site.code(), Map.of());
        return PortalServer.start(content, SitePages.nothing(site, templates), log, executor);
    }

    /** Turns all portals to a day, forward or back. */
    public void setToday(LocalDate day) {
        var all = new LinkedHashMap<String, Map<String, WebFile>>();
        sites.forEach(site -> all.put(site.code(), SitePages.on(day, site, templates)));
        pages = all;
    }

    /** Local times (Asia/Shanghai) at which the demo looks; what is missing is seen missing on several days. */
    public List<LocalDateTime> sweeps() {
        return SampleCounty.days(year).stream().map(day -> day.atTime(SWEEP)).toList();
    }

    public int year() {
        return year;
    }

    /** The agencies to be watched, with the addresses of their columns on the running servers. */
    public List<Agency> agencies() {
        var agencies = new ArrayList<Agency>();
        for (var site : sites) {
            site.units().forEach(unit -> agencies.add(agency(site, unit)));
        }
        return agencies;
    }

    private Agency agency(SampleSite site, SampleUnit unit) {
        var base = base(site);
        return new Agency(
                unit.id(),
                unit.name(),
                unit.kind(),
                Optional.of(SampleCounty.REGION),
                Optional.of(base.resolve(PortalLinks.homeOf(unit))),
                Optional.of(base.resolve(site.family().listPath(unit, 1, 1))),
                unit.deadline(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of("云岭县政务公开办公室"));
    }

    private URI base(SampleSite site) {
        var server = servers.get(site.code());
        if (server == null) {
            throw new IllegalStateException("not running: " + site.name());
        }
        return server.base();
    }

    /** What a watcher that looked at every one of {@link #sweeps()} should say in the end. */
    public List<SampleExpectation> expectations() {
        return sites.stream()
                .flatMap(site -> site.units().stream())
                .map(SampleUnit::expected)
                .toList();
    }

    /** The home pages of the portals, by name. */
    public Map<String, URI> homes() {
        var homes = new LinkedHashMap<String, URI>();
        sites.forEach(site -> homes.put(site.name(), base(site)));
        return homes;
    }

    /** The newest requests in the order in which they were answered. */
    public List<SeenRequest> requests() {
        return log.all();
    }

    public void forgetRequests() {
        log.clear();
    }

    @Override
    public void close() {
        servers.values().forEach(PortalServer::close);
        executor.shutdownNow();
    }
}
