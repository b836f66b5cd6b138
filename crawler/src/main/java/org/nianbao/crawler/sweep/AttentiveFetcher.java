package org.nianbao.crawler.sweep;

import java.net.URI;
import java.time.Duration;
import org.nianbao.crawler.fetch.FetchOutcome;
import org.nianbao.crawler.fetch.FetchRequest;
import org.nianbao.crawler.fetch.Fetcher;
import org.nianbao.crawler.fetch.Scribe;

/** Nothing is made of an answer that a stopped visit did not wait for. */
record AttentiveFetcher(Fetcher fetcher) implements Fetcher {

    @Override
    public FetchOutcome fetch(FetchRequest request) {
        var outcome = fetcher.fetch(request);
        if (Thread.currentThread().isInterrupted()) {
            throw new Visits.StoppedException();
        }
        return outcome;
    }

    @Override
    public Fetcher reportingTo(Scribe scribe) {
        return new AttentiveFetcher(fetcher.reportingTo(scribe));
    }

    @Override
    public Duration closed(URI url) {
        return fetcher.closed(url);
    }
}
