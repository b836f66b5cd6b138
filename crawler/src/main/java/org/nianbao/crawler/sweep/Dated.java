package org.nianbao.crawler.sweep;

import java.time.Instant;
import java.util.Optional;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;

/** Notes when the first of the pages arrived on which a reading rests, be it that another visit asked for it. */
final class Dated implements Fetcher {

    private final Fetcher fetcher;
    private Optional<Instant> first = Optional.empty();

    Dated(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Empty if no page came. */
    Optional<Instant> first() {
        return first;
    }

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        var outcome = fetcher.fetch(request);
        if (outcome instanceof FetchOutcome.Fetched page) {
            first = earlier(first, Optional.of(page.at()));
        }
        return outcome;
    }

    static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        return one.filter(at -> other.filter(at::isAfter).isEmpty()).or(() -> other);
    }
}
