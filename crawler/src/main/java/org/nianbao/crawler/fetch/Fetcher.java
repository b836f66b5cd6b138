package org.nianbao.crawler.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** One request, with all manners kept. Never throws for what a server does. */
public interface Fetcher {

    /** Fetches what is asked for. */
    FetchOutcome fetch(FetchRequest request);

    /**
     * Fetches an address.
     *
     * @param url http or https
     * @param referer the page that links it, if any
     * @param use how a remembered answer is used
     */
    default FetchOutcome fetch(URI url, Optional<URI> referer, Use use) {
        return fetch(new FetchRequest(url, referer, use, Optional.empty()));
    }

    /** One that fetches with the same manners and tells of each exchange. */
    default Fetcher reportingTo(Scribe scribe) {
        return this;
    }

    /** How long the host of an address will not be asked yet, as far as is known; other threads may come before. */
    default Duration closed(URI url) {
        return Duration.ZERO;
    }

    /** How a remembered answer is used. */
    enum Use {
        /** Ask the server whether the remembered answer still holds, and remember the new one. */
        REVALIDATE,
        /** Fetch anew and remember nothing (large files go to the archive instead). */
        ONCE
    }
}
