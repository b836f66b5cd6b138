package org.nianbao.crawler.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.BodyReader.Limit;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/**
 * Fetches over HTTP with all manners kept: guard against private networks, robots.txt, one polite request at a time per host
 * and address, on every hop of a redirect. A block is named and reported, never evaded. Safe for many threads.
 */
public final class HttpFetcher implements Fetcher {

    private final FetchMemory memory;
    private final Clock clock;
    private final Clock wall;
    private final Journey.Kit kit;

    /**
     * @param memory what is remembered between runs
     * @param clock the program's clock, which dates the answers; may stand still ({@code --as-of})
     * @param wall the machine's clock, by which pauses and robots.txt outlive a restart and cookies expire
     * @param pause waiting within this run
     */
    public HttpFetcher(FetchSettings settings, FetchMemory memory, Clock clock, Clock wall, Pause pause) {
        this(settings, memory, clock, wall, pause, Dns.SYSTEM);
    }

    HttpFetcher(FetchSettings settings, FetchMemory memory, Clock clock, Clock wall, Pause pause, Dns resolver) {
        this.memory = memory;
        this.clock = clock;
        this.wall = wall;
        var proxyHost = settings.proxy().map(URI::getHost).orElse("");
        var guard = new AddressGuard(resolver, settings.allowPrivateAddresses(), proxyHost);
        var wire = new Wire(Client.of(settings, guard, wall), settings);
        var gates = new Gates(settings.delay(), memory, guard, pause, wall);
        var robots = new RobotsBook(settings.delay(), memory, guard, gates, wire, wall);
        this.kit = new Journey.Kit(guard, robots, gates, wire, new Limit(settings.maxBytes(), false), wall, pause);
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        return fetch(request, Scribe.NONE);
    }

    @Override
    public Fetcher reportingTo(Scribe scribe) {
        return request -> fetch(request, scribe);
    }

    private FetchOutcome fetch(FetchRequest request, Scribe scribe) {
        var start = HttpUrl.parse(request.url().toString());
        if (start == null) {
            return new Unreachable(0, "address refused: not http or https");
        }
        try {
            return travel(asSent(start), request, scribe);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unreachable(0, "interrupted");
        }
    }

    /** Without what no server is told. */
    private static HttpUrl asSent(HttpUrl url) {
        boolean bare = url.username().isEmpty() && url.password().isEmpty() && url.fragment() == null;
        return bare
                ? url
                : url.newBuilder().username("").password("").fragment(null).build();
    }

    @Override
    public Duration closed(URI address) {
        return Optional.ofNullable(HttpUrl.parse(address.toString()))
                .map(kit.gates()::closed)
                .orElse(Duration.ZERO);
    }

    /** From the address itself, and if nobody answers there, once from that of the other scheme. */
    private FetchOutcome travel(HttpUrl start, FetchRequest request, Scribe scribe) throws InterruptedException {
        var journey = new Journey(kit, plan(request, scribe));
        var end = journey.from(start);
        var other = end.failure().flatMap(failure -> OtherScheme.of(start, failure));
        if (other.isPresent() && request.payload().isEmpty()) {
            // Only a page counts: what else may be said there is said of another server.
            if (journey.from(other.get()).outcome() instanceof Fetched fetched) {
                return fetched;
            }
        }
        return end.outcome();
    }

    private Journey.Plan plan(FetchRequest request, Scribe scribe) {
        var referer = request.referer().flatMap(HttpFetcher::refererHeader);
        var remembered = request.use() == Use.REVALIDATE && request.payload().isEmpty()
                ? Optional.of(new Revalidation(request.url().toString(), memory, clock, wall, scribe::holds))
                : Optional.<Revalidation>empty();
        return new Journey.Plan(
                request.payload(),
                url -> {
                    var headers = new LinkedHashMap<String, String>();
                    referer.ifPresent(r -> headers.put("Referer", r));
                    remembered.ifPresent(r -> headers.putAll(r.conditions(url)));
                    return headers;
                },
                good -> remembered.map(r -> r.conclude(good)).orElseGet(() -> once(good)),
                scribe);
    }

    private FetchOutcome once(Answer.Received answer) {
        if (answer.status() == 304) {
            return new Unreachable(304, "HTTP 304, though nothing was remembered");
        }
        return new Fetched(
                answer.url().uri(),
                answer.body(),
                answer.header("Content-Type"),
                Map.copyOf(answer.plainHeaders()),
                false,
                clock.instant());
    }

    /** Some portals answer 404 or 501 to a file asked for without the page that links it. */
    private static Optional<String> refererHeader(URI page) {
        return Optional.ofNullable(HttpUrl.parse(page.toString()))
                .map(u -> asSent(u).toString());
    }
}
