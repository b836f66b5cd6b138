package org.nianbao.crawler.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A fetcher with a memory and a time of its own. */
final class Rig {

    static final String USER_AGENT = "Mozilla/5.0 (compatible; nianbao/test; +http://example.org/)";
    static final Duration PATIENT = Duration.ofSeconds(20);
    static final Duration HASTY = Duration.ofMillis(300);

    /** The program's clock stands still, as under {@code --as-of}. */
    static final Clock AS_OF = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    final TestTime time = new TestTime("2026-11-22T04:00:00Z");
    final MapMemory memory = new MapMemory();

    static FetchSettings settings(Duration timeout, long maxBytes) {
        return settings(Duration.ofSeconds(1), timeout, maxBytes);
    }

    static FetchSettings settings(Duration delay, Duration timeout, long maxBytes) {
        return new FetchSettings(USER_AGENT, delay, timeout, maxBytes, Optional.empty(), true);
    }

    static FetchSettings through(URI proxy, boolean allowPrivateAddresses) {
        return new FetchSettings(
                USER_AGENT, Duration.ofSeconds(1), PATIENT, 1000, Optional.of(proxy), allowPrivateAddresses);
    }

    HttpFetcher fetcher() {
        return fetcher(settings(PATIENT, 1_000_000));
    }

    /** A new one is a restart: only the memory is the same. */
    HttpFetcher fetcher(FetchSettings settings) {
        return new HttpFetcher(settings, memory, AS_OF, time, time);
    }

    static FetchOutcome once(Fetcher fetcher, URI url) {
        return fetcher.fetch(url, Optional.empty(), Fetcher.Use.ONCE);
    }

    static FetchOutcome again(Fetcher fetcher, URI url) {
        return fetcher.fetch(url, Optional.empty(), Fetcher.Use.REVALIDATE);
    }
}
