package org.nianbao.crawler.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.nianbao.crawler.fetch.BodyReader.Limit;
import org.nianbao.crawler.fetch.FetchOutcome.Fetched;
import org.nianbao.crawler.fetch.FetchOutcome.Unreachable;

/**
 * Fetches over HTTP with all manners kept: guard against private networks, robots.txt, one polite request at a time per host,
 * on every hop of a redirect. A block is named and reported, never evaded. Safe for many threads.
 */
public final class HttpFetcher implements Fetcher {

    private final FetchMemory memory;
    private final Clock clock;
    private final Clock wall;
    private final AddressGuard guard;
    private final Wire wire;
    private final Gates gates;
    private final RobotsBook robots;
    private final Limit limit;

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
        this.guard = new AddressGuard(resolver, settings.allowPrivateAddresses(), proxyHost);
        this.wire = new Wire(Client.of(settings, guard, wall), settings.userAgent());
        this.gates = new Gates(memory, pause, wall);
        this.robots = new RobotsBook(settings.delay(), memory, guard, gates, wire, wall);
        this.limit = new Limit(settings.maxBytes(), false);
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
        var trail = new Trail(
                start.newBuilder().username("").password("").fragment(null).build());
        var remembered = request.use() == Use.REVALIDATE && request.payload().isEmpty()
                ? Optional.of(new Revalidation(request.url().toString(), memory, clock, wall, scribe::holds))
                : Optional.<Revalidation>empty();
        try {
            return travel(trail, request, remembered, scribe);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unreachable(0, "interrupted");
        }
    }

    private FetchOutcome travel(Trail trail, FetchRequest request, Optional<Revalidation> remembered, Scribe scribe)
            throws InterruptedException {
        var referer = request.referer().flatMap(HttpFetcher::refererHeader);
        var payload = request.payload();
        while (true) {
            var url = trail.here();
            if (guard.refuses(url)) {
                return new Unreachable(0, AddressGuard.REFUSAL);
            }
            var permission = robots.ask(url, scribe);
            if (permission instanceof Permission.Refused refused) {
                return refused.outcome();
            }
            var delay = ((Permission.Granted) permission).delay();
            var extra = new LinkedHashMap<String, String>();
            referer.ifPresent(r -> extra.put("Referer", r));
            remembered.ifPresent(r -> extra.putAll(r.conditions(url)));
            var sent = payload;
            var answer = gates.of(url).inTurn(delay, () -> wire.ask(url, extra, sent, limit, scribe::exchanged));
            if (!(answer instanceof Answer.Received received) || !received.isRedirect()) {
                return conclude(answer, remembered);
            }
            var stop = trail.follow(received);
            if (stop.isPresent()) {
                return stop.get();
            }
            // RFC 9110 section 15.4: only 307 and 308 ask for the same request at the other address.
            payload = payload.filter(p -> received.status() >= 307);
        }
    }

    private FetchOutcome conclude(Answer answer, Optional<Revalidation> remembered) {
        return Outcomes.unlessGood(answer).orElseGet(() -> {
            var good = (Answer.Received) answer;
            return remembered.map(r -> r.conclude(good)).orElseGet(() -> once(good));
        });
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
                .map(u -> u.newBuilder()
                        .username("")
                        .password("")
                        .fragment(null)
                        .build()
                        .toString());
    }
}
